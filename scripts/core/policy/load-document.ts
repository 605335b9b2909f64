/** From the bytes of a JSON file to a value that its schema and its rules allow. Pure. */
import type { Check, Location } from "../check.ts";
import { sha256Hex } from "../digest.ts";
import { GovernanceError } from "../errors.ts";
import type { ErrorKind } from "../errors.ts";
import { schemas } from "../gen/index.ts";
import type { SchemaName, SchemaTypes } from "../gen/index.ts";
import type { JsonValue } from "../json-value.ts";
import type { Places } from "../json/places.ts";
import { readJson } from "../json/read-json.ts";
import type { JsonLimits } from "../json/read-json.ts";
import { locationOf, problemsOf, spanFor, syntaxProblem } from "./problem-of.ts";
import type { PlacedFinding } from "./problem-of.ts";
import { findingsOf } from "./rules.ts";
import type { Rule } from "./rules.ts";
import { isVersion1, withoutUnknown } from "./version-1.ts";

export interface Loaded<Value> {
  readonly value: Value;
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** Of the bytes that were read, lower-case hex. */
  readonly sha256: string;
  /** Place of the value at a JSON pointer, or of what would hold it where it is not there. */
  readonly locate: (pointer: string) => Location;
  /** What was passed over because the file is of version 1; not enforced. */
  readonly advisories: readonly Check[];
  /** The file is in the format of version 1: it says so and names no schema. */
  readonly v1: boolean;
}

export interface DocumentRequest<Name extends SchemaName> {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly name: Name;
  readonly limits: JsonLimits;
  readonly rules: readonly Rule<SchemaTypes[Name]>[];
  readonly kind: ErrorKind;
}

/** @throws GovernanceError of the kind asked for, with a problem for each thing that is wrong. */
export async function loadDocument<Name extends SchemaName>(
  request: DocumentRequest<Name>,
): Promise<Loaded<SchemaTypes[Name]>> {
  const { bytes, file, name, rules, kind } = request;
  const read = readJson(bytes, request.limits);
  if (!read.ok) throw new GovernanceError(kind, [syntaxProblem(file, read.problem, read.line)]);
  const { places } = read;
  const refuse = (findings: readonly PlacedFinding[]) =>
    new GovernanceError(kind, problemsOf(file, places, findings));
  const v1 = name.startsWith("policy/") && isVersion1(read.value);
  const { value, unknown } = await allowed(name, read.value, v1, refuse);
  const broken = findingsOf(rules, value);
  if (broken.length > 0) throw refuse(broken);
  return {
    value,
    file,
    sha256: sha256Hex(bytes),
    locate: (pointer) => locationOf(file, pointer, spanFor(places, { pointer, message: "" })),
    advisories: unknown.map((finding) => advisory(finding, file, name, places)),
    v1,
  };
}

interface Allowed<Value> {
  readonly value: Value;
  readonly unknown: readonly PlacedFinding[];
}

async function allowed<Name extends SchemaName>(
  name: Name,
  value: JsonValue,
  v1: boolean,
  refuse: (findings: readonly PlacedFinding[]) => GovernanceError,
): Promise<Allowed<SchemaTypes[Name]>> {
  const validate = await schemas[name].load();
  if (validate(value)) return { value, unknown: [] };
  const { culprits, findingsIn } = await import("./schema-findings.ts");
  const errors = validate.errors ?? [];
  if (!v1) throw refuse(findingsIn(errors));
  const { known, passedOver } = withoutUnknown(value, validate);
  if (validate(known)) return { value: known, unknown: findingsIn(passedOver) };
  const rest = validate.errors ?? [];
  throw refuse(findingsIn([...culprits(passedOver, rest), ...rest]));
}

function advisory(finding: PlacedFinding, file: string, name: SchemaName, places: Places): Check {
  return {
    id: "policy_members_known",
    outcome: "fail",
    enforced: false,
    message: `${finding.message} was passed over`,
    locations: [locationOf(file, finding.pointer, spanFor(places, finding))],
    remediation: `${finding.hint ?? "remove it"}; with a "$schema" member unknown members are refused`,
    docs: schemas[name].docs,
  };
}
