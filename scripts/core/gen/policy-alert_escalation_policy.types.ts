// Made by `npm run generate` from schemas/policy/alert_escalation_policy.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Path below the root of the repository, with forward slashes.
 */
export type RelativePath = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;
/**
 * Names of actions, such as freeze_release or prepare_rollback.
 *
 * @maxItems 50
 */
export type ActionList = readonly LowerSnake[];

/**
 * From how many alerts on a service is in trouble, and what is then to be done.
 */
export type AlertEscalationPolicy = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version?: 1;
  /**
   * When it was last changed, in seconds since 1970; format of version 1.
   */
  readonly updated_at?: number;
  readonly events?: Events;
  readonly [k: string]: Group | SchemaAddress | 1 | number | Events | undefined;
};
/**
 * Where alerts are found.
 */
export type Events = {
  readonly path?: RelativePath;
  /**
   * The youngest entry, such as a heartbeat, must lie in the look-back window; default true. Silence cannot be told from a monitor that died.
   */
  readonly require_recent?: boolean;
};
/**
 * One group of services.
 *
 * This interface was referenced by `AlertEscalationPolicy`'s JSON-Schema definition
 * via the `patternProperty` "^(?!version$|updated_at$|events$)[a-z][a-z0-9_]*$".
 */
export type Group = {
  /**
   * Minutes back in which alerts count.
   */
  readonly lookback_minutes: number;
  readonly thresholds?: Thresholds;
  readonly slo_guard?: SloGuard;
  readonly actions?: Actions;
};
/**
 * Numbers from which on a group escalates; one that is missing is not asked, 0 counts as 1.
 */
export type Thresholds = {
  /**
   * Critical alerts that are not suppressed: p1.
   */
  readonly critical_events_min?: number;
  /**
   * Warnings that are not suppressed: p2.
   */
  readonly warn_events_min?: number;
  /**
   * Alerts with one fingerprint: p2, or p1 where one of them is critical.
   */
  readonly repeat_events_min?: number;
  /**
   * Alerts that were suppressed: p2.
   */
  readonly suppressed_events_min?: number;
  /**
   * Alerts that could not be delivered: p2.
   */
  readonly webhook_failures_min?: number;
};
/**
 * What the verdict on the service level objectives counts for.
 */
export type SloGuard = {
  /**
   * Without a verdict the level is not known; default true.
   */
  readonly require_report?: boolean;
  /**
   * A verdict of fail is p1, not p2; default true.
   */
  readonly fail_as_critical?: boolean;
  /**
   * Age of the verdict, at most; default lookback_minutes.
   */
  readonly max_age_minutes?: number;
};
/**
 * What is to be done at each level.
 */
export type Actions = {
  readonly p1?: ActionList;
  readonly p2?: ActionList;
};
