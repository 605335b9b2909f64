// Made by `npm run generate` from schemas/policy/dependency_policy.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Pattern of paths below the root (fast-glob), such as reports/** /*.json.
 */
export type Glob = string;

/**
 * What may be in a release: vulnerabilities, licences, sources.
 */
export type DependencyPolicy = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Where advisories come from.
   */
  readonly sources?: {
    /**
     * Sources that must answer; without one the audit is undecided.
     */
    readonly required?: readonly (
      | "npm_audit"
      | "npm_bulk"
      | "pip_audit"
      | "cargo_audit"
      | "osv_scanner"
      | "trivy"
      | "grype"
      | "sarif"
      | "cyclonedx_vex"
      | "openvex"
      | "osv"
      | "kev"
    )[];
    /**
     * An OSV database whose newest record is older answers nothing. Default 7.
     */
    readonly max_database_age_days?: number;
  };
  /**
   * What fails, by what the package is needed for. An unknown severity always fails.
   */
  readonly thresholds?: {
    /**
     * Lowest severity that fails for prod packages.
     */
    readonly prod?: "unknown" | "info" | "low" | "moderate" | "high" | "critical";
    /**
     * Lowest severity that fails for optional packages.
     */
    readonly optional?: "unknown" | "info" | "low" | "moderate" | "high" | "critical";
    /**
     * Lowest severity that fails for dev packages.
     */
    readonly dev?: "unknown" | "info" | "low" | "moderate" | "high" | "critical";
  };
  /**
   * Licences, judged as SPDX expressions.
   */
  readonly licences?: {
    /**
     * SPDX ids that may be used.
     */
    readonly allow?: readonly string[];
    /**
     * SPDX ids that may not.
     */
    readonly deny?: readonly string[];
    /**
     * Verdict on a licence that is not known or no SPDX expression. Default fail.
     */
    readonly unknown?: "pass" | "fail" | "undecided";
    /**
     * Packages whose licence is let through, each until a day; see also `exceptions`.
     */
    readonly exceptions?: readonly LicenceException[];
  };
  /**
   * Hosts that packages may come from; any where left out.
   */
  readonly allowed_hosts?: readonly string[];
  /**
   * Protocols of sources, such as https and git+ssh; where left out, all that are encrypted.
   */
  readonly allowed_protocols?: readonly string[];
  /**
   * Digests of archives in the locks.
   */
  readonly integrity?: {
    /**
     * Weakest algorithm that the best digest may have. Default sha256.
     */
    readonly minimum?: "sha1" | "sha256" | "sha384" | "sha512";
    /**
     * A package without a digest fails. Default true.
     */
    readonly required?: boolean;
  };
  /**
   * Days since its publication that a release must be old, where a lock or --release-times says.
   */
  readonly minimum_age_days?: number;
  /**
   * npm packages whose install scripts are known; others fail where this is given.
   */
  readonly install_scripts_allowed?: readonly string[];
  /**
   * Git sources must name a full commit. Default true.
   */
  readonly git_pinned?: boolean;
  /**
   * Packages that may not be used.
   */
  readonly banned?: readonly BannedPackage[];
  /**
   * Packages that a check lets through, each until a day.
   */
  readonly exceptions?: readonly PackageException[];
  /**
   * Locks and manifests that belong to no release.
   */
  readonly exclude?: readonly Glob[];
};
/**
 * One package whose licence is accepted.
 */
export type LicenceException = {
  /**
   * Name of the package.
   */
  readonly package: string;
  /**
   * Why, at least 15 characters.
   */
  readonly reason: string;
  /**
   * When it ends.
   */
  readonly expires_at: string;
};
/**
 * A package that may not be used.
 */
export type BannedPackage = {
  /**
   * Its ecosystem.
   */
  readonly ecosystem: "npm" | "pypi" | "cargo" | "golang";
  /**
   * Its name.
   */
  readonly package: string;
  /**
   * Range such as `>=1.2.0 <2.0.0`; every version where left out.
   */
  readonly versions?: string;
  /**
   * Why.
   */
  readonly reason: string;
};
/**
 * One package that one check lets through.
 */
export type PackageException = {
  /**
   * The check.
   */
  readonly check:
    | "licences_allowed"
    | "licences_known"
    | "hosts_allowed"
    | "protocols_allowed"
    | "git_pinned"
    | "integrity_strong"
    | "install_scripts_allowed"
    | "packages_not_banned"
    | "releases_old_enough";
  /**
   * Package URL, such as `pkg:npm/%40scope/name`.
   */
  readonly package: string;
  /**
   * Range such as `>=1.2.0 <2.0.0`; every version where left out.
   */
  readonly versions?: string;
  /**
   * Why, at least 15 characters.
   */
  readonly reason: string;
  /**
   * Who decided.
   */
  readonly actor: string;
  /**
   * When it ends; from then on it is a failure of its own.
   */
  readonly expires_at: string;
};
