/** What the policy tolerates of a canary. Pure. */
import type { SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import type { JudgeMargins } from "./judged-side.ts";

/**
 * The margins must be stated, since only the team can know them; how sure the judge must be need
 * not. `undefined` where the policy says nothing about canaries.
 */
export function marginsOf({ canary }: SloTargets): JudgeMargins | undefined {
  if (canary === undefined) return undefined;
  return {
    errorOdds: canary.error_odds_max,
    harmlessErrorRate: canary.harmless_error_rate ?? 0.001,
    latencyRatio: canary.latency_ratio_max,
    falseRollback: canary.false_rollback ?? 0.005,
    falsePromotion: canary.false_promotion ?? 0.01,
    looks: canary.looks ?? 5,
    overlap: canary.overlap_min ?? 0.9,
  };
}
