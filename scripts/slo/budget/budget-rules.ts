/** What the schema of slo_targets.json cannot say about budgets. Pure. */
import type {
  Budget,
  BurnAlert,
  Guard,
  SloTargets,
} from "../../core/gen/policy-slo_targets.types.ts";
import type { Rule, RuleFinding } from "../../core/policy/rules.ts";

export const BUDGET_RULES: readonly Rule<SloTargets>[] = [
  { id: "budget_ids_unique", check: ({ guard }) => (guard?.budget ?? []).flatMap(repeated) },
  { id: "budget_goal_known", check: ({ guard }) => each(guard, goalKnown) },
  { id: "burn_rate_stated", check: ({ guard }) => each(guard, ratesStated) },
];

function each(
  guard: Guard | undefined,
  rule: (budget: Budget, pointer: string, guard: Guard) => RuleFinding[],
): RuleFinding[] {
  if (guard === undefined) return [];
  return (guard.budget ?? []).flatMap((one, index) => rule(one, `/guard/budget/${index}`, guard));
}

function repeated({ id }: Budget, index: number, list: readonly Budget[]): RuleFinding[] {
  return list.findIndex((one) => one.id === id) === index
    ? []
    : [{ pointer: `/guard/budget/${index}/id`, message: `"${id}" names a budget already` }];
}

function goalKnown(budget: Budget, pointer: string, { objectives }: Guard): RuleFinding[] {
  const { objective, goal } = budget;
  if ((objective === undefined) === (goal === undefined)) {
    return [{ pointer, message: `a budget wants either "objective" or "goal"` }];
  }
  if (objective === undefined) return [];
  const at = `${pointer}/objective`;
  const named = objectives.find(({ id }) => id === objective);
  if (named === undefined)
    return [{ pointer: at, message: `there is no objective "${objective}"` }];
  const { figure, min, target } = named;
  if (figure !== "success_rate" && figure !== "availability") {
    const message = `${figure} has no budget: only success_rate and availability do`;
    return [{ pointer: at, message }];
  }
  if (figure === "availability" && (target ?? budget.target) !== undefined) {
    return [{ pointer: at, message: "an availability is told of the whole run only" }];
  }
  if (target !== undefined && budget.target !== undefined && target !== budget.target) {
    return [{ pointer: `${pointer}/target`, message: `the objective is about ${target}` }];
  }
  return min === undefined || min >= 1 || min <= 0
    ? [
        {
          pointer: at,
          message: `"${objective}" leaves no budget: its "min" must lie between 0 and 1`,
        },
      ]
    : [];
}

function ratesStated({ alerts = [] }: Budget, pointer: string): RuleFinding[] {
  return alerts.flatMap(({ burn_rate, budget_share }: BurnAlert, index) =>
    (burn_rate === undefined) === (budget_share === undefined)
      ? [
          {
            pointer: `${pointer}/alerts/${index}`,
            message: `an alert wants either "burn_rate" or "budget_share"`,
          },
        ]
      : [],
  );
}
