import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../scripts/core/policy/rules.ts";
import type { Budget, Guard } from "../../../scripts/core/gen/policy-slo_targets.types.ts";
import { allowedShare, budgetsOf } from "../../../scripts/slo/budget/budgets.ts";
import { SLO_RULES } from "../../../scripts/slo/policy-rules.ts";

const GUARD: Guard = {
  objectives: [
    { id: "works", figure: "success_rate", min: 0.999, target: "search" },
    { id: "up", figure: "availability", min: 0.99 },
    { id: "always", figure: "success_rate", min: 1 },
    { id: "never", figure: "success_rate", min: 0 },
    { id: "fresh", figure: "degraded_rate", max: 0.1 },
  ],
};
const BUDGET: Budget = { id: "requests", goal: 0.999, period_days: 30, coverage_min: 0.5 };
const { goal: _, ...GOALLESS } = BUDGET;
const guardOf = (...budget: Budget[]): Guard => ({ ...GUARD, budget });
const ratesOf = (one: Partial<Budget>) =>
  budgetsOf(guardOf({ ...BUDGET, ...one })).flatMap(({ alerts }) =>
    alerts.map(({ long, short, burnRate, severity }) => [
      long.name,
      short.name,
      burnRate,
      severity,
    ]),
  );

describe("burn rates", () => {
  test("the defaults of 30 days are those of the workbook", () => {
    expect(ratesOf({})).toEqual([
      ["1h", "5m", 14.4, "p1"],
      ["6h", "30m", 6, "p1"],
      ["3d", "6h", 1, "p2"],
    ]);
  });

  test.each([
    [90, [43.2, 18, 3]],
    [28, [13.44, 5.6, 1]],
    [7, [3.36, 1.4, 1]],
  ])("%s days, and never below what the period bears", (period_days, wanted) => {
    expect(ratesOf({ period_days }).map(([, , rate]) => rate)).toEqual(wanted);
  });

  test("a share of the policy is taken as it is", () => {
    const windows = { long_window: "3d", short_window: "6h", severity: "p2" } as const;
    const alerts = [
      { ...windows, budget_share: 0.1 },
      { ...windows, burn_rate: 2 },
    ];
    expect(ratesOf({ period_days: 15, alerts }).map(([, , rate]) => rate)).toEqual([0.5, 2]);
  });
});

test("goal, figure and target are those of the objective", () => {
  const [works, up] = budgetsOf(
    guardOf({ ...GOALLESS, objective: "works" }, { ...GOALLESS, id: "b", objective: "up" }),
  );
  expect(works).toMatchObject({ figure: "success_rate", goal: 0.999, target: "search" });
  expect(up).toMatchObject({ figure: "availability", goal: 0.99, target: undefined });
  expect(allowedShare({ goal: 0.999 })).toBe(0.001);
});

const found = (...budget: Budget[]) =>
  findingsOf(SLO_RULES, { guard: guardOf(...budget) }).map(({ pointer }) => pointer);
const alert = { long_window: "1h", short_window: "5m", severity: "p1" } as const;

describe("rules", () => {
  test("what is well", () => {
    const own = [
      { ...alert, burn_rate: 2 },
      { ...alert, budget_share: 0.1 },
    ];
    expect(found({ ...BUDGET, alerts: own }, { ...GOALLESS, id: "b", objective: "up" })).toEqual(
      [],
    );
  });
  test.each<[string, Budget, string]>([
    ["neither goal nor objective", GOALLESS, ""],
    ["both", { ...BUDGET, objective: "works" }, ""],
    ["an unknown objective", { ...GOALLESS, objective: "nothing" }, "/objective"],
    ["an objective without budget", { ...GOALLESS, objective: "fresh" }, "/objective"],
    ["a goal of 1", { ...GOALLESS, objective: "always" }, "/objective"],
    ["a goal of 0", { ...GOALLESS, objective: "never" }, "/objective"],
    ["another target", { ...GOALLESS, objective: "works", target: "health" }, "/target"],
    ["availability of a target", { ...GOALLESS, objective: "up", target: "a" }, "/objective"],
    ["an alert without rate", { ...BUDGET, alerts: [alert] }, "/alerts/0"],
    [
      "an alert with both",
      { ...BUDGET, alerts: [{ ...alert, burn_rate: 2, budget_share: 0.1 }] },
      "/alerts/0",
    ],
  ])("%s", (_name, budget, at) => expect(found(budget)).toEqual([`/guard/budget/0${at}`]));

  test("an id twice", () => {
    expect(found(BUDGET, BUDGET)).toEqual(["/guard/budget/1/id"]);
  });
});
