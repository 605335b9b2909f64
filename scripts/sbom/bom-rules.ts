/** A finished document before it is written: the schema, our own rules, the locks, the profile. */
import type { Check } from "../core/check.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { LockGraph } from "../lockfiles/model.ts";
import { lockFaults } from "./against-locks.ts";
import type { BomVersion } from "./cyclonedx.ts";
import { lacking, profileElements } from "./profiles.ts";
import type { Profile } from "./profiles.ts";
import { schemaFaults } from "./schema-check.ts";
import { partsOf, SEMANTIC_RULES } from "./semantics.ts";
import type { Fault } from "./semantics.ts";

const DOCS = "docs/scripts/generate-sbom.md";

/** The two rules that a team can break by what it commits; the others would be our own bug. */
const ADVISORY = new Set(["bom_components_versioned"]);

export async function bomChecks(
  document: JsonObject,
  version: BomVersion,
  graphs: readonly LockGraph[],
): Promise<Check[]> {
  const parts = partsOf(document);
  return [
    checkOf("bom_schema_valid", await schemaFaults(document, version)),
    checkOf("bom_matches_locks", lockFaults(document, graphs)),
    ...Object.entries(SEMANTIC_RULES).map(([id, rule]) => checkOf(id, rule(parts))),
  ];
}

function checkOf(id: string, faults: readonly Fault[]): Check {
  const base = { id, enforced: !ADVISORY.has(id), docs: DOCS, locations: [] };
  const [first] = faults;
  if (first === undefined) return { ...base, outcome: "pass", message: "holds" };
  const more = faults.length === 1 ? "" : ` (and ${faults.length - 1} more)`;
  return {
    ...base,
    outcome: "fail",
    message: `${first.pointer}: ${first.message}${more}`,
    remediation: "see what the lock says about this package; nothing is written until it is right",
  };
}

/** Advisory: much of what a profile asks is in no lock file of today. */
export function profileCheck(document: JsonObject, profile: Profile): Check {
  const elements = profileElements(profile, partsOf(document));
  const missing = lacking(elements).map(({ name, met, of }) => `${name} (${met} of ${of})`);
  const base = { id: "bom_profile_complete", enforced: false, locations: [], docs: DOCS };
  if (missing.length === 0) {
    return {
      ...base,
      outcome: "pass",
      message: `has all ${elements.length} elements of ${profile}`,
    };
  }
  return {
    ...base,
    outcome: "fail",
    message: `lacks of ${profile}: ${missing.join(", ")}`,
    expected: `all ${elements.length} elements of ${profile}`,
    observed: `${elements.length - missing.length} elements`,
    remediation:
      "give --author and --supplier, each as NAME <EMAIL>; ask the suppliers of the packages for the rest",
  };
}
