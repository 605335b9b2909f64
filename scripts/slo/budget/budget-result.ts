/** Budgets as the report and a person see them. Pure. */
import type { Section } from "../../core/command.ts";
import type { JsonObject } from "../../core/json-value.ts";
import type { Burn } from "./burn.ts";
import type { JudgedAlert, JudgedBudget } from "./judge-budget.ts";

export function budgetJson({ budget, period, remaining, check, alerts }: JudgedBudget): JsonObject {
  return {
    id: budget.id,
    figure: budget.figure,
    target: budget.target ?? null,
    plan: budget.plan ?? null,
    goal: budget.goal,
    period: burnJson(period),
    remaining: remaining ?? null,
    outcome: check.outcome,
    alerts: alerts.map(alertJson),
  };
}

function alertJson({ alert, long, short, check }: JudgedAlert): JsonObject {
  return {
    severity: alert.severity,
    limit: alert.burnRate,
    long: burnJson(long),
    short: burnJson(short),
    outcome: check.outcome,
  };
}

function burnJson({ burnRate, ...burn }: Burn): JsonObject {
  return { ...burn, burn_rate: burnRate ?? null };
}

export function budgetSection(judged: readonly JudgedBudget[]): Section {
  return {
    title: "Error budgets",
    columns: ["budget", "windows", "fires above", "burn rate", "outcome"],
    rows: judged.flatMap(({ budget, period, check, alerts }) => [
      [budget.id, period.window, "–", shown(period), check.outcome],
      ...alerts.map(({ alert, long, short, check: fired }) => [
        budget.id,
        `${long.window} / ${short.window}`,
        String(alert.burnRate),
        `${shown(long)} / ${shown(short)}`,
        fired.outcome,
      ]),
    ]),
  };
}

function shown({ burnRate }: Burn): string {
  return burnRate === undefined ? "–" : String(burnRate);
}
