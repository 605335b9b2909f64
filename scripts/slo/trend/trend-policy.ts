/** What the policy asks of a trend, and what can never be shown. Pure. */
import type { SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import type { Rule, RuleFinding } from "../../core/policy/rules.ts";
import { factorial } from "./mann-kendall.ts";

export interface TrendPolicy {
  readonly reportsMin: number;
  readonly reportsMax: number;
  readonly periodMs: number;
  readonly level: number;
  readonly worseningMin: number;
}

const DAY_MS = 86_400_000;

export function trendPolicyOf({ guard }: SloTargets): TrendPolicy {
  const stated = guard?.trend ?? {};
  return {
    reportsMin: stated.reports_min ?? 10,
    reportsMax: stated.reports_max ?? 30,
    periodMs: (stated.period_days ?? 30) * DAY_MS,
    level: stated.level ?? 0.05,
    worseningMin: stated.worsening_min ?? 0.1,
  };
}

export const TREND_RULES: readonly Rule<SloTargets>[] = [
  { id: "trend_reports_fit", check: reportsFit },
  { id: "trend_can_be_shown", check: canBeShown },
];

function reportsFit(policy: SloTargets): RuleFinding[] {
  const { reportsMin, reportsMax } = trendPolicyOf(policy);
  if (reportsMin <= reportsMax) return [];
  const message = `at most ${reportsMax} reports are looked at, and ${reportsMin} are wanted`;
  return [{ pointer: "/guard/trend", message }];
}

/** Of n values one order in n! rises throughout: no series of them is rarer. */
function canBeShown(policy: SloTargets): RuleFinding[] {
  const { reportsMin, level } = trendPolicyOf(policy);
  const rarest = 1 / Number(factorial(reportsMin - 1));
  if (rarest <= level) return [];
  const message = `${reportsMin} reports less one can never show a trend at the level ${level}`;
  return [{ pointer: "/guard/trend", message, hint: "raise reports_min or level" }];
}
