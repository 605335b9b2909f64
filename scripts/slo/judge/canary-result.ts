/** The part of the report that a comparison fills, and what a person sees of it. Pure. */
import type { View } from "../../core/command.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { formatTime } from "../../core/time.ts";
import type { CanaryJudgement } from "./judge-canary.ts";
import type { JudgedSide, JudgeMargins } from "./judged-side.ts";
import { countOf } from "./latency-bars.ts";
import { latencyRatio } from "./latency-ratio.ts";
import type { LatencyRatio } from "./latency-ratio.ts";
import type { FoundSide } from "./read-side.ts";

export interface Compared {
  readonly canary: FoundSide | undefined;
  readonly baseline: FoundSide | undefined;
  readonly margins: JudgeMargins | undefined;
  readonly look: number;
  readonly judged: CanaryJudgement;
}

/** Of the interval that is shown; the verdict does not rest on it. */
const INTERVAL = 0.05;

export function canaryResult(compared: Compared): JsonObject {
  const { canary, baseline, margins, look, judged } = compared;
  return {
    profile: "canary",
    measurement: null,
    objectives: [],
    canary: {
      verdict: judged.verdict,
      why: judged.verdict === "no_data" ? judged.why : null,
      requests_needed: judged.verdict === "inconclusive" ? (judged.requestsNeeded ?? null) : null,
      look,
      margins: margins === undefined ? null : marginsJson(margins),
      sides: {
        canary: canary === undefined ? null : sideJson(canary),
        baseline: baseline === undefined ? null : sideJson(baseline),
      },
      metrics: metricsJson(judged),
      latency_ratio: ratioJson(ratioOf(compared)),
    },
  };
}

function marginsJson(margins: JudgeMargins): JsonObject {
  return {
    error_odds_max: margins.errorOdds,
    harmless_error_rate: margins.harmlessErrorRate,
    latency_ratio_max: margins.latencyRatio,
    false_rollback: margins.falseRollback,
    false_promotion: margins.falsePromotion,
    looks: margins.looks,
    overlap_min: margins.overlap,
  };
}

function sideJson({ path, sha256, side }: FoundSide): JsonObject {
  const [from, to] = [formatTime(new Date(side.from)), formatTime(new Date(side.to))];
  const { requests, errors, degraded = null, latencies } = side;
  return { path, sha256, requests, errors, degraded, latencies: countOf(latencies), from, to };
}

function metricsJson(judged: CanaryJudgement): JsonObject[] {
  if (judged.verdict === "no_data") return [];
  return judged.metrics.map(({ metric, verdict, pWithin, pBeyond }) => ({
    metric,
    verdict,
    p_within: pWithin,
    p_beyond: pBeyond,
  }));
}

function ratioOf({ canary, baseline, judged }: Compared): LatencyRatio | undefined {
  const [slow, base] = [canary?.side.latencies ?? [], baseline?.side.latencies ?? []];
  const comparable = judged.verdict !== "no_data" && slow.length > 0 && base.length > 0;
  return comparable ? latencyRatio(slow, base, INTERVAL) : undefined;
}

function ratioJson(found: LatencyRatio | undefined): JsonObject | null {
  return found === undefined ? null : { ratio: found.ratio, low: found.low, high: found.high };
}

const HEADLINE = {
  pass: "the canary is as good as its baseline, within the margins",
  fail: "the canary is worse than its baseline, beyond the margins",
  inconclusive: "not decided yet",
  no_data: "nothing could be compared",
} as const;

export function canaryView(compared: Compared): View {
  const { canary, baseline, judged, look, margins } = compared;
  const rows = [
    ["requests", ...both(canary, baseline, ({ requests }) => String(requests))],
    ["errors", ...both(canary, baseline, errorsText)],
  ];
  const ratio = ratioOf(compared);
  const looks = margins === undefined ? "" : `, look ${look} of ${margins.looks}`;
  return {
    headline: `${HEADLINE[judged.verdict]}${looks}`,
    sections: [
      { title: "Compared", columns: ["", "canary", "baseline"], rows },
      ...(ratio === undefined ? [] : [{ title: "Latency", lines: [ratioText(ratio)] }]),
    ],
  };
}

function both(
  canary: FoundSide | undefined,
  baseline: FoundSide | undefined,
  text: (side: JudgedSide) => string,
): string[] {
  return [canary, baseline].map((found) => (found === undefined ? "–" : text(found.side)));
}

function errorsText({ errors, requests }: JudgedSide): string {
  return requests === 0 ? "–" : `${errors} (${((100 * errors) / requests).toFixed(3)} %)`;
}

function ratioText({ ratio, low, high }: LatencyRatio): string {
  const [middle, from, to] = [ratio, low, high].map((value) => value.toFixed(3));
  return `the canary takes ${middle} times as long (95 % interval ${from} to ${to})`;
}
