/** What a budget asks, of its own or as the objective that it names does. Pure. */
import type {
  Budget as Stated,
  Objective,
  SloTargets,
} from "../../core/gen/policy-slo_targets.types.ts";

export type BudgetingMethod = NonNullable<Stated["budgeting_method"]>;

export interface Terms {
  /** Share of requests, or of seconds, that must succeed. */
  readonly goal: number;
  readonly method: BudgetingMethod;
  readonly target: string | undefined;
}

/** Only these two are shares of what was well, of which the rest can be a budget. */
export function methodOf({ figure }: Objective): BudgetingMethod | undefined {
  if (figure === "success_rate") return "occurrences";
  return figure === "availability" ? "timeslices" : undefined;
}

/** The objective whose name the budget states under `objective`. */
export function objectiveOf({ guard }: SloTargets, stated: Stated): Objective | undefined {
  if (stated.objective === undefined) return undefined;
  return guard?.objectives.find(({ id }) => id === stated.objective);
}

/** What the budget says itself goes first; `undefined` where nothing states a goal. */
export function termsOf(policy: SloTargets, stated: Stated): Terms | undefined {
  const objective = objectiveOf(policy, stated);
  const goal = stated.goal ?? objective?.min;
  if (goal === undefined) return undefined;
  const own = stated.budgeting_method;
  const method = own ?? (objective === undefined ? undefined : methodOf(objective));
  return { goal, method: method ?? "occurrences", target: stated.target ?? objective?.target };
}
