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
     * Verdict on a licence that is not known. Default fail.
     */
    readonly unknown?: "pass" | "fail";
    /**
     * Packages that are let through, each until a day.
     */
    readonly exceptions?: readonly LicenceException[];
  };
  /**
   * Hosts that packages may come from; any where left out.
   */
  readonly allowed_hosts?: readonly string[];
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
   * Why.
   */
  readonly reason: string;
};
