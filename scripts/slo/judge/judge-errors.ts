import type { JudgedMetric, JudgedSide, JudgeMargins, Levels } from "./judged-side.ts";
import { conditionalTails } from "./odds-test.ts";
import type { ErrorCount } from "./odds-test.ts";
import { rateTails } from "./rate-test.ts";

type Margins = Pick<JudgeMargins, "errorOdds" | "harmlessErrorRate">;

/**
 * Errors are within the margin when the odds ratio or the canary's own rate is shown to be small
 * (two chances, so each gets half the level, as `pWithin` counts), and beyond it when both are
 * shown to be large (both needed, so the weaker evidence counts; Berger, Technometrics 24, 1982).
 */
export function judgeErrors(
  canary: ErrorCount,
  baseline: ErrorCount,
  margins: Margins,
  levels: Levels,
): JudgedMetric {
  const odds = conditionalTails(canary, baseline, margins.errorOdds);
  const rate = rateTails(canary, margins.harmlessErrorRate);
  const pWithin = Math.min(1, 2 * Math.min(odds.atMost, rate.atMost));
  const pBeyond = Math.max(odds.atLeast, rate.atLeast);
  return { metric: "errors", verdict: verdictAt(pWithin, pBeyond, levels), pWithin, pBeyond };
}

/**
 * Degraded answers by the same rule, so that a canary which serves its fallback alone does not
 * pass. Where neither side had one there is no question (`undefined`); where a side did not count
 * them, nothing is shown.
 */
export function judgeDegraded(
  canary: JudgedSide,
  baseline: JudgedSide,
  margins: Margins,
  levels: Levels,
): JudgedMetric | undefined {
  const [ours, theirs] = [degradedOf(canary), degradedOf(baseline)];
  if (ours === undefined || theirs === undefined) return unknown("degraded");
  if (ours.errors + theirs.errors === 0) return undefined;
  return { ...judgeErrors(ours, theirs, margins, levels), metric: "degraded" };
}

export function degradedOf({ requests, degraded }: JudgedSide): ErrorCount | undefined {
  return degraded === undefined ? undefined : { requests, errors: degraded };
}

export function unknown(metric: JudgedMetric["metric"]): JudgedMetric {
  return { metric, verdict: "inconclusive", pWithin: 1, pBeyond: 1, untold: true };
}

/** Evidence for the worse counts first: what is shown to be bad is never a pass. */
export function verdictAt(pWithin: number, pBeyond: number, levels: Levels) {
  if (pBeyond <= levels.fail) return "fail";
  return pWithin <= levels.pass ? "pass" : "inconclusive";
}
