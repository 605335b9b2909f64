/**
 * What was measured, whoever measured it: the one shape that the rules see. A figure that a report
 * does not hold is `undefined`, never zero.
 */

/** `open`: requests left on schedule; `unstated`: the report does not say. */
export type LoadModel = "open" | "closed" | "unstated";

/** What the command line said because the report does not. */
export type StatedFact = "ended_at" | "candidate" | "model" | "unit";

export interface Figures {
  /** Requests that left. */
  readonly requests: number | undefined;
  /** Answers that count, degraded ones among them. */
  readonly successes: number | undefined;
  /** Shares from 0 to 1. */
  readonly successRate: number | undefined;
  readonly degradedRate: number | undefined;
  /** Share of the seconds with something due in which at least one answer counted. */
  readonly availability: number | undefined;
  /** Times that the percentiles stand on. */
  readonly latencyCount: number | undefined;
  /** Percentile, such as 99.9, to milliseconds. */
  readonly latencyMs: ReadonlyMap<number, number>;
}

export interface Measurement {
  /** `k6_…`: data of handleSummary, --summary-export, the machine-readable summary. */
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
  readonly model: LoadModel;
  /** In one sentence why the figures speak about nothing; `undefined` where they do. */
  readonly invalid: string | undefined;
  readonly endedAt: Date | undefined;
  readonly candidate: string | undefined;
  /** The thread that the report states. */
  readonly correlation?: string | undefined;
  readonly whole: Figures;
  readonly targets: ReadonlyMap<string, Figures>;
  readonly eventsSeen: number | undefined;
  readonly stated?: readonly StatedFact[];
}
