// Made by `npm run generate` from schemas/report/slo-guard.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;

/**
 * What was measured against what the policy asks.
 */
export type SloGuardReport = {
  /**
   * Version of the envelope.
   */
  readonly schema_version: 1;
  /**
   * The script that wrote it.
   */
  readonly report: "slo-guard";
  /**
   * Id of this report, a UUID.
   */
  readonly id: string;
  /**
   * What made the report.
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
   * What all enforced checks come to; undecided is never a pass.
   */
  readonly verdict: "pass" | "fail" | "undecided";
  /**
   * Advisory checks were enforced too.
   */
  readonly strict: boolean;
  /**
   * When the run began.
   */
  readonly started_at: Time;
  /**
   * When the run ended.
   */
  readonly ended_at: Time;
  readonly subject: Subject;
  /**
   * Every file that the verdict rests on.
   */
  readonly inputs: readonly Input[];
  /**
   * Every question that was asked, with its answer.
   */
  readonly checks: readonly Check[];
  /**
   * The script's own part.
   */
  readonly result: {
    /**
     * Which objectives of the policy; canary where two reports were compared instead.
     */
    readonly profile: "full" | "quick" | "canary";
    /**
     * The report that was judged.
     */
    readonly measurement: null | Measurement;
    /**
     * In the order of the policy; empty where no report could be judged.
     */
    readonly objectives: readonly JudgedObjective[];
    /**
     * In a quick run, what its profile in the policy leaves to a full one.
     */
    readonly left_out?: readonly LeftOut[];
    readonly canary?: Comparison;
    /**
     * Error budgets of the policy; not in a quick run whose profile leaves them out.
     */
    readonly budgets?: readonly Budget[];
    /**
     * With --trend, one for each objective.
     */
    readonly trends?: readonly Trend[];
  };
};
/**
 * What the report is about.
 */
export type Subject = {
  /**
   * Version of the application.
   */
  readonly version?: string;
  /**
   * Full commit id.
   */
  readonly commit?: string;
  /**
   * Release candidate that the run belongs to.
   */
  readonly release_candidate_id?: string;
  /**
   * Thread through all runs of one change.
   */
  readonly correlation_id?: string;
};
/**
 * A file that was read.
 */
export type Input = {
  /**
   * Path relative to the root, with forward slashes.
   */
  readonly path: string;
  readonly sha256: Sha256;
  /**
   * What the file was to the run: policy, report, lock, evidence.
   */
  readonly role: string;
};
/**
 * One question, its answer, its place and its remedy.
 */
export type Check = {
  /**
   * Stable name of the check, as in docs/checks.md.
   */
  readonly id: string;
  /**
   * The answer; no_data means that it could not be told.
   */
  readonly outcome: "pass" | "fail" | "no_data" | "not_applicable" | "waived";
  /**
   * The verdict depends on this check.
   */
  readonly enforced: boolean;
  /**
   * What was asked about, where one id is asked often: a gate, a package.
   */
  readonly about?: string;
  /**
   * What was found, in plain words.
   */
  readonly message: string;
  /**
   * What was wanted.
   */
  readonly expected?: string;
  /**
   * What was there.
   */
  readonly observed?: string;
  /**
   * Where to look.
   */
  readonly locations: readonly Location[];
  /**
   * What to do next.
   */
  readonly remediation?: string;
  /**
   * Path of the page that explains the check.
   */
  readonly docs?: string;
  readonly waiver?: Waiver;
  /**
   * How the attempt before ended, where only a retry passed.
   */
  readonly flaky?: string;
  /**
   * Milliseconds that the answer took.
   */
  readonly duration_ms?: number;
  /**
   * How bad this one failure is, as CVSS counts.
   */
  readonly security_severity?: number;
};
/**
 * A place in a file.
 */
export type Location = {
  /**
   * Path relative to the root, with forward slashes.
   */
  readonly file: string;
  /**
   * JSON pointer (RFC 6901) in the file.
   */
  readonly pointer?: string;
  /**
   * Line, counted from 1.
   */
  readonly line?: number;
  /**
   * Column, counted from 1 in UTF-16 code units.
   */
  readonly column?: number;
  /**
   * Line of the end.
   */
  readonly end_line?: number;
  /**
   * Column just after the end.
   */
  readonly end_column?: number;
};
/**
 * Why a failure does not count, who took that on, and until when.
 */
export type Waiver = {
  /**
   * Why it does not count.
   */
  readonly reason: string;
  /**
   * Who took that on.
   */
  readonly actor: string;
  /**
   * From when it counts again.
   */
  readonly expires_at: Time;
};
/**
 * What was judged.
 */
export type Measurement = {
  /**
   * The report.
   */
  readonly path: string;
  readonly sha256: Sha256;
  /**
   * Kind of report.
   */
  readonly source:
    | "load-probe"
    | "version_1"
    | "k6_summary"
    | "k6_export"
    | "k6_machine"
    | "autocannon"
    | "wrk"
    | "wrk2"
    | "hdr";
  /**
   * How requests were sent.
   */
  readonly model: "open" | "closed" | "unstated";
  /**
   * When it ended; null where it does not say.
   */
  readonly ended_at: string | null;
  /**
   * What the command line said because the report does not.
   *
   * Items: Of what.
   */
  readonly stated: readonly ("ended_at" | "candidate" | "model" | "unit")[];
};
/**
 * One objective.
 */
export type JudgedObjective = {
  /**
   * Its name.
   */
  readonly id: string;
  /**
   * What is judged.
   */
  readonly figure: "success_rate" | "degraded_rate" | "availability" | "latency_ms" | "events_seen";
  /**
   * Which target; null for the whole run.
   */
  readonly target: string | null;
  /**
   * Which percentile, of a latency.
   */
  readonly percentile: number | null;
  /**
   * What the policy asks.
   */
  readonly limit: number;
  /**
   * What was measured; null where nothing can be judged.
   */
  readonly observed: number | null;
  /**
   * As the check says.
   */
  readonly outcome: "pass" | "fail" | "no_data";
};
/**
 * An objective or a budget of the full run.
 */
export type LeftOut = {
  /**
   * Which of the two.
   */
  readonly what: "objective" | "budget";
  /**
   * Its name.
   */
  readonly id: string;
  /**
   * What a full run asks.
   */
  readonly full: string;
  /**
   * What is asked instead; null where that is nothing.
   */
  readonly quick: string | null;
};
/**
 * A canary beside its baseline.
 */
export type Comparison = {
  /**
   * What is shown.
   */
  readonly verdict: "pass" | "fail" | "inconclusive" | "no_data";
  /**
   * Why nothing could be compared.
   */
  readonly why: string | null;
  /**
   * More requests of the canary that would decide; null where none is needed or foreseen.
   */
  readonly requests_needed: number | null;
  /**
   * Which of the planned looks.
   */
  readonly look: number;
  /**
   * What the policy tolerates.
   */
  readonly margins: null | Margins;
  /**
   * What was compared.
   */
  readonly sides: {
    /**
     * The new version.
     */
    readonly canary: null | ComparedSide;
    /**
     * The version before.
     */
    readonly baseline: null | ComparedSide;
  };
  /**
   * Empty where nothing could be compared.
   *
   * Items: One metric.
   */
  readonly metrics: readonly {
    /**
     * Which.
     */
    readonly metric: "errors" | "degraded" | "latency";
    /**
     * What is shown of it.
     */
    readonly verdict: "pass" | "fail" | "inconclusive";
    /**
     * Evidence that it is within the margin: the smaller, the stronger.
     */
    readonly p_within: number;
    /**
     * Evidence that it is beyond the margin.
     */
    readonly p_beyond: number;
  }[];
  /**
   * How many times as long the canary takes (Hodges-Lehmann), with its 95 % interval.
   */
  readonly latency_ratio: null | LatencyRatio;
};
/**
 * As the policy states them, with defaults.
 */
export type Margins = {
  /**
   * Times the baseline's odds.
   */
  readonly error_odds_max: number;
  /**
   * Share of errors that harms nobody.
   */
  readonly harmless_error_rate: number;
  /**
   * Times the baseline's latency.
   */
  readonly latency_ratio_max: number;
  /**
   * Error of the judge, in all looks.
   */
  readonly false_rollback: number;
  /**
   * Error of the judge, in all looks.
   */
  readonly false_promotion: number;
  /**
   * Looks planned.
   */
  readonly looks: number;
  /**
   * Share of time in common.
   */
  readonly overlap_min: number;
};
/**
 * One side of the comparison.
 */
export type ComparedSide = {
  /**
   * The report.
   */
  readonly path: string;
  readonly sha256: Sha256;
  /**
   * Requests that left.
   */
  readonly requests: number;
  /**
   * Those that failed.
   */
  readonly errors: number;
  /**
   * Those that were answered with the mark of degradation; null where nobody counted.
   */
  readonly degraded: number | null;
  /**
   * Latencies that were compared.
   */
  readonly latencies: number;
  readonly from: Time;
  readonly to: Time;
};
/**
 * A factor and its interval.
 */
export type LatencyRatio = {
  /**
   * The median of all ratios.
   */
  readonly ratio: number;
  /**
   * Lower end.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
};
/**
 * One error budget.
 */
export type Budget = {
  /**
   * Its name.
   */
  readonly id: string;
  /**
   * As the policy or the objective of the budget states it.
   */
  readonly goal: number;
  /**
   * What is counted below: requests, or seconds.
   */
  readonly budgeting_method: "occurrences" | "timeslices";
  /**
   * The period.
   */
  readonly period_days: number;
  /**
   * Measured in the period; seconds by timeslices.
   */
  readonly requests: number;
  /**
   * Of these, failed.
   */
  readonly failed: number;
  /**
   * Share of the budget that is left, below 0 where more was spent; null where too little was measured.
   */
  readonly left: number | null;
  /**
   * Burn alerts.
   *
   * Items: One alert.
   */
  readonly alerts: readonly {
    /**
     * Its name.
     */
    readonly id: string;
    /**
     * It fires at this rate, in both windows.
     */
    readonly burn_rate_max: number;
    /**
     * As the policy states it; not there where it does not.
     */
    readonly severity?: "p1" | "p2";
    /**
     * In the long window; null where too little was measured.
     */
    readonly long_burn_rate: number | null;
    /**
     * In the short window; null where too little was measured.
     */
    readonly short_burn_rate: number | null;
    /**
     * As the check says.
     */
    readonly outcome: "pass" | "fail" | "no_data";
  }[];
};
/**
 * How one figure went over the last reports.
 */
export type Trend = {
  /**
   * The objective.
   */
  readonly id: string;
  /**
   * Reports that hold the figure.
   */
  readonly reports: number;
  /**
   * How often chance alone would show as much worsening, whichever one report is left out; null where nothing is judged.
   */
  readonly p: number | null;
  /**
   * Change from one report to the next, above 0 where it is for the worse; in the unit of the figure.
   */
  readonly slope: number | null;
  /**
   * Worsening over all the reports, as a share of the room that the objective leaves; null also where it leaves none.
   */
  readonly room_lost: number | null;
  /**
   * As the check says.
   */
  readonly outcome: "pass" | "fail" | "no_data";
};
