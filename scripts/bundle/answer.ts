/** One answer to one check of the bundle. */
import type { Check, CheckOutcome } from "../core/check.ts";
import { BUNDLE_CHECKS } from "./catalogue.ts";
import type { BundleCheckId } from "./catalogue.ts";

type More = Partial<Pick<Check, "about" | "locations" | "enforced">>;

export function answer(
  id: BundleCheckId,
  outcome: CheckOutcome,
  message: string,
  more: More = {},
): Check {
  const base = { id, outcome, enforced: true, message, locations: [], docs: DOCS, ...more };
  const fine = outcome === "pass" || outcome === "not_applicable";
  return fine ? base : { ...base, remediation: BUNDLE_CHECKS[id].fix };
}

/** Fails with the first faults, and says how many more there are. */
export function faultless(
  id: BundleCheckId,
  faults: readonly string[],
  good: string,
  more: More = {},
): Check {
  if (faults.length === 0) return answer(id, "pass", good, more);
  const rest = faults.length - MOST_TOLD;
  const told = faults.slice(0, MOST_TOLD).join("; ");
  return answer(id, "fail", rest > 0 ? `${told}; and ${rest} more` : told, more);
}

const MOST_TOLD = 3;
const DOCS = "docs/scripts/create-rollback-bundle.md";
