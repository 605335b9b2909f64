/** What the schema cannot say of error budgets: above all, that an alert can fire at all. Pure. */
import type { Budget, SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import type { Rule, RuleFinding } from "../../core/policy/rules.ts";
import { alertsOf, burnRate, periodS } from "./budget-policy.ts";
import { TERM_RULES } from "./term-rules.ts";
import { termsOf } from "./budget-terms.ts";

export const BUDGET_RULES: readonly Rule<SloTargets>[] = [
  {
    id: "budget_ids_unique",
    check: ({ guard }) => repeated(guard?.budgets ?? [], "/guard/budgets"),
  },
  { id: "burn_alert_ids_unique", check: (policy) => eachBudget(policy, alertsRepeated) },
  { id: "burn_windows_fit", check: (policy) => eachBudget(policy, windowsFit) },
  {
    id: "burn_alert_can_fire",
    check: (policy) => eachBudget(policy, (one, at) => canFire(policy, one, at)),
  },
  ...TERM_RULES,
];

function eachBudget(
  { guard }: SloTargets,
  look: (budget: Budget, pointer: string) => RuleFinding[],
): RuleFinding[] {
  return (guard?.budgets ?? []).flatMap((one, at) => look(one, `/guard/budgets/${at}`));
}

function repeated(list: readonly { readonly id: string }[], pointer: string): RuleFinding[] {
  return list.flatMap(({ id }, at) =>
    list.findIndex((one) => one.id === id) === at
      ? []
      : [{ pointer: `${pointer}/${at}/id`, message: `"${id}" is a name already` }],
  );
}

function alertsRepeated({ alerts = [] }: Budget, pointer: string): RuleFinding[] {
  return repeated(alerts, `${pointer}/alerts`);
}

function windowsFit(budget: Budget, pointer: string): RuleFinding[] {
  return (budget.alerts ?? []).flatMap(({ long_window_s: long, short_window_s: short }, at) => {
    const place = `${pointer}/alerts/${at}`;
    if (short >= long) {
      const message = `the short window, ${short} s, is not shorter than the long one, ${long} s`;
      return [{ pointer: `${place}/short_window_s`, message, hint: "a twelfth is usual" }];
    }
    return long > periodS(budget)
      ? [{ pointer: `${place}/long_window_s`, message: `${long} s is longer than the period` }]
      : [];
  });
}

/** Where all requests fail the burn rate is 1 / (1 − goal): an alert above that is never heard. */
function canFire(policy: SloTargets, budget: Budget, pointer: string): RuleFinding[] {
  const goal = termsOf(policy, budget)?.goal;
  if (goal === undefined || goal <= 0 || goal >= 1) return [];
  const most = 1 / (1 - goal);
  return alertsOf(budget).flatMap((alert, at) => {
    const rate = burnRate(budget, alert);
    if (rate <= most) return [];
    const place = budget.alerts === undefined ? pointer : `${pointer}/alerts/${at}/budget_share`;
    const found = `${alert.id} fires at a burn rate of ${round(rate)}, and with a goal of ${goal} it can never be above ${round(most)}`;
    return [{ pointer: place, message: found, hint: "state a smaller share or a longer window" }];
  });
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
