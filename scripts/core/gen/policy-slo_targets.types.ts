// Made by `npm run generate` from schemas/policy/slo_targets.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;
/**
 * Address that starts with https:// or http://.
 */
export type HttpUrl = string;
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;

/**
 * How the service is measured, and what it must reach.
 */
export type SloTargets = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version?: 1;
  /**
   * When it was last changed, in seconds since 1970; format of version 1.
   */
  readonly updated_at?: number;
  readonly probe?: Probe;
  readonly guard?: Guard;
  readonly canary?: Canary;
  readonly [k: string]: Group | SchemaAddress | 1 | number | Probe | Guard | Canary | undefined;
};
/**
 * What the load probe may do, and its plans.
 */
export type Probe = {
  /**
   * Hosts besides this machine that load may be sent to: whole names, without port.
   *
   * Items: One host.
   */
  readonly allowed_hosts?: readonly string[];
  /**
   * Requests in one run, at most; default 1,000,000.
   */
  readonly requests_max?: number;
  /**
   * Seconds that one run may take, warm-up included, at most; default 600.
   */
  readonly duration_s_max?: number;
  /**
   * Lag of the sender above which a run is invalid; default 2 ms. Wider where machines are shared.
   */
  readonly sender_lag_p99_ms_max?: number;
  /**
   * Share of the requests that must have left in time, else the run is invalid; default 0.99.
   */
  readonly achieved_rate_min?: number;
  /**
   * Named runs.
   */
  readonly plans?: readonly Plan[];
};
/**
 * One run of the load probe.
 */
export type Plan = {
  readonly id: LowerSnake;
  /**
   * Seconds at the rate of the first stage that are not counted; default 0.
   */
  readonly warm_up_s?: number;
  /**
   * Milliseconds until a request is given up; default 10,000.
   */
  readonly timeout_ms?: number;
  /**
   * Requests that may be on the way at once; default 10,000.
   */
  readonly in_flight_max?: number;
  /**
   * Rates, one after the other.
   *
   * @minItems 1
   */
  readonly stages: readonly Stage[];
  /**
   * What is asked for.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly targets: readonly Target[];
};
/**
 * A constant rate for a while.
 */
export type Stage = {
  /**
   * Requests a second.
   */
  readonly rate_per_s: number;
  /**
   * Seconds.
   */
  readonly duration_s: number;
};
/**
 * One request, and what its answer must be.
 */
export type Target = {
  readonly id: LowerSnake;
  readonly url: HttpUrl;
  /**
   * Method; default GET.
   */
  readonly method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
  /**
   * Share of the requests against that of the other targets; default 1.
   */
  readonly weight?: number;
  /**
   * Headers; a value `env:NAME` is taken from the environment.
   */
  readonly headers?: {
    /**
     * Value of the header.
     */
    readonly [k: string]: string;
  };
  /**
   * Body of the request.
   */
  readonly body?: string;
  /**
   * What counts as an answer.
   */
  readonly expect?: {
    /**
     * Status codes; default 200 to 399.
     *
     * Items: One status code.
     */
    readonly status?: readonly number[];
    /**
     * Text that the body must hold.
     */
    readonly body_contains?: string;
  };
  readonly degraded?: Degraded;
};
/**
 * What marks an answer as degraded; any one is enough.
 */
export type Degraded = {
  /**
   * Status codes.
   *
   * Items: One status code.
   */
  readonly status?: readonly number[];
  /**
   * A header.
   */
  readonly header?: {
    /**
     * Its name.
     */
    readonly name: string;
    /**
     * Its value; any where this is missing.
     */
    readonly value?: string;
  };
  /**
   * A member of a JSON body.
   */
  readonly json?: {
    /**
     * JSON pointer (RFC 6901).
     */
    readonly pointer: string;
    /**
     * Its value; `true` where this is missing.
     */
    readonly value?: string | number | boolean;
  };
};
/**
 * What the service must reach, and what a report must be like to speak for it.
 */
export type Guard = {
  /**
   * Seconds after its end for which a report speaks; default 3600.
   */
  readonly report_max_age_s?: number;
  /**
   * What must be reached.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly objectives: readonly Objective[];
  /**
   * What --quick holds a report against instead; nothing is loosened that is not said here.
   */
  readonly quick?: {
    /**
     * What must be reached.
     *
     * @minItems 1
     * @maxItems 1000
     */
    readonly objectives: readonly Objective[];
    /**
     * What else of the guard a quick run does without; nothing where this is missing.
     *
     * @minItems 1
     *
     * Items: A part of the guard.
     */
    readonly leave_out?: readonly "budgets"[];
  };
  /**
   * Error budgets, and how fast they may burn.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly budgets?: readonly Budget[];
  readonly trend?: Trend;
};
/**
 * One figure and its limit: `min` or `max`, whichever the figure has.
 */
export type Objective = {
  readonly id: LowerSnake;
  /**
   * What is judged.
   */
  readonly figure: "success_rate" | "degraded_rate" | "availability" | "latency_ms" | "events_seen";
  readonly target?: LowerSnake;
  /**
   * Which percentile, for latency_ms.
   */
  readonly percentile?: number;
  /**
   * At least; for success_rate, availability, events_seen.
   */
  readonly min?: number;
  /**
   * At most; for degraded_rate and latency_ms, in milliseconds.
   */
  readonly max?: number;
  /**
   * Samples without which nothing is judged; default 1, for a percentile what 95 % confidence asks.
   */
  readonly min_samples?: number;
};
/**
 * How many requests, or seconds, may fail in a period.
 */
export type Budget = {
  readonly id: LowerSnake;
  /**
   * Share that must succeed over the period; that of the objective where this is missing.
   */
  readonly goal?: number;
  readonly objective?: LowerSnake;
  /**
   * What is counted, as in OpenSLO: requests, or seconds with something due, of which one with an answer is well; default that of the objective, else occurrences.
   */
  readonly budgeting_method?: "occurrences" | "timeslices";
  readonly plan?: LowerSnake;
  readonly target?: LowerSnake;
  /**
   * The period, up to now; default 30.
   */
  readonly period_days?: number;
  readonly since?: Time;
  /**
   * Share of the parts of a window that must hold a measurement; default 0.8.
   */
  readonly coverage_min?: number;
  /**
   * How fast it may burn; the three of the SRE Workbook where this is missing.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly alerts?: readonly BurnAlert[];
};
/**
 * Fires where the burn rate is reached in both windows.
 */
export type BurnAlert = {
  readonly id: LowerSnake;
  /**
   * Share of the budget that may burn in the long window; the rate is this share × period / long window.
   */
  readonly budget_share: number;
  /**
   * Seconds, up to now: is it worth waking somebody?
   */
  readonly long_window_s: number;
  /**
   * Seconds, up to now: does it still burn?
   */
  readonly short_window_s: number;
  /**
   * What the escalation makes of it; without it what it makes of any verdict of fail.
   */
  readonly severity?: "p1" | "p2";
};
/**
 * What --trend takes for worsening.
 */
export type Trend = {
  /**
   * Reports with the figure, without which no trend is judged; default 10.
   */
  readonly reports_min?: number;
  /**
   * How many of the last reports are looked at; default 30.
   */
  readonly reports_max?: number;
  /**
   * No report that is older counts; default 30.
   */
  readonly period_days?: number;
  /**
   * How often a figure that does not change may be taken for one that worsens; default 0.05.
   */
  readonly level?: number;
  /**
   * How much of the room that the objective leaves must be lost over the reports; default 0.1.
   */
  readonly worsening_min?: number;
};
/**
 * How much worse than its baseline a canary may be, and how sure the judge must be.
 */
export type Canary = {
  /**
   * The canary's odds of an error may be up to so many times those of the baseline.
   */
  readonly error_odds_max: number;
  /**
   * Error rate under which no canary is taken back, whatever the baseline does; default 0.001.
   */
  readonly harmless_error_rate?: number;
  /**
   * The canary may be slower by up to this factor.
   */
  readonly latency_ratio_max: number;
  /**
   * In all looks together, how often a canary at its margin may be failed; default 0.005.
   */
  readonly false_rollback?: number;
  /**
   * In all looks together, how often a canary at its margin may be passed; default 0.01.
   */
  readonly false_promotion?: number;
  /**
   * How often one canary is judged at most; default 5.
   */
  readonly looks?: number;
  /**
   * Share of the longer measurement in which both were measured; default 0.9.
   */
  readonly overlap_min?: number;
};
/**
 * Targets of one service, in the format of version 1.
 *
 * This interface was referenced by `SloTargets`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z][a-z0-9_]*_metrics$".
 */
export type Group = {
  /**
   * Share of requests that must succeed, at least.
   */
  readonly success_rate_min?: number;
  /**
   * 95th percentile of the latency in milliseconds, at most.
   */
  readonly latency_p95_ms_max?: number;
  /**
   * Share of answers that may be degraded, at most.
   */
  readonly degraded_rate_max?: number;
  /**
   * Recent events that must have been seen, at least.
   */
  readonly events_recent_min?: number;
};
