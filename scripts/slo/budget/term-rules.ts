/** A budget has a goal, and says nothing else than the objective that it names. Pure. */
import type { Budget, Objective, SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import type { Rule, RuleFinding } from "../../core/policy/rules.ts";
import { methodOf, objectiveOf, termsOf } from "./budget-terms.ts";

type Look = (budget: Budget, pointer: string, policy: SloTargets) => RuleFinding[];

export const TERM_RULES: readonly Rule<SloTargets>[] = [
  { id: "budget_goal_stated", check: (policy) => each(policy, goalStated) },
  { id: "budget_fits_objective", check: (policy) => each(policy, fitsObjective) },
  { id: "budget_seconds_counted", check: (policy) => each(policy, secondsCounted) },
];

function each(policy: SloTargets, look: Look): RuleFinding[] {
  const budgets = policy.guard?.budgets ?? [];
  return budgets.flatMap((one, at) => look(one, `/guard/budgets/${at}`, policy));
}

function goalStated({ goal, objective }: Budget, pointer: string): RuleFinding[] {
  if (goal !== undefined || objective !== undefined) return [];
  const hint = "state it, or name under objective the one that it is taken from";
  return [{ pointer, message: "the budget has no goal", hint }];
}

function fitsObjective(budget: Budget, pointer: string, policy: SloTargets): RuleFinding[] {
  const { objective: id } = budget;
  if (id === undefined) return [];
  const objective = objectiveOf(policy, budget);
  const problem =
    objective === undefined
      ? `guard.objectives holds no "${id}"`
      : (unfit(objective) ?? clash(budget, objective));
  return problem === undefined ? [] : [{ pointer: `${pointer}/objective`, message: problem }];
}

function unfit(objective: Objective): string | undefined {
  const { id, figure, min = 0 } = objective;
  if (methodOf(objective) === undefined) return `"${id}" is about ${figure}, which has no budget`;
  if (min > 0 && min < 1) return undefined;
  return `"${id}" asks ${min}: a goal is above 0 and below 1, so that something may fail`;
}

/** Who names an objective means it: what the budget repeats must be the same. */
function clash(budget: Budget, objective: Objective): string | undefined {
  const { goal, budgeting_method: method, target } = budget;
  const pairs = [
    ["goal", goal, objective.min],
    ["budgeting_method", method, methodOf(objective)],
    ["target", target, objective.target],
  ] as const;
  const [name, own, its] =
    pairs.find(([, mine, other]) => mine !== undefined && mine !== other) ?? [];
  if (name === undefined) return undefined;
  return `the budget says ${name} ${own}, and "${objective.id}" ${its ?? "none"}`;
}

/** A report holds the seconds of the whole run, and none of a single target. */
function secondsCounted(budget: Budget, pointer: string, policy: SloTargets): RuleFinding[] {
  const terms = termsOf(policy, budget);
  if (terms?.method !== "timeslices" || terms.target === undefined) return [];
  const message = `timeslices of target ${terms.target}: reports hold the seconds of the whole run alone`;
  return [{ pointer, message, hint: "leave the target out, or count occurrences" }];
}
