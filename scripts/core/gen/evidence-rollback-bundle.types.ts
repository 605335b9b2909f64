// Made by `npm run generate` from schemas/evidence/rollback-bundle.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1.
 */
export type Semver = string;
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
 * What is in a rollback bundle: the file bundle.json of the archive.
 */
export type RollbackBundleEvidence = {
  /**
   * Version of this format.
   */
  readonly schema_version: 1;
  /**
   * What this file is.
   */
  readonly kind: "rollback-bundle";
  /**
   * What the bundle was made for, such as emergency.
   */
  readonly label: string;
  /**
   * When it was made.
   */
  readonly created_at: Time;
  /**
   * What made the bundle.
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
   * The version that would be taken back.
   */
  readonly app_version: Semver;
  readonly commit: Commit;
  /**
   * The release candidate, where there is one.
   */
  readonly release_candidate_id?: Text;
  /**
   * The version to go back to, and where it is.
   */
  readonly known_good: {
    /**
     * The channel that would be taken back.
     */
    readonly channel: Text;
    /**
     * The version that was good.
     */
    readonly version: Semver;
    /**
     * Whether the ledger says that it was good, or a person named it.
     */
    readonly source: "ledger" | "named";
    /**
     * When the channel came to carry it last.
     */
    readonly good_since?: Time;
    /**
     * Tag of git that holds its sources.
     */
    readonly tag?: Text;
    readonly commit?: Commit;
    /**
     * Files of that version that are in the bundle.
     *
     * @maxItems 100
     */
    readonly files: readonly RelativePath[];
  };
  /**
   * Head of the ledger in the bundle, or null where there is none.
   */
  readonly ledger: {
    /**
     * Events.
     */
    readonly size: number;
    /**
     * Hash of the last event.
     */
    readonly last_hash: Sha256;
    /**
     * Root of the Merkle tree over all events.
     */
    readonly root_hash: Sha256;
  } | null;
  /**
   * Every file of the bundle but this one.
   *
   * @minItems 1
   * @maxItems 9000
   *
   * Items: One file.
   */
  readonly files: readonly {
    /**
     * What it is for.
     */
    readonly role:
      | "policy"
      | "registry"
      | "ledger"
      | "checkpoint"
      | "keys"
      | "runtime_data"
      | "report"
      | "artifact"
      | "instructions";
    /**
     * Where it belongs, below the root of the repository.
     */
    readonly path: RelativePath;
    readonly sha256: Sha256;
    /**
     * Length.
     */
    readonly bytes: number;
  }[];
};
