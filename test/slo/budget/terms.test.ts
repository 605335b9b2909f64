/** The goal of a budget, of its own or from an objective, and what is counted. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../scripts/core/policy/rules.ts";
import type {
  Budget as Stated,
  Objective,
} from "../../../scripts/core/gen/policy-slo_targets.types.ts";
import { budgetsOf } from "../../../scripts/slo/budget/budget-policy.ts";
import { BUDGET_RULES } from "../../../scripts/slo/budget/budget-rules.ts";
import { slicesOf } from "../../../scripts/slo/budget/slices.ts";
import { policyLint } from "../../../scripts/slo/lint/policy-lint.ts";

const WORKS: Objective = { id: "works", figure: "success_rate", min: 0.99, target: "search" };
const UP: Objective = { id: "up", figure: "availability", min: 0.95 };
const P95: Objective = { id: "p95", figure: "latency_ms", percentile: 95, max: 200 };
const ALERT = { id: "a", budget_share: 0.05, long_window_s: 86_400, short_window_s: 7200 };

const policy = (stated: Omit<Stated, "id">, ...more: Objective[]) => ({
  guard: {
    objectives: [WORKS, UP, P95, ...more],
    budgets: [{ id: "month", alerts: [ALERT], ...stated }],
  },
});
const terms = (stated: Omit<Stated, "id">) => budgetsOf(policy(stated))[0];
const found = (stated: Omit<Stated, "id">, ...more: Objective[]) =>
  findingsOf(BUDGET_RULES, policy(stated, ...more)).map(({ pointer, message }) => [
    pointer,
    message,
  ]);

test("of its own, or as the objective says", () => {
  expect(terms({ goal: 0.9 })).toMatchObject({ goal: 0.9, method: "occurrences" });
  const works = { goal: 0.99, method: "occurrences", target: "search" };
  expect(terms({ objective: "works" })).toMatchObject(works);
  expect(terms({ objective: "works", goal: 0.99, target: "search" })).toMatchObject(works);
  expect(terms({ objective: "up" })).toMatchObject({
    goal: 0.95,
    method: "timeslices",
    target: undefined,
  });
  expect(terms({ goal: 0.9, budgeting_method: "timeslices" })).toMatchObject({
    method: "timeslices",
  });
});

describe("refused", () => {
  const AT = "/guard/budgets/0/objective";

  test("nothing of what is well", () => {
    expect(found({ goal: 0.9 })).toEqual([]);
    expect(found({ objective: "works", goal: 0.99, target: "search" })).toEqual([]);
    expect(found({ objective: "up", budgeting_method: "timeslices" })).toEqual([]);
  });

  test.each<[Omit<Stated, "id">, string, string]>([
    [{}, "/guard/budgets/0", "the budget has no goal"],
    [{ objective: "other" }, AT, 'guard.objectives holds no "other"'],
    [{ objective: "p95" }, AT, '"p95" is about latency_ms, which has no budget'],
    [{ objective: "up", goal: 0.9 }, AT, 'the budget says goal 0.9, and "up" 0.95'],
    [
      { objective: "up", budgeting_method: "occurrences" },
      AT,
      'the budget says budgeting_method occurrences, and "up" timeslices',
    ],
    [{ objective: "works", target: "url" }, AT, 'the budget says target url, and "works" search'],
    [
      { goal: 0.9, budgeting_method: "timeslices", target: "search" },
      "/guard/budgets/0",
      "timeslices of target search: reports hold the seconds of the whole run alone",
    ],
  ])("%o", (stated, pointer, message) => {
    expect(found(stated)).toEqual([[pointer, message]]);
  });

  test.each([0, 1])("an objective of %d leaves no budget", (min) => {
    const all = { ...UP, id: "all", min };
    expect(found({ objective: "all" }, all)).toEqual([
      [AT, `"all" asks ${min}: a goal is above 0 and below 1, so that something may fail`],
    ]);
  });

  test("an alert that cannot fire with the goal of the objective", () => {
    const alerts = [{ ...ALERT, budget_share: 0.7 }];
    expect(found({ objective: "up", alerts })[0]?.[0]).toBe(
      "/guard/budgets/0/alerts/0/budget_share",
    );
  });
});

const lint = (goal: number, more: object = {}) => {
  const budgets = [{ id: "works", target: "search", alerts: [ALERT], goal, ...more }];
  const guard = { objectives: [WORKS, UP, P95], budgets };
  return policyLint({ guard }, (pointer) => ({ file: "p", pointer }))
    .filter(({ outcome }) => outcome === "fail")
    .map(({ id, about, enforced }) => [id, about, enforced]);
};

describe("another goal than the objective of the same name", () => {
  test("is told, and not enforced", () => {
    expect(lint(0.999)).toEqual([["targets_sensible", "works", false]]);
    expect(lint(0.99)).toEqual([]);
  });

  test("is another thing where another name, target or figure is meant", () => {
    expect(lint(0.999, { id: "b" })).toEqual([]);
    expect(lint(0.999, { target: "url" })).toEqual([]);
    expect(lint(0.999, { id: "up", target: undefined })).toEqual([]);
  });
});

test("timeslices count the seconds with something due, of which one answer makes one well", () => {
  const path = new URL("../../fixtures/slo/good/probe.json", import.meta.url);
  const report = JSON.parse(readFileSync(path, "utf8"));
  const seconds = [
    { second: 0, scheduled: 9, success: 1, degraded: 0, failed: 8 },
    { second: 1, scheduled: 9, success: 0, degraded: 1, failed: 8 },
    { second: 2, scheduled: 9, success: 0, degraded: 0, failed: 9 },
    { second: 3, scheduled: 9, success: 0, degraded: 0, failed: 0 },
    { second: 4, scheduled: 0, success: 0, degraded: 0, failed: 0 },
  ];
  const counted = (method: "timeslices" | "occurrences") =>
    slicesOf({ value: report, seconds }, { method, target: undefined }).map((one) => [
      one.requests,
      one.failed,
    ]);
  expect(counted("timeslices")).toEqual([[1, 0], [1, 0], [1, 1], [1, 1], [0, 0]]); // prettier-ignore
  expect(counted("occurrences")).toEqual([[9, 8], [9, 8], [9, 9], [0, 0], [0, 0]]); // prettier-ignore
});
