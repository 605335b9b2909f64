/** Windows and rates of chapter 5 of The Site Reliability Workbook, and each way to have no answer. */
import { describe, expect, test } from "vitest";
import { budgetsOf } from "../../../scripts/slo/budget/budget-policy.ts";
import type { Budget } from "../../../scripts/slo/budget/budget-policy.ts";
import { BUDGET_RULES } from "../../../scripts/slo/budget/budget-rules.ts";
import { countBudget } from "../../../scripts/slo/budget/burn.ts";
import { openWindow } from "../../../scripts/slo/budget/slices.ts";
import type { Slice } from "../../../scripts/slo/budget/slices.ts";
import { findingsOf } from "../../../scripts/core/policy/rules.ts";
import type { Budget as Stated } from "../../../scripts/core/gen/policy-slo_targets.types.ts";

const NOW = new Date("2026-11-23T12:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function policy(...budgets: Stated[]) {
  return { guard: { objectives: [], budgets } };
}

function budgetOf(stated: Partial<Stated> = {}): Budget {
  const [budget] = budgetsOf(policy({ id: "works", goal: 0.999, ...stated }));
  if (budget === undefined) throw new Error("there is one");
  return budget;
}

/** One run of 100 requests every five minutes; `failed` says how many of them, by age. */
function history(ageMs: number, failed: (age: number) => number): Slice[] {
  const slices: Slice[] = [];
  for (let age = 5 * MINUTE; age <= ageMs; age += 5 * MINUTE) {
    const from = NOW.getTime() - age + MINUTE;
    slices.push({ from, to: from + 10_000, requests: 100, failed: failed(age) });
  }
  return slices;
}

function judgeBudget(budget: Budget, slices: readonly Slice[], now: Date) {
  const { add, judged } = countBudget(budget, now);
  for (const slice of slices) add(slice);
  return judged();
}

const month = (failed: (age: number) => number) =>
  judgeBudget(budgetOf(), history(30 * DAY, failed), NOW);
const outcomes = (judged: ReturnType<typeof month>) => judged.alerts.map(({ outcome }) => outcome);

const rates = (period_days: number) =>
  budgetOf({ period_days }).alerts.map(({ burnRate }) => Number(burnRate.toFixed(3)));

test("the usual alerts are those of the workbook, for 30 days and for any period", () => {
  expect(rates(30)).toEqual([14.4, 6, 1]);
  expect(rates(28)).toEqual([13.44, 5.6, 0.933]);
  expect(rates(1)).toEqual([0.48, 0.2]);
});

test("nothing failed: all is left", () => {
  const judged = month(() => 0);
  expect(judged.left).toBe(1);
  expect(judged.counted).toMatchObject({ requests: 8640 * 100, failed: 0, coverage: 1 });
  expect(outcomes(judged)).toEqual(["pass", "pass", "pass"]);
});

test("all has failed for an hour: the first two alerts fire, and more than all is spent", () => {
  const judged = month((age) => (age <= HOUR ? 100 : 0));
  // 12 of 8640 runs failed: 1/720, of 1/1000 that is allowed.
  expect(judged.left).toBeCloseTo(1 - 1000 / 720, 9);
  expect(judged.alerts[0]).toMatchObject({ outcome: "fail" });
  expect(judged.alerts[0]?.long).toBeCloseTo(1000, 6);
  expect(judged.alerts[1]?.long).toBeCloseTo(1000 / 6, 6);
  expect(outcomes(judged)).toEqual(["fail", "fail", "fail"]);
});

test("what is over does not wake anybody: the short window is clean", () => {
  const judged = month((age) => (age > 30 * MINUTE && age <= HOUR ? 100 : 0));
  expect(judged.alerts[0]?.long).toBeGreaterThan(14.4);
  expect(judged.alerts[0]?.short).toBe(0);
  expect(outcomes(judged)[0]).toBe("pass");
});

test("the rate itself fires, just below it does not", () => {
  const budget = budgetOf({
    goal: 0.9,
    alerts: [{ id: "a", budget_share: 0.1, long_window_s: 72 * 3600, short_window_s: 6 * 3600 }],
  });
  const [at, below] = [10, 9].map((failed) =>
    judgeBudget(
      budget,
      history(3 * DAY, () => failed),
      NOW,
    ),
  );
  expect(at?.alerts[0]?.long).toBeCloseTo(1, 9);
  expect(below?.alerts[0]).toMatchObject({ outcome: "pass" });
  const over = judgeBudget(
    budget,
    history(3 * DAY, () => 10.001),
    NOW,
  );
  expect(over.alerts[0]).toMatchObject({ outcome: "fail" });
});

describe("too little history", () => {
  test("none at all", () => {
    const judged = judgeBudget(budgetOf(), [], NOW);
    expect(judged.left).toBeUndefined();
    expect(outcomes(judged)).toEqual(["no_data", "no_data", "no_data"]);
  });

  test("a day of thirty: the long windows have no answer, the short ones have", () => {
    const judged = judgeBudget(
      budgetOf(),
      history(DAY, () => 0),
      NOW,
    );
    expect(judged.left).toBeUndefined();
    expect(outcomes(judged)).toEqual(["pass", "pass", "no_data"]);
  });

  test("unless the policy says that measuring began then", () => {
    const budget = budgetOf({ since: "2026-11-22T12:00:00Z" });
    const judged = judgeBudget(
      budget,
      history(DAY, () => 0),
      NOW,
    );
    expect(judged.left).toBe(1);
    expect(outcomes(judged)).toEqual(["pass", "pass", "pass"]);
  });

  test("nothing in the last five minutes: the fast alert has no answer", () => {
    const old = history(30 * DAY, () => 100).filter(({ to }) => to < NOW.getTime() - 10 * MINUTE);
    expect(outcomes(judgeBudget(budgetOf(), old, NOW))[0]).toBe("no_data");
  });

  test("the share of parts that the policy asks for is enough", () => {
    const half = history(HOUR, () => 0).filter((_, at) => at % 2 === 0);
    const only = { id: "a", budget_share: 0.02, long_window_s: 3600, short_window_s: 300 };
    const at = (coverage_min: number) =>
      judgeBudget(budgetOf({ coverage_min, alerts: [only] }), half, NOW).alerts[0]?.outcome;
    expect([at(0.5), at(0.51)]).toEqual(["pass", "no_data"]);
  });
});

test("a slice at the edge of a window counts by its share; what is outside does not", () => {
  const slices = [
    { from: 0, to: 100, requests: 100, failed: 10 },
    { from: 300, to: 400, requests: 100, failed: 100 },
  ];
  const { add, counted } = openWindow({ from: 50, to: 250 }, 100);
  for (const slice of slices) add(slice);
  expect(counted()).toEqual({ requests: 50, failed: 5, coverage: 0.5 });
});

const found = (...budgets: Stated[]) => findingsOf(BUDGET_RULES, policy(...budgets));

describe("what the policy may not say", () => {
  const alert = { id: "a", budget_share: 0.02, long_window_s: 3600, short_window_s: 300 };

  test("all is well", () => {
    expect(found({ id: "works", goal: 0.999 }, { id: "b", goal: 0.931, alerts: [alert] })).toEqual(
      [],
    );
  });

  test("an alert that can never fire", () => {
    const [first] = found({ id: "b", goal: 0.9, alerts: [alert] });
    expect(first?.pointer).toBe("/guard/budgets/0/alerts/0/budget_share");
    expect(first?.message).toContain("fires at a burn rate of 14.4, and with a goal of 0.9");
    expect(found({ id: "b", goal: 0.9 })[0]?.pointer).toBe("/guard/budgets/0");
  });

  test.each([
    [{ ...alert, short_window_s: 3600 }, "/guard/budgets/0/alerts/0/short_window_s"],
    [{ ...alert, long_window_s: 31 * 86_400 }, "/guard/budgets/0/alerts/0/long_window_s"],
  ])("windows that do not fit", (one, pointer) => {
    expect(found({ id: "b", goal: 0.999, alerts: [one] })[0]?.pointer).toBe(pointer);
  });

  test("one name twice", () => {
    const twice = found(
      { id: "b", goal: 0.999, alerts: [alert, alert] },
      { id: "b", goal: 0.9999 },
    );
    expect(twice.map(({ pointer }) => pointer)).toEqual([
      "/guard/budgets/1/id",
      "/guard/budgets/0/alerts/1/id",
    ]);
  });
});
