/** Verdicts of cases as checks of the report: each failure by itself, what passed in one line. */
import type { Check } from "../../core/check.ts";
import { counted } from "../../core/counted.ts";
import type { Comparison, Incompatibility } from "../evolution/evolution.ts";
import type { CaseCheck, CaseVerdict } from "./case-checks.ts";
import type { Matrix } from "./matrix.ts";
import { requiredOrder } from "./skew.ts";

/** Version 1 declared no readers: there, what cannot be asked counts under --strict only. */
const NEED_READERS = new Set([
  "normalized_required_fields_present",
  "normalized_schema_matches_target",
]);

const REMEDIES: Readonly<Record<string, string>> = {
  direction_valid: "Write upgrade or rollback.",
  from_version_semver: "Write a semantic version, such as 1.4.2.",
  to_version_semver: "Write a semantic version, such as 1.4.2.",
  fixture_loaded: "Add the fixture, or correct its path or its JSON.",
  from_schema_backward_compatible:
    "List the schema in state_schema.backward_read_compatible of the release policy, or allow the forward source of the rollback.",
  normalized_required_fields_present:
    "Declare the JSON Schemas and the migration that fills the members, or correct the fixture.",
  normalized_schema_matches_target:
    "Declare a migration between the two schemas, or correct the fixture.",
  normalized_payload_json_roundtrip: "Keep such values as text, or declare the way back.",
  negative_case_failure_expectation:
    "Correct what the case expects, or treat the reading of this document as a fault.",
  reader_accepts_fixture: "Run the reader on the fixture and read what it says.",
};

export function caseChecks(
  verdicts: readonly CaseVerdict[],
  matrix: Matrix,
  file: string,
): Check[] {
  const asked = verdicts.flatMap((verdict) =>
    countedChecks(verdict).map((check) => ({ verdict, check })),
  );
  const open = asked
    .filter(({ check }) => check.outcome !== "pass")
    .map(({ verdict, check }) => openCheck(verdict, check, matrix, file));
  const passed = Map.groupBy(
    asked.filter(({ check }) => check.outcome === "pass"),
    ({ check }) => check.id,
  );
  return [...open, ...[...passed].map(([id, group]) => passedCheck(id, group.length))];
}

/** Of a case that must fail, only whether it does counts. */
function countedChecks({ case: one, checks }: CaseVerdict): readonly CaseCheck[] {
  return one.expectReadable ? checks : checks.slice(-1);
}

function passedCheck(id: string, count: number): Check {
  return {
    id,
    outcome: "pass",
    enforced: true,
    message: `${count} ${count === 1 ? "case" : "cases"}`,
    locations: [],
  };
}

function openCheck(
  { case: one }: CaseVerdict,
  { id, outcome, says }: CaseCheck,
  matrix: Matrix,
  file: string,
): Check {
  const lenient =
    outcome === "no_data" && NEED_READERS.has(id) && matrix.policy.state_schemas === undefined;
  const remediation = REMEDIES[id];
  return {
    id,
    outcome,
    enforced: !lenient,
    about: one.id,
    message: `${one.id} (${one.direction} ${one.fromVersion} to ${one.toVersion}): ${says}`,
    locations: [{ file, pointer: one.pointer }],
    ...(remediation === undefined ? {} : { remediation }),
  };
}

export function evolutionChecks(comparisons: readonly Comparison[], file: string): Check[] {
  return comparisons.map((comparison) => {
    const { writer, reader, verdict } = comparison;
    const base = {
      id: "schema_evolution",
      enforced: true,
      about: `${writer} read by ${reader}`,
      locations: [{ file, pointer: "/state_schemas" }],
    };
    if (verdict === "compatible")
      return {
        ...base,
        outcome: "pass",
        message: `schema ${reader} accepts every document of ${writer}`,
        locations: [],
      };
    if (verdict === "undecided")
      return {
        ...base,
        outcome: "no_data",
        message: `whether schema ${reader} accepts every document of ${writer} is not decided: ${placesOf(comparison.undecided)}`,
        remediation: "Simplify the schemas there, or add cases that show it.",
      };
    return {
      ...base,
      outcome: "fail",
      message: `schema ${reader} refuses documents of ${writer}: ${placesOf(comparison.incompatibilities)}`,
      observed: exampleOf(comparison.incompatibilities),
      remediation: "Loosen the reader there, or declare a migration.",
    };
  });
}

function placesOf(found: readonly Incompatibility[]): string {
  const places = found.slice(0, 5).map((one) => one.reader_pointer || "the root");
  return `${places.join(", ")}${found.length > 5 ? ` and ${found.length - 5} more` : ""}`;
}

function exampleOf(found: readonly Incompatibility[]): string {
  const text = JSON.stringify(found[0]?.counter_example ?? null);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

export function orderCheck(matrix: Matrix, file: string): Check[] {
  const rules = matrix.policy.order ?? [];
  if (rules.length === 0) return [];
  const order = requiredOrder(rules);
  const base = { id: "required_order_acyclic", enforced: true };
  if (order !== undefined)
    return [{ ...base, outcome: "pass", message: order.join(", then "), locations: [] }];
  return [
    {
      ...base,
      outcome: "fail",
      message: "The rules of order contradict one another: no part can go first",
      locations: [{ file, pointer: "/order" }],
      remediation: "Take one rule of the circle out.",
    },
  ];
}

/** Two cases of one name cannot be told apart in a report. */
export function idCheck(matrix: Matrix, file: string): Check {
  const seen = new Set<string>();
  const twice = matrix.cases.filter(({ id }) => seen.size === seen.add(id).size);
  const base = { id: "case_ids_unique", enforced: true };
  if (twice.length === 0)
    return { ...base, outcome: "pass", message: counted(seen.size, "case"), locations: [] };
  return {
    ...base,
    outcome: "fail",
    message: `used twice: ${[...new Set(twice.map(({ id }) => id))].join(", ")}`,
    locations: twice.map(({ pointer }) => ({ file, pointer })),
    remediation: "Give each case a name of its own.",
  };
}
