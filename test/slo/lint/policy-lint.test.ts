import { describe, expect, test } from "vitest";
import type { Objective, SloTargets } from "../../../scripts/core/gen/policy-slo_targets.types.ts";
import { policyLint } from "../../../scripts/slo/lint/policy-lint.ts";

const WORKS: Objective = { id: "works", figure: "success_rate", min: 0.99 };
const P95: Objective = { id: "p95", figure: "latency_ms", percentile: 95, max: 200 };
const P99: Objective = { id: "p99", figure: "latency_ms", percentile: 99, max: 300 };

function lint(policy: SloTargets) {
  return policyLint(policy, (pointer) => ({ file: "p", pointer }));
}
const unmet = (policy: SloTargets) =>
  lint(policy)
    .filter(({ outcome }) => outcome === "fail")
    .map(({ id, enforced, locations }) => [id, enforced, locations[0]?.pointer]);
const of = (...objectives: Objective[]) => unmet({ guard: { objectives } });
const told = (at: string) => [["targets_sensible", false, at]];
const SECOND = [["objectives_agree", true, "/guard/objectives/1"]];

test("what is well passes both, and is enforced for one", () => {
  const checks = lint({ guard: { objectives: [WORKS, P95, P99] } });
  expect(checks.map(({ id, outcome, enforced }) => [id, outcome, enforced])).toEqual([
    ["objectives_agree", "pass", true],
    ["targets_sensible", "pass", false],
  ]);
  expect(lint({ citation_metrics: { success_rate_min: 0 } })).toEqual([]);
});

describe("contradictions", () => {
  test("two limits for the same figure, equal ones too", () => {
    expect(of(WORKS, { ...WORKS, id: "b", min: 0.9 })).toEqual(SECOND);
    expect(of(WORKS, { ...WORKS, id: "b" })).toEqual(SECOND);
    expect(of(P95, { ...P95, id: "b", max: 100 })).toEqual(SECOND);
  });

  test("a higher percentile with a narrower limit, in either order", () => {
    const narrow = { ...P99, max: 199.9 };
    expect(of(P95, narrow)).toEqual(SECOND);
    expect(of(narrow, P95)).toEqual(SECOND);
  });

  test("another target, another figure or another list is another thing", () => {
    expect(of(WORKS, { ...WORKS, id: "b", target: "search", min: 0.9 })).toEqual([]);
    expect(of(P95, { ...P99, target: "search", max: 1 })).toEqual([]);
    expect(of({ ...WORKS, figure: "availability" }, WORKS)).toEqual([]);
    const quick = { objectives: [{ ...WORKS, min: 0.9 }] };
    expect(unmet({ guard: { objectives: [WORKS], quick } })).toEqual([]);
  });

  test("nearly all degraded is no contradiction: a degraded answer is a success", () => {
    expect(of(WORKS, { id: "d", figure: "degraded_rate", max: 0.9 })).toEqual([]);
  });

  test("the quick list is looked at for itself", () => {
    const quick = { objectives: [WORKS, { ...WORKS, id: "b" }] };
    const found = unmet({ guard: { objectives: [WORKS], quick } });
    expect(found).toEqual([["objectives_agree", true, "/guard/quick/objectives/1"]]);
  });
});

describe("dubious", () => {
  test.each<Objective>([
    { ...WORKS, min: 0 },
    { id: "up", figure: "availability", min: 0 },
    { id: "seen", figure: "events_seen", min: 0 },
    { id: "d", figure: "degraded_rate", max: 1 },
  ])("$figure that cannot fail", (objective) => {
    expect(of(P95, objective)).toEqual(told("/guard/objectives/1"));
  });

  test("limits that say something, however odd", () => {
    expect(of({ ...WORKS, min: 0.001 }, { id: "d", figure: "degraded_rate", max: 0 })).toEqual([]);
    expect(of({ ...P95, max: 1 })).toEqual([]);
  });

  test("the same limit for two percentiles: the lower one says nothing", () => {
    expect(of(P99, { ...P95, max: 300 })).toEqual(told("/guard/objectives/1"));
    expect(of({ ...P95, max: 300 }, P99)).toEqual(told("/guard/objectives/0"));
  });

  test("an alert that fires while the budget lasts", () => {
    const alert = { id: "slow", long_window_s: 259_200, short_window_s: 21_600 };
    const burning = (budget_share: number) => ({
      objectives: [WORKS],
      budgets: [{ id: "month", goal: 0.999, alerts: [{ ...alert, budget_share }] }],
    });
    expect(unmet({ guard: burning(0.0999) })).toEqual(told("/guard/budgets/0"));
    expect(unmet({ guard: burning(0.1) })).toEqual([]);
  });
});
