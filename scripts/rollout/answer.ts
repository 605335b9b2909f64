/** One check of `rollout`, with its remedy where it did not pass. */
import type { Check } from "../core/check.ts";
import { ROLLOUT_CHECKS } from "./catalogue.ts";
import type { RolloutCheckId } from "./catalogue.ts";

const DOCS = "docs/scripts/release-rollout-executor.md";

export function answer(id: RolloutCheckId, outcome: Check["outcome"], message: string): Check {
  const fine = outcome === "pass" || outcome === "not_applicable";
  const remedy = fine ? {} : { remediation: ROLLOUT_CHECKS[id].fix };
  return { id, outcome, message, enforced: true, locations: [], docs: DOCS, ...remedy };
}
