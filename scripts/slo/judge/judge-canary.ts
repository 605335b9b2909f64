/**
 * The judge of canaries: pure. A canary passes only when every metric is shown to be within its
 * margin (so each may use the whole level), and fails when one is shown to be beyond it (so they
 * share the level). All else is inconclusive, and what cannot be compared is no data.
 */
import { levelOfLook } from "./alpha-spending.ts";
import { degradedOf, judgeDegraded, judgeErrors } from "./judge-errors.ts";
import { judgeLatency } from "./judge-latency.ts";
import type { JudgedMetric, JudgedSide, JudgeMargins, Levels } from "./judged-side.ts";
import { countOf } from "./latency-bars.ts";
import { moreForErrors, moreForLatency } from "./requests-needed.ts";

export type CanaryJudgement =
  | { readonly verdict: "no_data"; readonly why: string }
  | { readonly verdict: "pass" | "fail"; readonly metrics: readonly JudgedMetric[] }
  | {
      readonly verdict: "inconclusive";
      readonly metrics: readonly JudgedMetric[];
      /** More requests of the canary; `undefined` where no number of them is foreseen to do. */
      readonly requestsNeeded: number | undefined;
    };

/** `look` counts from 1. A look beyond the plan can decide nothing. */
export function judgeCanary(
  canary: JudgedSide,
  baseline: JudgedSide | undefined,
  margins: JudgeMargins,
  look: number,
): CanaryJudgement {
  const why = incomparable(canary, baseline, margins);
  if (baseline === undefined || why !== undefined) return { verdict: "no_data", why: why ?? "" };
  const levels = levelsOf(margins, look, canary.degraded === 0 && baseline.degraded === 0 ? 2 : 3);
  const metrics = [
    judgeErrors(canary, baseline, margins, levels),
    judgeDegraded(canary, baseline, margins, levels),
    judgeLatency(canary.latencies, baseline.latencies, margins, levels),
  ].filter((metric) => metric !== undefined);
  if (metrics.some((metric) => metric.verdict === "fail")) return { verdict: "fail", metrics };
  if (metrics.every((metric) => metric.verdict === "pass")) return { verdict: "pass", metrics };
  const open = metrics.map((metric) => more(metric, canary, baseline, margins, levels));
  return { verdict: "inconclusive", metrics, requestsNeeded: largest(open) };
}

/**
 * Metrics that can fail share the level. That there was no degraded answer at all is known before
 * the (conditional) test, so that counting two metrics then raises no error. A look without a level
 * left must decide nothing, also where a p-value has come down to 0.
 */
function levelsOf(margins: JudgeMargins, look: number, metrics: number): Levels {
  const pass = levelOfLook(margins.falsePromotion, look, margins.looks);
  const fail = levelOfLook(margins.falseRollback, look, margins.looks) / metrics;
  return { pass: pass > 0 ? pass : -1, fail: fail > 0 ? fail : -1 };
}

function more(
  metric: JudgedMetric,
  canary: JudgedSide,
  baseline: JudgedSide,
  margins: JudgeMargins,
  levels: Levels,
): number | undefined {
  if (metric.verdict === "pass") return 0;
  if (metric.metric === "latency") return moreForLatency(countOf(canary.latencies), metric, levels);
  if (metric.metric === "errors") return moreForErrors(canary, baseline, margins, levels);
  const [ours, theirs] = [degradedOf(canary), degradedOf(baseline)];
  if (ours === undefined || theirs === undefined) return undefined;
  return moreForErrors(ours, theirs, margins, levels);
}

function largest(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce(
    (most, number) =>
      most === undefined || number === undefined ? undefined : Math.max(most, number),
    0,
  );
}

function incomparable(
  canary: JudgedSide,
  baseline: JudgedSide | undefined,
  margins: JudgeMargins,
): string | undefined {
  if (baseline === undefined) return "there is no baseline";
  if (!isCount(canary)) return "the canary's counts or latencies are not possible";
  if (!isCount(baseline)) return "the baseline's counts or latencies are not possible";
  if (canary.requests === 0) return "the canary had no requests";
  if (baseline.requests === 0) return "the baseline had no requests";
  if (!(sharedTime(canary, baseline) >= margins.overlap)) {
    return "canary and baseline were not measured at the same time";
  }
  return undefined;
}

/** As many as one run of the probe may send; the exact tests take time in proportion to them. */
const MOST_REQUESTS = 2_000_000;

/** A request has one latency at most. */
function isCount({ requests, errors, degraded = 0, latencies }: JudgedSide): boolean {
  const counts = [requests, errors, degraded, ...latencies.map(({ count }) => count)];
  const whole = counts.every((count) => Number.isSafeInteger(count) && count >= 0);
  const possible = requests <= MOST_REQUESTS && errors + degraded <= requests;
  const times = latencies.every(({ value }) => Number.isFinite(value) && value > 0);
  return whole && possible && times && countOf(latencies) <= requests;
}

/** Share of the longer of the two measurements that both cover; 0 where one has no length. */
function sharedTime(one: JudgedSide, other: JudgedSide): number {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  const longer = Math.max(one.to - one.from, other.to - other.from);
  return shared > 0 ? shared / longer : 0;
}
