/** The checks of error budgets. Pure. */
import type { Check } from "../../core/check.ts";
import { formatDuration } from "../../core/time.ts";
import { CHECKS } from "../catalogue.ts";
import type { JudgedAlert, JudgedBudget } from "./burn.ts";
import type { History } from "./history.ts";

const DOCS = "docs/scripts/slo-guard.md";

const FACTS = { enforced: true, locations: [], docs: DOCS };

export function budgetChecks(history: History): Check[] {
  const checks = history.judged.flatMap((one) => [leftCheck(one), ...burnChecks(one)]);
  return [historyCheck(history), ...checks];
}

function historyCheck({ problem, reports }: History): Check {
  const id = "budget_history_readable";
  return problem === undefined
    ? { ...FACTS, id, outcome: "pass", message: `${reports} valid reports in the period` }
    : { ...FACTS, id, outcome: "no_data", message: problem, remediation: CHECKS[id].fix };
}

function leftCheck({ budget, counted, left }: JudgedBudget): Check {
  const id = "budget_left";
  const fix = { remediation: CHECKS[id].fix };
  const base = { ...FACTS, id, about: budget.id, expected: "more than 0 % of the budget left" };
  if (left === undefined) {
    const message = tooLittle(budget.id, formatDuration(budget.periodMs), counted.coverage);
    return { ...base, outcome: "no_data", message, ...fix };
  }
  const share = `${(left * 100).toFixed(1)} %`;
  const message = `${budget.id}: ${share} of the budget left, ${whole(counted.failed)} of ${whole(counted.requests)}${budget.method === "timeslices" ? " seconds" : ""} failed`;
  const isLeft = left > 0;
  return {
    ...base,
    outcome: isLeft ? "pass" : "fail",
    message,
    observed: share,
    ...(isLeft ? {} : fix),
  };
}

function tooLittle(what: string, window: string, coverage?: number): string {
  const share = coverage === undefined ? "" : ` (${(coverage * 100).toFixed(0)} % of its parts)`;
  return `${what}: too little was measured in ${window}${share}`;
}

function burnChecks({ budget, alerts }: JudgedBudget): Check[] {
  return alerts.map((judged) => burnCheck(budget.id, judged));
}

function burnCheck(budget: string, { alert, long, short, outcome }: JudgedAlert): Check {
  const id = "budget_burn";
  const [longText, shortText] = [alert.longMs, alert.shortMs].map(formatDuration);
  const about = `${budget}/${alert.id}`;
  const expected = `below ${rounded(alert.burnRate)} in ${longText} or in ${shortText}`;
  const message =
    outcome === "no_data"
      ? tooLittle(about, long === undefined ? `${longText}` : `${shortText}`)
      : `${about}: burns at ${rounded(long)} in ${longText}, ${rounded(short)} in ${shortText}`;
  const base = { ...FACTS, id, about, outcome, message, expected };
  return outcome === "pass" ? base : { ...base, remediation: CHECKS[id].fix };
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

export function rounded(value: number | undefined): string {
  return value === undefined ? "–" : String(Number(value.toPrecision(3)));
}
