import { expect, test } from "vitest";
import type { Objective, SloTargets } from "../../scripts/core/gen/policy-slo_targets.types.ts";
import { leftOutOf } from "../../scripts/slo/left-out.ts";

const WORKS: Objective = { id: "works", figure: "success_rate", min: 0.99, min_samples: 100 };
const P95: Objective = { id: "p95", figure: "latency_ms", percentile: 95, max: 200 };
const BUDGET = { id: "month", goal: 0.999 };

function left(quick: NonNullable<SloTargets["guard"]>["quick"], more: SloTargets = {}) {
  const stated = quick === undefined ? {} : { quick };
  const guard = { objectives: [WORKS, P95], budgets: [BUDGET], ...stated };
  return leftOutOf({ ...more, guard }).map((one) => [one.what, one.id, one.full, one.quick]);
}
const asking = (...objectives: Objective[]) => left({ objectives });
const LESS = ["objective", "works", "min 0.99, 100 samples"];
const NO_P95 = ["objective", "p95", "max 200, 59 samples", undefined];

test("nothing is left out without a quick profile, and by one that asks as much", () => {
  expect(left(undefined)).toEqual([]);
  expect(asking(WORKS, P95)).toEqual([]);
  expect(asking({ ...WORKS, id: "a", min: 1 }, { ...P95, max: 199 })).toEqual([]);
});

test("what is not asked at all, of another target or percentile too", () => {
  expect(asking(WORKS)).toEqual([NO_P95]);
  expect(asking(WORKS, { ...P95, target: "search" })).toEqual([NO_P95]);
  expect(asking(WORKS, { ...P95, percentile: 99, min_samples: 299 })).toEqual([NO_P95]);
});

test("a wider limit, or fewer samples", () => {
  expect(asking({ ...WORKS, min: 0.98 }, P95)).toEqual([[...LESS, "min 0.98, 100 samples"]]);
  expect(asking({ ...WORKS, min_samples: 99 }, P95)).toEqual([[...LESS, "min 0.99, 99 samples"]]);
  expect(asking(WORKS, { ...P95, max: 201 })).toEqual([
    ["objective", "p95", "max 200, 59 samples", "max 201, 59 samples"],
  ]);
});

test("budgets only where that is said, and groups of version 1", () => {
  const objectives = [WORKS, P95];
  expect(left({ objectives, leave_out: ["budgets"] })).toEqual([
    ["budget", "month", "goal 0.999", undefined],
  ]);
  expect(left({ objectives }, { citation_metrics: { degraded_rate_max: 0.1 } })).toEqual([
    ["objective", "citation_metrics_degraded_rate_max", "max 0.1", undefined],
  ]);
});
