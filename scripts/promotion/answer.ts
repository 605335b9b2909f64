/** One check of a condition, with its remedy where it did not pass. */
import type { Check } from "../core/check.ts";
import { PROMOTION_CHECKS } from "./condition-catalogue.ts";
import type { ConditionId } from "./condition-catalogue.ts";

const DOCS = "docs/policies/release_rollout_policy.md";

export function answer(
  id: ConditionId,
  outcome: Check["outcome"],
  message: string,
  more: Partial<Check> = {},
): Check {
  const fine = outcome === "pass" || outcome === "not_applicable";
  const remedy = fine ? {} : { remediation: PROMOTION_CHECKS[id].fix };
  return { id, outcome, message, enforced: true, locations: [], docs: DOCS, ...remedy, ...more };
}
