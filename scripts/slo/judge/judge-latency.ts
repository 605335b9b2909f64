import { unknown, verdictAt } from "./judge-errors.ts";
import type { JudgedMetric, JudgeMargins, Levels } from "./judged-side.ts";
import type { LatencyBar } from "./latency-bars.ts";
import { rankSum } from "./rank-sum.ts";

const DIGITS = 12;

/**
 * Asks whether the canary is slower than the baseline made slower by the margin. Values are
 * compared to 12 digits, so that a tie in seconds is a tie in milliseconds too.
 */
export function judgeLatency(
  canary: readonly LatencyBar[],
  baseline: readonly LatencyBar[],
  margins: JudgeMargins,
  levels: Levels,
): JudgedMetric {
  if (canary.length === 0 || baseline.length === 0) return unknown("latency");
  const ours = slowedBy(1, canary);
  const { smaller, larger } = rankSum(ours, slowedBy(margins.latencyRatio, baseline));
  const verdict = verdictAt(smaller, larger, levels);
  return { metric: "latency", verdict, pWithin: smaller, pBeyond: larger };
}

function slowedBy(factor: number, bars: readonly LatencyBar[]): LatencyBar[] {
  return bars.map(({ value, count }) => ({
    value: Number((value * factor).toPrecision(DIGITS)),
    count,
  }));
}
