// Made by `npm run generate` from schemas/policy/release_rollout_policy.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Share of the traffic, 0 to 100.
 */
export type Percent = number;
/**
 * Seconds.
 */
export type Seconds = number;
/**
 * Requests that the version must have answered meanwhile; 0 asks for none.
 */
export type Requests = number;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Pattern of paths below the root (fast-glob), such as reports/** /*.json.
 */
export type Glob = string;
/**
 * Percentages, rising.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Steps = readonly Percent[];
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;
/**
 * Share, 0 to 1.
 */
export type Ratio = number;

/**
 * How a release goes out step by step, and what must hold before each step.
 */
export type ReleaseRolloutPolicy = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Shares that the channels may take.
   */
  readonly channels?: {
    /**
     * The riskier channel.
     */
    readonly canary?: {
      readonly min_rollout_percent?: Percent;
      readonly max_rollout_percent?: Percent;
    };
    /**
     * The safer channel.
     */
    readonly stable?: {
      readonly required_rollout_percent?: Percent;
    };
  };
  /**
   * What the history of the registry must show.
   */
  readonly history?: {
    /**
     * Moves at least.
     */
    readonly min_entries?: number;
    readonly max_age_s?: Seconds;
    /**
     * Each move says why.
     */
    readonly require_reason?: boolean;
    /**
     * Each move says who.
     */
    readonly require_actor?: boolean;
    /**
     * Channels that carry the same version need no history yet.
     */
    readonly allow_initial_equal_without_history?: boolean;
  };
  /**
   * What a promotion to the safer channel asks for.
   */
  readonly promotion?: {
    /**
     * The riskier channel must carry the version.
     */
    readonly require_canary_for_stable?: boolean;
    readonly min_canary_observe_s?: Seconds;
    readonly min_canary_requests?: Requests;
    /**
     * Other tools may set the safer channel by hand.
     */
    readonly allow_direct_stable_set?: boolean;
    /**
     * Words of which the reason of such a set holds one.
     */
    readonly direct_stable_reason_keywords?: readonly string[];
    /**
     * The version must be newer than what the channel carries.
     */
    readonly require_newer_version?: boolean;
    readonly approvals?: Approvals;
  };
  /**
   * Percentages, one step each.
   */
  readonly stages?: {
    readonly canary?: Steps;
    readonly stable?: Steps;
    readonly min_stage_observe_s?: Seconds;
    readonly min_stage_requests?: Requests;
  };
  /**
   * Reports that must be there.
   */
  readonly gates?: {
    /**
     * One entry for each.
     */
    readonly required_reports?: readonly RequiredReport[];
  };
  /**
   * Times in which nothing is promoted; one that denies is enough.
   */
  readonly freezes?: readonly Freeze[];
  /**
   * What monitoring says of the versions while they run.
   */
  readonly observations?: {
    readonly pattern: Glob;
    readonly max_age_s?: Seconds;
  };
  /**
   * What takes a rollout back.
   */
  readonly triggers?: {
    /**
     * What a trigger does.
     */
    readonly action?: "rollback" | "hold";
    readonly critical_alert_s?: Seconds;
    readonly success_rate_min?: Ratio;
    readonly error_rate_above_old_max?: Ratio;
    readonly min_requests?: Requests;
  };
  /**
   * Watching after the last stage.
   */
  readonly acceptance?: {
    readonly observe_s?: Seconds;
  };
};
/**
 * Signed approvals of the very promotion.
 */
export type Approvals = {
  /**
   * Distinct signers.
   */
  readonly count: number;
  /**
   * Role of trust_keys.json whose keys may sign.
   */
  readonly role: Text;
  readonly pattern: Glob;
  readonly max_age_s?: Seconds;
};
/**
 * A report that must be there.
 */
export type RequiredReport = {
  readonly id: Text;
  readonly pattern: Glob;
  readonly max_age_s?: Seconds;
  readonly profile?: LowerSnake;
  /**
   * Without it nothing is promoted; otherwise only advice.
   */
  readonly required?: boolean;
  /**
   * Its verdict must be a pass.
   */
  readonly require_ok?: boolean;
};
/**
 * A time in which nothing is promoted.
 */
export type Freeze = {
  readonly id: Text;
  readonly reason: Text;
  /**
   * Time zone of the IANA data base.
   */
  readonly time_zone: string;
  /**
   * First start, on the wall clock of the zone.
   */
  readonly starts_at: string;
  /**
   * How long each lasts.
   */
  readonly duration: string;
  /**
   * How it comes again; once where not given.
   */
  readonly rrule?: string;
};
