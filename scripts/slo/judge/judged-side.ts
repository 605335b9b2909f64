/** What the judge of canaries is given and what it answers. */

import type { LatencyBar } from "./latency-bars.ts";

/** One side of the comparison: what a probe or a router counted, of real requests. */
export interface JudgedSide {
  readonly requests: number;
  readonly errors: number;
  /** Answered, but with the mark of degradation; `undefined` where nobody counted. */
  readonly degraded: number | undefined;
  /** Of answers and timeouts, in any unit that both sides share; may be a sample. */
  readonly latencies: readonly LatencyBar[];
  /** When it was measured, in milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** What the policy tolerates, and how often the judge may be wrong. */
export interface JudgeMargins {
  /** The canary's odds of an error may be up to this many times those of the baseline; > 1. */
  readonly errorOdds: number;
  /** Rate of errors, and of degraded answers, under which no canary is taken back; 0 < rate < 1. */
  readonly harmlessErrorRate: number;
  /** The canary may be slower by up to this factor; > 1. */
  readonly latencyRatio: number;
  /** In all looks together: how often a canary at its margin may be failed. */
  readonly falseRollback: number;
  /** In all looks together: how often a canary at its margin may be passed. */
  readonly falsePromotion: number;
  /** How often this canary will be judged at most. */
  readonly looks: number;
  /** Share of the longer measurement in which both were measured, 0 to 1. */
  readonly overlap: number;
}

export type MetricVerdict = "pass" | "fail" | "inconclusive";

export interface JudgedMetric {
  readonly metric: "errors" | "degraded" | "latency";
  readonly verdict: MetricVerdict;
  /** Evidence that the canary is within its margin: the smaller, the stronger. */
  readonly pWithin: number;
  /** Evidence that it is beyond its margin. */
  readonly pBeyond: number;
  /** A side does not hold it: no number of requests will show anything. */
  readonly untold?: true;
}

/** The levels of one look, one metric. */
export interface Levels {
  readonly pass: number;
  readonly fail: number;
}
