import { describe, expect, test } from "vitest";
import { SLOT_MS, slotAt } from "../../../scripts/slo/budget/buckets.ts";
import type { Slots } from "../../../scripts/slo/budget/buckets.ts";
import type { Budget } from "../../../scripts/slo/budget/budgets.ts";
import { burnIn } from "../../../scripts/slo/budget/burn.ts";
import { judgeBudget } from "../../../scripts/slo/budget/judge-budget.ts";

const NOW = new Date("2026-11-23T12:00:05Z");
const MINUTE = 60_000;
const BUDGET: Budget = {
  id: "requests",
  figure: "success_rate",
  goal: 0.999,
  target: undefined,
  plan: "steady",
  period: { name: "1h", ms: 60 * MINUTE },
  coverageMin: 1,
  alerts: [
    {
      long: { name: "30m", ms: 30 * MINUTE },
      short: { name: "5m", ms: 5 * MINUTE },
      burnRate: 14.4,
      severity: "p1",
      pointer: "",
    },
  ],
  pointer: "",
};
const SHORT = { name: "5m", ms: 5 * MINUTE };
const LAST = slotAt(NOW.getTime());

/** One slot for each of the last so many, 10,000 requests each. */
function slots(count: number, badAt: (back: number) => number): Slots {
  return new Map(
    Array.from({ length: count }, (_, back) => [
      LAST - back,
      { requests: 10_000, bad: badAt(back) },
    ]),
  );
}
const judged = (of: Slots, budget = BUDGET) => judgeBudget(budget, of, NOW, () => ({ file: "p" }));
const outcomes = (of: Slots, budget = BUDGET) => {
  const { check, alerts } = judged(of, budget);
  return [check.outcome, ...alerts.map((one) => one.check.outcome)];
};

test("a window ends with the slot of now and begins so many slots before", () => {
  const edge = slots(40, (back) => (back === 29 ? 1 : back === 30 ? 100 : 0));
  edge.set(LAST + 1, { requests: 1, bad: 1 });
  expect(burnIn(edge, BUDGET, SHORT, NOW)).toMatchObject({
    coverage: 1,
    requests: 300_000,
    bad: 1,
  });
  expect(SHORT.ms / SLOT_MS).toBe(30);
});

describe("an alert", () => {
  test("the rate itself does not fire, one request more does", () => {
    expect(outcomes(slots(360, () => 144))[1]).toBe("pass");
    expect(outcomes(slots(360, (back) => (back === 0 ? 145 : 144)))[1]).toBe("fail");
  });

  test("wants both windows", () => {
    expect(outcomes(slots(360, (back) => (back < 30 ? 200 : 0)))[1]).toBe("pass");
    expect(outcomes(slots(360, (back) => (back < 30 ? 0 : 800)))[1]).toBe("pass");
    expect(outcomes(slots(360, (back) => (back < 30 ? 200 : 800)))[1]).toBe("fail");
  });

  test("is silent, and no pass, without enough of either window", () => {
    expect(outcomes(slots(179, () => 500))[1]).toBe("no_data");
    const gap = slots(360, () => 0);
    gap.delete(LAST - 3);
    expect(outcomes(gap)[1]).toBe("no_data");
    const lenient = { ...BUDGET, coverageMin: 0.5 };
    expect(
      outcomes(
        slots(180, () => 0),
        lenient,
      ),
    ).toEqual(["pass", "pass"]);
    expect(
      outcomes(
        slots(179, () => 0),
        lenient,
      ),
    ).toEqual(["no_data", "pass"]);
  });
});

describe("the budget", () => {
  test("half used, used up, overdrawn", () => {
    expect(judged(slots(360, () => 5))).toMatchObject({ remaining: 0.5 });
    expect(outcomes(slots(360, () => 5))[0]).toBe("pass");
    expect(outcomes(slots(360, () => 10))[0]).toBe("fail");
    expect(judged(slots(360, () => 30))).toMatchObject({ remaining: -2 });
  });

  test("nothing is told of no requests at all", () => {
    const { remaining, period, check } = judged(new Map());
    expect(remaining).toBeUndefined();
    expect(period).toMatchObject({ coverage: 0, burnRate: undefined });
    expect(check).toMatchObject({ outcome: "no_data", enforced: true });
  });
});
