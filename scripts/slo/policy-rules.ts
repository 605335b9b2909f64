/** What the schema of slo_targets.json cannot say. Pure. */
import type { Objective, SloTargets } from "../core/gen/policy-slo_targets.types.ts";
import type { Rule, RuleFinding } from "../core/policy/rules.ts";
import { BUDGET_RULES } from "./budget/budget-rules.ts";
import { SIDE } from "./objectives.ts";
import { TREND_RULES } from "./trend/trend-policy.ts";

type Placed = readonly [pointer: string, objective: Objective];

export const SLO_RULES: readonly Rule<SloTargets>[] = [
  ...BUDGET_RULES,
  ...TREND_RULES,
  { id: "objective_ids_unique", check: (policy) => listsOf(policy).flatMap(repeated) },
  { id: "objective_limit_fits", check: (policy) => listsOf(policy).flat().flatMap(limitFits) },
  { id: "percentile_fits", check: (policy) => listsOf(policy).flat().flatMap(percentileFits) },
];

function listsOf({ guard }: SloTargets): Placed[][] {
  const place = (objectives: readonly Objective[] = [], pointer: string) =>
    objectives.map((one, index): Placed => [`${pointer}/${index}`, one]);
  return [
    place(guard?.objectives, "/guard/objectives"),
    place(guard?.quick?.objectives, "/guard/quick/objectives"),
  ];
}

function repeated(list: readonly Placed[]): RuleFinding[] {
  return list.flatMap(([pointer, { id }], index) =>
    list.findIndex(([, one]) => one.id === id) === index
      ? []
      : [{ pointer: `${pointer}/id`, message: `"${id}" names an objective already` }],
  );
}

/** A rate above 1 can never be reached as `min`, and never be broken as `max`. */
function limitFits([pointer, objective]: Placed): RuleFinding[] {
  const { figure } = objective;
  const side = SIDE[figure];
  const other = side === "min" ? "max" : "min";
  const limit = objective[side];
  if (limit === undefined) return [{ pointer, message: `${figure} wants "${side}"` }];
  if (objective[other] !== undefined) {
    return [{ pointer: `${pointer}/${other}`, message: `${figure} has "${side}" alone` }];
  }
  const isShare = figure !== "latency_ms" && figure !== "events_seen";
  return isShare && limit > 1
    ? [{ pointer: `${pointer}/${side}`, message: `${limit} is no share from 0 to 1` }]
    : [];
}

function percentileFits([pointer, { figure, percentile }]: Placed): RuleFinding[] {
  if (figure === "latency_ms" && percentile === undefined) {
    return [{ pointer, message: `latency_ms wants "percentile"`, hint: "such as 95" }];
  }
  return figure !== "latency_ms" && percentile !== undefined
    ? [{ pointer: `${pointer}/percentile`, message: `${figure} has no percentile` }]
    : [];
}
