// Made by `npm run generate` from schemas/report/load-probe.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;

/**
 * What a service did under a load that was sent on schedule.
 */
export type LoadProbeReport = {
  /**
   * Version of the envelope.
   */
  readonly schema_version: 1;
  /**
   * The script that wrote it.
   */
  readonly report: "load-probe";
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
   * What was measured.
   */
  readonly result: {
    /**
     * Requests left on schedule, whatever the service did.
     */
    readonly model: "open";
    /**
     * Where the latency begins.
     */
    readonly latency_from: "intended_send_time";
    /**
     * Exact: the sample at rank ceil(p/100 × n).
     */
    readonly percentile_method: "nearest_rank";
    /**
     * The sender did not keep its schedule: nothing here speaks about the service.
     */
    readonly invalid: boolean;
    /**
     * What was asked for.
     */
    readonly plan: {
      /**
       * Its name.
       */
      readonly id: string;
      readonly config_sha256: Sha256;
      /**
       * Seconds not counted.
       */
      readonly warm_up_s: number;
      /**
       * Until a request is given up.
       */
      readonly timeout_ms: number;
      /**
       * Rates, one after the other.
       *
       * Items: A constant rate for a while.
       */
      readonly stages: readonly {
        /**
         * Requests a second.
         */
        readonly rate_per_s: number;
        /**
         * Seconds.
         */
        readonly duration_s: number;
      }[];
    };
    readonly counts: Counts;
    readonly summary: Summary;
    /**
     * From the real send time: what a closed-model tool would have told. Not for judging.
     */
    readonly service_ms: null | Spread;
    /**
     * Each target for itself.
     *
     * Items: One target.
     */
    readonly targets: readonly {
      /**
       * Its name.
       */
      readonly id: string;
      /**
       * Its address without query.
       */
      readonly url: string;
      /**
       * Its method.
       */
      readonly method: string;
      /**
       * Its share.
       */
      readonly weight: number;
      readonly counts: Counts;
      readonly summary: Summary;
    }[];
    /**
     * Latencies by size; bars of at most 1.6 % width.
     *
     * Items: One bar.
     */
    readonly histogram: readonly {
      /**
       * Upper edge in milliseconds.
       */
      readonly le_ms: number;
      /**
       * Samples in it.
       */
      readonly count: number;
    }[];
    /**
     * Each second by intended send time, warm-up left out.
     *
     * Items: One second.
     */
    readonly seconds: readonly {
      /**
       * From the end of the warm-up.
       */
      readonly second: number;
      /**
       * Due.
       */
      readonly scheduled: number;
      /**
       * As expected.
       */
      readonly success: number;
      /**
       * Degraded.
       */
      readonly degraded: number;
      /**
       * Failed.
       */
      readonly failed: number;
      /**
       * Median latency.
       */
      readonly p50_ms: number | null;
      /**
       * 95th percentile.
       */
      readonly p95_ms: number | null;
      /**
       * Largest latency.
       */
      readonly max_ms: number | null;
    }[];
    /**
     * How well the sender kept the schedule.
     */
    readonly sender: {
      /**
       * From the intended to the real send time.
       */
      readonly lag_ms: null | Spread;
      /**
       * Limit.
       */
      readonly lag_p99_ms_max: number;
      /**
       * Requests a second asked for, over all stages.
       */
      readonly asked_rate: number;
      /**
       * Requests a second that left in time.
       */
      readonly achieved_rate: number;
      /**
       * Requests that left in time, of those asked for.
       */
      readonly achieved_share: number;
      /**
       * Limit.
       */
      readonly achieved_share_min: number;
      /**
       * Threads.
       */
      readonly workers: number;
    };
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
 * Requests by how they ended; their sum is `scheduled`.
 */
export type Counts = {
  /**
   * Asked for, warm-up not counted.
   */
  readonly scheduled: number;
  /**
   * Answered as expected.
   */
  readonly success: number;
  /**
   * Answered with the mark of degradation.
   */
  readonly degraded: number;
  /**
   * All kinds of failure.
   */
  readonly failed: number;
  /**
   * Failures by kind.
   */
  readonly failures: {
    /**
     * Kind `status`.
     */
    readonly status: number;
    /**
     * Kind `body`.
     */
    readonly body: number;
    /**
     * Kind `timeout`.
     */
    readonly timeout: number;
    /**
     * Kind `refused`.
     */
    readonly refused: number;
    /**
     * Kind `reset`.
     */
    readonly reset: number;
    /**
     * Kind `tls`.
     */
    readonly tls: number;
    /**
     * Kind `dns`.
     */
    readonly dns: number;
    /**
     * Kind `protocol`.
     */
    readonly protocol: number;
    /**
     * Kind `other`.
     */
    readonly other: number;
  };
  /**
   * Not sent: too many were on the way, or the machine had no more sockets.
   */
  readonly crowded: number;
  /**
   * Not sent: the run ended before.
   */
  readonly unsent: number;
};
/**
 * The figures that guards read.
 */
export type Summary = {
  /**
   * Answered as expected or degraded, of those that left; null where none left.
   */
  readonly success_rate: number | null;
  /**
   * Degraded of those that left; null where none left.
   */
  readonly degraded_rate: number | null;
  /**
   * From the intended send time, of answers and timeouts; null where there was none.
   */
  readonly latency_ms: null | Spread;
};
/**
 * Percentiles in milliseconds.
 */
export type Spread = {
  /**
   * Samples.
   */
  readonly count: number;
  /**
   * Smallest.
   */
  readonly min: number;
  /**
   * Arithmetic mean.
   */
  readonly mean: number;
  /**
   * Median.
   */
  readonly p50: number;
  /**
   * 90th percentile.
   */
  readonly p90: number;
  /**
   * 95th percentile.
   */
  readonly p95: number;
  /**
   * 99th percentile.
   */
  readonly p99: number;
  /**
   * 99.9th percentile.
   */
  readonly p99_9: number;
  /**
   * Largest.
   */
  readonly max: number;
};
