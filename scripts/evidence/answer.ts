/** One check of `evidence`, with its remedy where it did not pass. */
import type { Check } from "../core/check.ts";
import { CHECKS } from "./catalogue.ts";

const DOCS = "docs/scripts/evidence.md";

export type CheckId = keyof typeof CHECKS;

type Answer = Pick<Check, "outcome" | "message"> & Partial<Check>;

export function answer(id: CheckId, enforced: boolean, given: Answer): Check {
  const fine = given.outcome === "pass" || given.outcome === "not_applicable";
  const remedy = fine ? {} : { remediation: CHECKS[id].fix };
  return { id, enforced, locations: [], docs: DOCS, ...remedy, ...given };
}

/** Fails with the first of the faults, and says how many more there are. */
export function faultless(
  id: CheckId,
  faults: readonly string[],
  good: string,
  enforced = true,
): Check {
  const [first] = faults;
  if (first === undefined) return answer(id, enforced, { outcome: "pass", message: good });
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  return answer(id, enforced, { outcome: "fail", message: first + more });
}
