import type { JudgedMetric, JudgeMargins, Levels } from "./judged-side.ts";
import { conditionalTails } from "./odds-test.ts";
import type { ErrorCount } from "./odds-test.ts";
import { rateTails } from "./rate-test.ts";

/**
 * Errors are within the margin when the odds ratio or the canary's own rate is shown to be small
 * (two chances, so each gets half the level, as `pWithin` counts), and beyond it when both are
 * shown to be large (both needed, so the weaker evidence counts; Berger, Technometrics 24, 1982).
 */
export function judgeErrors(
  canary: ErrorCount,
  baseline: ErrorCount,
  margins: JudgeMargins,
  levels: Levels,
): JudgedMetric {
  const odds = conditionalTails(canary, baseline, margins.errorOdds);
  const rate = rateTails(canary, margins.harmlessErrorRate);
  const pWithin = Math.min(1, 2 * Math.min(odds.atMost, rate.atMost));
  const pBeyond = Math.max(odds.atLeast, rate.atLeast);
  return { metric: "errors", verdict: verdictAt(pWithin, pBeyond, levels), pWithin, pBeyond };
}

/** Evidence for the worse counts first: what is shown to be bad is never a pass. */
export function verdictAt(pWithin: number, pBeyond: number, levels: Levels) {
  if (pBeyond <= levels.fail) return "fail";
  return pWithin <= levels.pass ? "pass" : "inconclusive";
}
