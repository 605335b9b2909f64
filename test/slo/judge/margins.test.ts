import { expect, test } from "vitest";
import { marginsOf } from "../../../scripts/slo/judge/margins.ts";

test("the margins are the policy's, and what it leaves out is what the page says", () => {
  expect(marginsOf({})).toBeUndefined();
  expect(marginsOf({ canary: { error_odds_max: 3, latency_ratio_max: 1.1 } })).toEqual({
    errorOdds: 3,
    harmlessErrorRate: 0.001,
    latencyRatio: 1.1,
    falseRollback: 0.005,
    falsePromotion: 0.01,
    looks: 5,
    overlap: 0.9,
  });
});
