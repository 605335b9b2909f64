// Made by `npm run generate` from schemas/evidence/rollback-drill.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Full commit id of git.
 */
export type Commit = string;
/**
 * Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1.
 */
export type Semver = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;
/**
 * Path below the root of the repository, with forward slashes.
 */
export type RelativePath = string;

/**
 * Signed evidence of one rollback drill.
 */
export type RollbackDrillEvidence = {
  /**
   * Version of this format.
   */
  readonly schema_version: 1;
  /**
   * What this file is.
   */
  readonly kind: "rollback-drill";
  /**
   * When this record was made.
   */
  readonly signed_at: Time;
  /**
   * What made the record.
   */
  readonly tool: {
    /**
     * Name of the script.
     */
    readonly name: Text;
    /**
     * Version of the toolkit.
     */
    readonly version: Text;
  };
  /**
   * Drawn once for this record; the ledger holds it.
   */
  readonly nonce: string;
  /**
   * The release candidate that was drilled.
   */
  readonly release_candidate_id: Text;
  readonly commit: Commit;
  /**
   * The timeline, and what follows from it.
   */
  readonly drill: {
    /**
     * Name of the drill; also of its files.
     */
    readonly drill_id: string;
    /**
     * Who did the drill.
     */
    readonly actor: Text;
    /**
     * Where, such as staging.
     */
    readonly environment: Text;
    /**
     * Which channel was taken back.
     */
    readonly channel: Text;
    /**
     * What ran before.
     */
    readonly from_version: Semver;
    /**
     * What ran afterwards.
     */
    readonly to_version: Semver;
    /**
     * When the decision to roll back was made.
     */
    readonly started_at: Time;
    /**
     * When all traffic had left the bad version.
     */
    readonly traffic_moved_at: Time;
    /**
     * When the service was measured to be good again.
     */
    readonly recovered_at: Time;
    /**
     * Seconds from started_at to recovered_at.
     */
    readonly rto_s: number;
  };
  /**
   * Head of the ledger before this record.
   */
  readonly ledger: {
    /**
     * Events.
     */
    readonly size: number;
    /**
     * Hash of the last event, or zeros.
     */
    readonly last_hash: Sha256;
    /**
     * Root of the Merkle tree over all events.
     */
    readonly root_hash: Sha256;
  };
  /**
   * Every file that the drill rests on.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly evidence: readonly File[];
};
/**
 * One file.
 */
export type File = {
  /**
   * timeline, artifact, or a kind of report that the policy names.
   */
  readonly kind: LowerSnake;
  /**
   * Where it lies.
   */
  readonly path: RelativePath;
  readonly sha256: Sha256;
  /**
   * Length.
   */
  readonly bytes: number;
  /**
   * What the report says.
   */
  readonly report?: {
    /**
     * The script that wrote it.
     */
    readonly script: Text;
    /**
     * Id of the report.
     */
    readonly id: Text;
    /**
     * Its verdict.
     */
    readonly verdict: "pass" | "fail" | "undecided";
    /**
     * When it ended.
     */
    readonly ended_at: Time;
  };
};
