/** One check of `channels`, with its remedy where it did not pass. */
import type { Check, Location } from "../core/check.ts";
import { CHECKS } from "./catalogue.ts";
import type { CheckId } from "./catalogue.ts";

const DOCS = "docs/scripts/release-channel-control.md";

export function answer(
  id: CheckId,
  enforced: boolean,
  given: Pick<Check, "outcome" | "message"> & Partial<Check>,
): Check {
  const fine = given.outcome === "pass" || given.outcome === "not_applicable";
  const remedy = fine ? {} : { remediation: CHECKS[id].fix };
  return { id, enforced, locations: [], docs: DOCS, ...remedy, ...given };
}

/** Fails with all of the faults; passes where there is none. */
export function faultless(
  id: CheckId,
  enforced: boolean,
  faults: readonly string[],
  good: string,
  location?: Location,
): Check {
  const locations = location === undefined ? [] : [location];
  if (faults.length === 0) return answer(id, enforced, { outcome: "pass", message: good });
  return answer(id, enforced, { outcome: "fail", message: faults.join("; "), locations });
}
