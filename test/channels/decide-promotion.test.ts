import { describe, expect, test } from "vitest";
import { decidePromotion, judgePromotion } from "../../scripts/channels/decide-promotion.ts";
import type { PromotionWish } from "../../scripts/channels/decide-promotion.ts";
import { FACTS, NOW, POLICY } from "../promotion/promotion-facts.ts";

const { registry } = FACTS;
const wish: PromotionWish = {
  source: "canary",
  target: "stable",
  actor: "ann",
  reason: "gone well",
  approver: undefined,
  adapter: undefined,
  candidate: "rc-1",
  order: ["canary", "stable"],
  policy: POLICY,
  evidence: FACTS,
  now: NOW,
};
const unmeasured = {
  ...wish,
  policy: { ...POLICY, reports: [] },
  evidence: { ...FACTS, reports: [] },
};
const stale = { ...wish, evidence: { ...FACTS, reports: [] } };

test("a promotion that all allows is known good afterwards, and keeps its evidence", () => {
  expect(judgePromotion(registry, wish)).toMatchObject({ allowed: true, overridden: [] });
  const wanted = decidePromotion(registry, wish);
  expect(wanted?.move).toMatchObject({
    action: "promote",
    source: "canary",
    passed_gates: true,
    changes: [{ channel: "stable", after: { version: "1.5.0", rollout_percent: 100 } }],
  });
  expect(wanted?.move.evidence).toMatchObject({ reports: [{ id: "preflight", verdict: "pass" }] });
  expect(wanted?.along).toEqual([]);
});

test("without a report that was asked for nothing is known to be good", () => {
  expect(decidePromotion(registry, unmeasured)?.move.passed_gates).toBe(false);
});

describe("what stands against it", () => {
  test("refuses, and is told", () => {
    expect(judgePromotion(registry, stale)?.allowed).toBe(false);
    expect(() => decidePromotion(registry, stale)).toThrow("preflight");
  });

  test("is waived by two people, told by id, and does not make the version good", () => {
    const glass = { ...stale, approver: "bob" };
    const judged = judgePromotion(registry, glass);
    expect(judged).toMatchObject({ allowed: true, overridden: ["promotion_report_holds"] });
    expect(judged?.checks.map(({ outcome }) => outcome)).toContain("waived");
    const wanted = decidePromotion(registry, glass);
    expect(wanted?.move.passed_gates).toBe(false);
    expect(wanted?.along).toMatchObject([
      {
        type: "channel.glass_broken",
        data: { approver: "bob", overridden: "promotion_report_holds" },
      },
    ]);
  });

  test("is nothing where two people stand ready and nobody is needed", () => {
    const wanted = decidePromotion(registry, { ...wish, approver: "bob" });
    expect(wanted?.along).toEqual([]);
    expect(wanted?.move.passed_gates).toBe(true);
  });
});

test("what is there already is left as it is", () => {
  const { canary } = registry.channels;
  if (canary === undefined) throw new Error("the facts have a canary");
  const both = { canary, stable: { ...canary, rollout_percent: 100 } };
  expect(decidePromotion({ ...registry, channels: both }, wish)).toBeUndefined();
  const half = { canary, stable: { ...canary, rollout_percent: 99 } };
  expect(judgePromotion({ ...registry, channels: half }, wish)).toBeDefined();
});

test.each([
  [{ source: "cannary" }, "cannary is no declared channel"],
  [{ target: "stabel" }, "stabel is no declared channel"],
  [{ source: "stable", target: "canary" }, "canary is not safer than stable"],
  [{ source: "stable" }, "not safer"],
  [{ order: ["beta", "canary", "stable"], source: "beta" }, "beta carries nothing"],
])("%o is a slip of the hand", (change, message) => {
  expect(() => judgePromotion(registry, { ...wish, ...change })).toThrow(message);
});

test("a channel that is not the last keeps its share", () => {
  const order = ["canary", "stable", "lts"];
  const share = { version: "1.4.1", rollout_percent: 40, updated_at: NOW.toISOString() };
  const channels = { ...registry.channels, stable: share };
  const wanted = decidePromotion({ ...registry, channels }, { ...wish, order });
  expect(wanted?.move.changes[0]?.after.rollout_percent).toBe(40);
});
