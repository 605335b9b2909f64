// Made by `npm run generate` from schemas/policy/rollback_drill_policy.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;
/**
 * Pattern of paths below the root (fast-glob), such as reports/** /*.json.
 */
export type Glob = string;

/**
 * How often a rollback must be rehearsed, what must be shown of it, and who must have signed that.
 */
export type RollbackDrillPolicy = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Drills must be signed in every run of the guard. Format of version 1.
   */
  readonly required?: boolean;
  /**
   * Drills must be signed where the guard runs with --strict. Format of version 1.
   */
  readonly required_in_strict?: boolean;
  /**
   * The signer fails without a key. Format of version 1.
   */
  readonly require_signing_key?: boolean;
  /**
   * How drills are signed. hmac-sha256 is version 1: old evidence is read, new evidence is never made with it.
   */
  readonly algorithm?: "ed25519" | "hmac-sha256";
  /**
   * Variable that holds the shared secret of version 1.
   */
  readonly key_env?: Text;
  /**
   * Variable that holds the name of that secret. Format of version 1.
   */
  readonly key_id_env?: Text;
  /**
   * Age in seconds above which a signature of a drill is stale.
   */
  readonly max_signature_age_s?: number;
  /**
   * Role of trust_keys.json that must sign; default drill.
   */
  readonly role?: LowerSnake;
  /**
   * How often, and how quickly.
   */
  readonly drills?: {
    /**
     * Age of the latest drill in seconds, at most; default 30 days.
     */
    readonly max_age_s?: number;
    /**
     * Drills that must have been made within window_s; default 1.
     */
    readonly min_count?: number;
    /**
     * Seconds back in which drills are counted; default 90 days.
     */
    readonly window_s?: number;
    /**
     * Seconds from the start of a drill to recovery, at most; default 900.
     */
    readonly rto_max_s?: number;
    /**
     * Environments that must have been drilled within the window.
     *
     * @minItems 1
     * @maxItems 50
     */
    readonly environments?: readonly Text[];
  };
  /**
   * Reports that a drill must rest on.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly reports?: readonly Report[];
  /**
   * What counts as an e-mail that was delivered.
   */
  readonly email?: {
    /**
     * Age of the delivery in seconds, at most; default 30 days.
     */
    readonly max_age_s?: number;
  };
  /**
   * What counts as a rollback in the ledger.
   */
  readonly history?: {
    /**
     * Age of the rollback in seconds, at most; default 45 days.
     */
    readonly max_age_s?: number;
  };
};
/**
 * Reports of one kind.
 */
export type Report = {
  /**
   * What the reports show: incident_drill or rollback_bundle, or a kind of your own.
   */
  readonly kind: LowerSnake;
  /**
   * Where the reports lie.
   */
  readonly pattern: Glob;
  /**
   * How many a drill must rest on; default 1.
   */
  readonly min?: number;
  /**
   * Age of a report in seconds at the time of signing, at most; default 1 day.
   */
  readonly max_age_s?: number;
};
