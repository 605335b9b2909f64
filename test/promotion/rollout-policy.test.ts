import { expect, test } from "vitest";
import { loadRolloutPolicy, rolloutPolicyOf } from "../../scripts/promotion/rollout-policy.ts";
import { ROLLOUT_POLICY_RULES } from "../../scripts/promotion/rollout-policy-rules.ts";
import { findingsOf } from "../../scripts/core/policy/rules.ts";
import type { ReleaseRolloutPolicy } from "../../scripts/core/gen/policy-release_rollout_policy.types.ts";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";

test("a file of version 1 loads unchanged, and what it does not know is told", async () => {
  const root = new URL("../fixtures/promotion/v1", import.meta.url).pathname;
  const { loaded, policy } = await loadRolloutPolicy(nodeFs, root);
  expect(loaded.v1).toBe(true);
  expect(loaded.advisories.map(({ message }) => message).join()).toContain("owner");
  expect(policy).toMatchObject({
    stages: [5, 20, 50],
    stageSoak: { seconds: 600, requests: 0 },
    promotionSoak: { seconds: 3600, requests: 0 },
    requireSource: true,
    triggers: undefined,
    acceptanceS: 1800,
  });
  expect(policy.reports.map(({ id }) => id)).toEqual(["preflight"]);
});

test("a promotion never waits for less than a stage does", () => {
  const { promotionSoak } = rolloutPolicyOf({
    version: 1,
    stages: { min_stage_observe_s: 7200, min_stage_requests: 50 },
    promotion: { min_canary_observe_s: 60, min_canary_requests: 5 },
  });
  expect(promotionSoak).toEqual({ seconds: 7200, requests: 50 });
});

const FREEZE = {
  id: "x",
  reason: "x",
  time_zone: "UTC",
  starts_at: "2026-01-01T00:00",
  duration: "PT1H",
};

const CASES: [Omit<ReleaseRolloutPolicy, "version">, string][] = [
  [{ stages: { canary: [20, 20] } }, "/stages/canary/1"],
  [
    { stages: { canary: [60] }, channels: { canary: { max_rollout_percent: 50 } } },
    "/stages/canary/0",
  ],
  [{ stages: { stable: [50, 100] } }, "/stages/stable"],
  [{ freezes: [{ ...FREEZE, duration: "PT0M" }] }, "/freezes/0"],
  [{ freezes: [FREEZE, FREEZE] }, "/freezes/1/id"],
  [{ triggers: {} }, ""],
  [{ stages: { min_stage_requests: 1 } }, ""],
];

test.each(CASES)("%j is refused", (policy, pointer) => {
  const findings = findingsOf(ROLLOUT_POLICY_RULES, { version: 1, ...policy });
  expect(findings.map((one) => one.pointer)).toEqual([pointer]);
});
