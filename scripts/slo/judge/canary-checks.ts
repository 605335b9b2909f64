/** The checks of a comparison, and its words. Pure. */
import type { Check } from "../../core/check.ts";
import { CHECKS } from "../catalogue.ts";
import type { CanaryJudgement } from "./judge-canary.ts";
import type { JudgedMetric, JudgeMargins } from "./judged-side.ts";

const DOCS = "docs/scripts/slo-guard.md";

type CanaryCheck = Extract<keyof typeof CHECKS, `canary_${string}`>;

/** `problem` in one sentence, or `undefined` where there is none. */
export function canaryCheck(
  id: CanaryCheck,
  message: string,
  problem: string | undefined,
  about?: string,
): Check {
  const facts = { id, enforced: true, locations: [], docs: DOCS };
  const named = about === undefined ? facts : { ...facts, about };
  return problem === undefined
    ? { ...named, outcome: "pass", message }
    : { ...named, outcome: "no_data", message: problem, remediation: CHECKS[id].fix };
}

const CHECK_OF = {
  errors: "canary_errors",
  degraded: "canary_degraded",
  latency: "canary_latency",
} as const satisfies Record<JudgedMetric["metric"], CanaryCheck>;

const OUTCOME = { pass: "pass", fail: "fail", inconclusive: "no_data" } as const;
const SAYS = {
  pass: "shown to be within the margin",
  fail: "shown to be beyond the margin",
  inconclusive: "not decided yet",
} as const;

/** One for each metric; empty where nothing could be compared. */
export function metricChecks(
  judged: CanaryJudgement,
  margins: JudgeMargins,
  look: number,
): Check[] {
  if (judged.verdict === "no_data") return [];
  const isLast = look >= margins.looks;
  const more = judged.verdict === "inconclusive" ? needed(judged.requestsNeeded) : "";
  const next = isLast ? LAST : LONGER;
  return judged.metrics.map((metric) => metricCheck(metric, margins, more, next));
}

function metricCheck(
  metric: JudgedMetric,
  margins: JudgeMargins,
  more: string,
  next: string,
): Check {
  const id = CHECK_OF[metric.metric];
  const open = metric.verdict === "inconclusive";
  const said = metric.untold === true ? UNTOLD : `${SAYS[metric.verdict]}${open ? more : ""}`;
  return {
    id,
    outcome: OUTCOME[metric.verdict],
    enforced: true,
    message: `${metric.metric}: ${said}`,
    expected: marginText(metric.metric, margins),
    observed: `p within ${short(metric.pWithin)}, p beyond ${short(metric.pBeyond)}`,
    locations: [],
    docs: DOCS,
    ...(metric.verdict === "pass" ? {} : { remediation: open ? next : CHECKS[id].fix }),
  };
}

const UNTOLD = "a side holds none, so that nothing can be shown and nothing passes";
const LAST =
  "This was the last look of the plan: take the canary back, or start anew with more traffic.";
const LONGER = "Let both go on, measure both again at the same time, and judge the next look.";

function needed(requests: number | undefined): string {
  return requests === undefined
    ? "; no number of requests is foreseen to decide it"
    : `; about ${requests.toLocaleString("en-GB")} more requests of the canary would decide it`;
}

function marginText(metric: JudgedMetric["metric"], margins: JudgeMargins): string {
  if (metric === "latency") return `at most ${margins.latencyRatio} times the baseline's latency`;
  const what = metric === "errors" ? "an error" : "a degraded answer";
  const harmless = margins.harmlessErrorRate * 100;
  return `odds of ${what} at most ${margins.errorOdds} times the baseline's, or at most ${harmless} %`;
}

/** Two digits that count: 0.0031, 4.1e-9, 1. */
function short(p: number): string {
  return String(Number(p.toPrecision(2)));
}
