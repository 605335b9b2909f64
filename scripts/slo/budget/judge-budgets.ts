/** All error budgets of the policy, against the history of reports. */
import type { Check } from "../../core/check.ts";
import type { Section } from "../../core/command.ts";
import type { SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import type { Host } from "../../core/host.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { leavesOutBudgets } from "../left-out.ts";
import { budgetChecks } from "./budget-checks.ts";
import { budgetsOf } from "./budget-policy.ts";
import { budgetJson, budgetSections } from "./budget-result.ts";
import { readHistory } from "./history.ts";

export interface BudgetPart {
  readonly checks: readonly Check[];
  readonly result: JsonObject;
  readonly sections: readonly Section[];
}

/** Of a policy that states none, or whose quick profile leaves them out. */
const NO_BUDGETS: BudgetPart = { checks: [], result: {}, sections: [] };

/** A budget is the service's, whoever released what in its period: reports of all candidates count. */
export async function judgeBudgets(
  host: Host,
  root: string,
  policy: SloTargets,
  isQuick: boolean,
): Promise<BudgetPart> {
  const budgets = isQuick && leavesOutBudgets(policy) ? [] : budgetsOf(policy);
  if (budgets.length === 0) return NO_BUDGETS;
  const history = await readHistory(host, root, budgets);
  return {
    checks: budgetChecks(history),
    result: { budgets: history.judged.map(budgetJson) },
    sections: budgetSections(history.judged),
  };
}
