/** What can be meant, but hardly is. Pure. */
import type { Objective, SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import { budgetsOf } from "../budget/budget-policy.ts";
import { methodOf } from "../budget/budget-terms.ts";
import { byPercentile, pairs } from "./contradictions.ts";
import type { LintFinding, Placed } from "./contradictions.ts";

export function dubiousObjectives(list: readonly Placed[]): LintFinding[] {
  return [...list.flatMap(cannotFail), ...impliedPercentiles(list)];
}

/** Every share is at least 0 and at most 1, every count at least 0. */
function cannotFail({ objective, pointer }: Placed): LintFinding[] {
  const { id, figure, min, max } = objective;
  if (min !== 0 && !(figure === "degraded_rate" && max === 1)) return [];
  const message = `"${id}" holds whatever is measured: ${figure} is never ${min === 0 ? "below 0" : "above 1"}`;
  return [{ pointer, about: id, message }];
}

/** A percentile is never above a higher one: with the same limit the higher one says it all. */
function impliedPercentiles(list: readonly Placed[]): LintFinding[] {
  return pairs(list).flatMap(([first, second]) => {
    const [low, high] = byPercentile(first.objective, second.objective);
    if (low.percentile === high.percentile || low.max === undefined) return [];
    if (low.max !== high.max) return [];
    return [{ pointer: placeOf(low, first, second), about: low.id, message: implied(low, high) }];
  });
}

function placeOf(objective: Objective, first: Placed, second: Placed): string {
  return first.objective === objective ? first.pointer : second.pointer;
}

function implied(low: Objective, high: Objective): string {
  return `"${low.id}" says nothing beside "${high.id}", which asks ${high.max} ms of p${high.percentile}`;
}

/** Below 1 an alert fires in a period at whose end some of the budget is left. */
export function dubiousAlerts(policy: SloTargets): LintFinding[] {
  return budgetsOf(policy).flatMap(({ id, alerts }, index) =>
    alerts
      .filter(({ burnRate }) => burnRate < 1)
      .map((alert) => ({
        pointer: `/guard/budgets/${index}`,
        about: `${id}/${alert.id}`,
        message: `${id}/${alert.id} fires at a burn rate of ${Number(alert.burnRate.toPrecision(4))}, at which the budget outlasts its period`,
      })),
  );
}

/** A budget and an objective of one name and figure with two goals: one of them was forgotten. */
export function dubiousGoals(policy: SloTargets): LintFinding[] {
  const objectives = policy.guard?.objectives ?? [];
  return budgetsOf(policy).flatMap(({ id, goal, method, target }, index) => {
    const same = objectives.find((one) => one.id === id && one.target === target);
    if (same === undefined || methodOf(same) !== method || same.min === goal) return [];
    const message = `the budget "${id}" has a goal of ${goal}, and the objective of that name asks ${same.min}`;
    return [{ pointer: `/guard/budgets/${index}`, about: id, message }];
  });
}
