// Made by `npm run generate` from schemas/evidence/release-manifest.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * Full commit id of git.
 */
export type Commit = string;
/**
 * Path below the root of the repository, with forward slashes.
 */
export type RelativePath = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;

/**
 * What is released, and on which evidence.
 */
export type ReleaseManifestEvidence = {
  /**
   * Version of this format.
   */
  readonly schema_version: 1;
  /**
   * What this file is.
   */
  readonly kind: "release-manifest";
  readonly created_at: Time;
  /**
   * What made the manifest.
   */
  readonly tool: {
    /**
     * Name of the toolkit.
     */
    readonly name: string;
    /**
     * Version of the toolkit.
     */
    readonly version: string;
  };
  /**
   * What is released.
   */
  readonly release: {
    /**
     * Version of the application, from release_policy.json.
     */
    readonly version: string;
    /**
     * Version of the state schema that it writes.
     */
    readonly state_schema?: string;
    /**
     * Package URL with version (purl-spec).
     */
    readonly purl?: string;
    readonly commit: Commit;
    /**
     * Whether there were changes that are not committed.
     */
    readonly tree: "clean" | "dirty" | "unknown";
    /**
     * Release candidate.
     */
    readonly release_candidate_id?: string;
    /**
     * Thread through all runs of one change.
     */
    readonly correlation_id?: string;
  };
  /**
   * Files of the release, by path.
   *
   * Items: A file of the release.
   */
  readonly artifacts: readonly {
    readonly path: RelativePath;
    readonly sha256: Sha256;
    /**
     * Length in bytes.
     */
    readonly bytes: number;
  }[];
  /**
   * Bill of materials.
   */
  readonly sbom?: {
    readonly path: RelativePath;
    readonly sha256: Sha256;
    /**
     * Length in bytes.
     */
    readonly bytes: number;
    /**
     * CycloneDX serialNumber.
     */
    readonly serial_number?: string;
  };
  /**
   * Every policy in security/, by path.
   *
   * Items: A policy.
   */
  readonly policies: readonly {
    readonly path: RelativePath;
    readonly sha256: Sha256;
    /**
     * Length in bytes.
     */
    readonly bytes: number;
  }[];
  /**
   * Head of the ledger.
   */
  readonly ledger?: {
    readonly path: RelativePath;
    /**
     * How many events.
     */
    readonly size: number;
    readonly last_hash: Sha256;
    readonly root_hash: Sha256;
  };
  /**
   * The report of the preflight that the map is taken from.
   */
  readonly preflight?: {
    /**
     * Id of the report.
     */
    readonly id: string;
    readonly path: RelativePath;
    readonly sha256: Sha256;
    /**
     * Its verdict.
     */
    readonly verdict: "pass" | "fail" | "undecided";
    /**
     * What was run.
     */
    readonly profile: "full" | "quick" | "partial";
    /**
     * A full pass of a clean tree.
     */
    readonly satisfies_promotion: boolean;
    readonly ended_at: Time;
    /**
     * Whole seconds from its end to created_at; negative where clocks differ.
     */
    readonly age_s: number;
  };
  /**
   * The gate-evidence map: every gate of the preflight, in the policy's order.
   *
   * Items: What one gate said, and by which files it can be shown.
   */
  readonly gate_evidence?: readonly {
    /**
     * Id of the gate.
     */
    readonly gate: string;
    /**
     * The verdict depends on it.
     */
    readonly required: boolean;
    /**
     * The gate's answer.
     */
    readonly outcome: "pass" | "fail" | "no_data" | "not_applicable";
    /**
     * Why the gate has its outcome.
     */
    readonly reason: string;
    /**
     * How the outcome came about.
     */
    readonly how: "ran" | "reused" | "taken_over" | "not_run";
    /**
     * Passed, but not at the first attempt.
     */
    readonly flaky: boolean;
    /**
     * Whole seconds from its end to created_at.
     */
    readonly age_s?: number;
    readonly definition_sha256?: Sha256;
    /**
     * Log and evidence files.
     *
     * Items: A file.
     */
    readonly files: readonly {
      readonly path: RelativePath;
      readonly sha256: Sha256;
      /**
       * log, or how the evidence is read.
       */
      readonly kind: string;
    }[];
    /**
     * The earlier report that stands for it.
     */
    readonly reused_from?: {
      readonly path: RelativePath;
      readonly sha256: Sha256;
    };
  }[];
};
