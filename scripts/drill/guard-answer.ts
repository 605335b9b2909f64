/** One answer of the guard. */
import type { Check, CheckOutcome } from "../core/check.ts";
import { GUARD_CHECKS } from "./guard-catalogue.ts";
import type { GuardCheckId } from "./guard-catalogue.ts";

const DOCS = "docs/scripts/rollback-drill-guard.md";

export function answer(
  id: GuardCheckId,
  outcome: CheckOutcome,
  message: string,
  more: Partial<Pick<Check, "about" | "locations" | "expected" | "observed">> = {},
): Check {
  const base = { id, outcome, enforced: true, message, locations: [], docs: DOCS, ...more };
  const fine = outcome === "pass" || outcome === "not_applicable";
  return fine ? base : { ...base, remediation: GUARD_CHECKS[id].fix };
}

/** Fails with the first faults, and says how many more there are. */
export function faultless(
  id: GuardCheckId,
  faults: readonly string[],
  good: string,
  more: Parameters<typeof answer>[3] = {},
): Check {
  if (faults.length === 0) return answer(id, "pass", good, more);
  const rest = faults.length - MOST_TOLD;
  const told = faults.slice(0, MOST_TOLD).join("; ");
  return answer(id, "fail", rest > 0 ? `${told}; and ${rest} more` : told, more);
}

const MOST_TOLD = 3;
