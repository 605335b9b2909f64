// Made by `npm run generate` from schemas/policy/dependency_baseline.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;

/**
 * Findings that the team has accepted, each by identity; written by update-dependency-baseline alone.
 */
export type DependencyBaseline = {
  readonly $schema?: SchemaAddress;
  /**
   * 2 holds findings; 1 holds counts, which are read as an upper bound.
   */
  readonly version: 1 | 2;
  /**
   * When it was written: RFC 3339; seconds or a text in version 1.
   */
  readonly generated_at?: number | string;
  /**
   * The score that no later state may exceed; it can only fall.
   */
  readonly ceiling?: number;
  /**
   * Accepted findings, sorted by key.
   */
  readonly entries?: readonly AcceptedFinding[];
  /**
   * Version 1: counts by group.
   */
  readonly levels?: {
    readonly npm_prod?: LevelCounts;
    readonly npm_dev?: LevelCounts;
    readonly pip?: LevelCounts;
  };
};
/**
 * One accepted finding.
 */
export type AcceptedFinding = {
  /**
   * Canonical id, ecosystem, package, workspace and exposure, joined by blanks.
   */
  readonly key: string;
  /**
   * Canonical id: GHSA, else CVE, else what there is.
   */
  readonly id: string;
  /**
   * Ecosystem of the package.
   */
  readonly ecosystem: "npm" | "pypi" | "cargo" | "golang";
  /**
   * Name of the package.
   */
  readonly package: string;
  /**
   * Folder of the lock.
   */
  readonly workspace: string;
  /**
   * What the package is needed for.
   */
  readonly exposure: "prod" | "optional" | "dev";
  /**
   * Installed versions at acceptance.
   */
  readonly versions: readonly string[];
  /**
   * Range that the advisory calls vulnerable.
   */
  readonly range: string;
  /**
   * Severity at acceptance.
   */
  readonly severity: "unknown" | "info" | "low" | "moderate" | "high" | "critical";
  /**
   * Known to be exploited at acceptance.
   */
  readonly kev: boolean;
  /**
   * A fixed version was known at acceptance.
   */
  readonly fix_available: boolean;
  /**
   * The project asked for it itself.
   */
  readonly direct: boolean;
  readonly paths_digest: Sha256;
  /**
   * The project's own dependencies that led to it, sorted.
   */
  readonly ways?: readonly string[];
  /**
   * What was decided.
   */
  readonly decision: "accepted" | "not_affected" | "temporary_regression";
  /**
   * For not_affected: the justification of VEX.
   */
  readonly justification?:
    | "component_not_present"
    | "vulnerable_code_not_present"
    | "vulnerable_code_not_in_execute_path"
    | "vulnerable_code_cannot_be_controlled_by_adversary"
    | "inline_mitigations_already_exist";
  /**
   * Why, at least 15 characters.
   */
  readonly reason: string;
  /**
   * Who decided.
   */
  readonly actor: string;
  /**
   * Where it is followed up.
   */
  readonly ticket?: string;
  /**
   * When it was accepted.
   */
  readonly created_at: string;
  /**
   * When the acceptance ends.
   */
  readonly expires_at: string;
};
/**
 * Counts of one group.
 */
export type LevelCounts = {
  /**
   * Findings of level info.
   */
  readonly info?: number;
  /**
   * Findings of level low.
   */
  readonly low?: number;
  /**
   * Findings of level moderate.
   */
  readonly moderate?: number;
  /**
   * Findings of level high.
   */
  readonly high?: number;
  /**
   * Findings of level critical.
   */
  readonly critical?: number;
  /**
   * Findings of level unknown.
   */
  readonly unknown?: number;
  /**
   * Findings of level total.
   */
  readonly total?: number;
};
