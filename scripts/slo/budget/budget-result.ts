/** Error budgets in the report, and what a person sees of them. Pure. */
import type { Section } from "../../core/command.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { rounded } from "./budget-checks.ts";
import type { JudgedBudget } from "./burn.ts";

const DAY_MS = 86_400_000;

export function budgetJson({ budget, counted, left, alerts }: JudgedBudget): JsonObject {
  return {
    id: budget.id,
    goal: budget.goal,
    budgeting_method: budget.method,
    period_days: budget.periodMs / DAY_MS,
    requests: counted.requests,
    failed: counted.failed,
    left: left ?? null,
    alerts: alerts.map(({ alert, long, short, outcome }) => ({
      id: alert.id,
      burn_rate_max: alert.burnRate,
      ...(alert.severity === undefined ? {} : { severity: alert.severity }),
      long_burn_rate: long ?? null,
      short_burn_rate: short ?? null,
      outcome,
    })),
  };
}

export function budgetSections(judged: readonly JudgedBudget[]): Section[] {
  if (judged.length === 0) return [];
  const rows = judged.flatMap(({ budget, left, alerts }) =>
    alerts.map(({ alert, long, short }, at) => [
      at === 0 ? budget.id : "",
      at === 0 ? (left === undefined ? "–" : `${(left * 100).toFixed(1)} %`) : "",
      alert.id,
      rounded(alert.burnRate),
      rounded(long),
      rounded(short),
    ]),
  );
  const columns = ["budget", "left", "alert", "fires at", "long", "short"];
  return [{ title: "Error budgets, and how fast they burn", columns, rows }];
}
