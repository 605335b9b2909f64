/**
 * What a case comes to, from facts that are already gathered. A check that could not be asked is
 * `no_data`; nothing is filled into a fixture before it is looked at.
 */
import { valid as validSemver } from "semver";
import type { CheckOutcome } from "../../core/check.ts";
import type { JsonValue } from "../../core/json-value.ts";
import { compareDotted } from "../../core/dotted-version.ts";
import type { Matrix, MatrixCase } from "./matrix.ts";
import type { Migrated } from "./migrate.ts";
import type { SchemaFaults } from "./state-reader.ts";

export type Fixture =
  | { readonly kind: "read"; readonly document: JsonValue; readonly lossy: readonly string[] }
  /** The file is not there or is not JSON. */
  | { readonly kind: "broken"; readonly why: string }
  /** It could not be looked at: too large, no right to read it. */
  | { readonly kind: "unknown"; readonly why: string };

export type ReaderRun =
  | { readonly kind: "none" }
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

export interface CaseFacts {
  readonly fixture: Fixture;
  /** Of the fixture, by the JSON Schema of the version that it comes from. */
  readonly source: SchemaFaults | undefined;
  /** No way is declared from the one version to the other: the document is read as it is. */
  readonly migrated: Migrated | undefined;
  /** Of what the reader gets, by the JSON Schema of the version that reads. */
  readonly target: SchemaFaults | undefined;
  /** What the document says of its own version, before and after. */
  readonly sourceVersion: JsonValue | undefined;
  readonly targetVersion: JsonValue | undefined;
  readonly reader: ReaderRun;
  /** Members lost there and back; `undefined` where that was not asked or cannot be done. */
  readonly lost: readonly string[] | undefined;
}

export interface CaseCheck {
  readonly id: string;
  readonly outcome: Extract<CheckOutcome, "pass" | "fail" | "no_data">;
  readonly says: string;
}

export interface CaseVerdict {
  readonly case: MatrixCase;
  readonly verdict: "pass" | "fail" | "undecided";
  readonly checks: readonly CaseCheck[];
}

export function judgeCase(one: MatrixCase, facts: CaseFacts, matrix: Matrix): CaseVerdict {
  const checks = [...plainChecks(one, matrix), ...documentChecks(one, facts)];
  const all = one.expectReadable ? checks : [...checks, negativeCheck(one, checks)];
  const counted = one.expectReadable ? all : all.slice(-1);
  const failed = counted.some(({ outcome }) => outcome === "fail");
  const open = counted.some(({ outcome }) => outcome === "no_data");
  return { case: one, checks: all, verdict: failed ? "fail" : open ? "undecided" : "pass" };
}

function plainChecks(one: MatrixCase, matrix: Matrix): CaseCheck[] {
  return [
    check(
      "direction_valid",
      one.direction === "upgrade" || one.direction === "rollback",
      `direction is ${one.direction}`,
    ),
    check(
      "from_version_semver",
      validSemver(one.fromVersion) !== null,
      `from_version is ${one.fromVersion}`,
    ),
    check(
      "to_version_semver",
      validSemver(one.toVersion) !== null,
      `to_version is ${one.toVersion}`,
    ),
    sourceCompatible(one, matrix),
  ];
}

/** The source is the current schema, a listed one, or (in a rollback that allows it) a newer one. */
function sourceCompatible(one: MatrixCase, matrix: Matrix): CaseCheck {
  const same = (version: string): boolean => compareDotted(one.fromSchema, version) === 0;
  const listed = [matrix.currentSchema, ...matrix.readableSchemas].some(same);
  const newer = compareDotted(one.fromSchema, matrix.currentSchema) > 0;
  const allowed = one.direction === "rollback" && one.allowForwardSource && newer;
  const says = `schema ${one.fromSchema}, current ${matrix.currentSchema}, also read ${matrix.readableSchemas.join(", ") || "none"}`;
  return check("from_schema_backward_compatible", listed || allowed, says);
}

function documentChecks(one: MatrixCase, facts: CaseFacts): CaseCheck[] {
  const { fixture } = facts;
  if (fixture.kind !== "read") {
    const outcome = fixture.kind === "broken" ? "fail" : "no_data";
    return [{ id: "fixture_loaded", outcome, says: fixture.why }];
  }
  return [
    check("fixture_loaded", true, one.fixture),
    requiredPresent(facts),
    matchesTarget(one, facts),
    ...readerCheck(facts.reader),
    roundTrip(one, facts, fixture.lossy),
  ];
}

function requiredPresent({ source, target, migrated }: CaseFacts): CaseCheck {
  const id = "normalized_required_fields_present";
  const missing = [...(source?.missing ?? []), ...(target?.missing ?? [])];
  if (missing.length > 0) return check(id, false, `missing: ${[...new Set(missing)].join(", ")}`);
  if (migrated?.kind === "unknown") return { id, outcome: "no_data", says: migrated.why };
  if (source === undefined || (target === undefined && migrated?.kind !== "failed")) {
    return { id, outcome: "no_data", says: "no JSON Schema says which members are required" };
  }
  return check(id, true, "all required members are there");
}

function matchesTarget(one: MatrixCase, facts: CaseFacts): CaseCheck {
  const id = "normalized_schema_matches_target";
  if (facts.migrated?.kind === "failed") return check(id, false, facts.migrated.why);
  if (facts.migrated?.kind === "unknown")
    return { id, outcome: "no_data", says: facts.migrated.why };
  const wrong = faultsOf(one, facts);
  if (wrong.length > 0) return check(id, false, wrong.join("; "));
  if (isUnread(facts))
    return {
      id,
      outcome: "no_data",
      says: `nothing is declared that reads schema ${one.toSchema}`,
    };
  return check(id, true, `read as schema ${one.toSchema}`);
}

function faultsOf(one: MatrixCase, facts: CaseFacts): string[] {
  const said = versionFault(one, facts);
  const all = [...(facts.source?.wrong ?? []), ...(facts.target?.wrong ?? [])];
  return [...new Set(said === undefined ? all : [said, ...all])];
}

/** Neither a schema nor a program nor the document's own word says that it is of the version. */
function isUnread({ target, targetVersion, reader }: CaseFacts): boolean {
  return target === undefined && targetVersion === undefined && reader.kind === "none";
}

/** A document that names its own version must name the one that the case says. */
function versionFault(
  one: MatrixCase,
  { sourceVersion, targetVersion, migrated }: CaseFacts,
): string | undefined {
  if (differs(sourceVersion, one.fromSchema)) {
    return `the fixture says schema ${JSON.stringify(sourceVersion)}, the case ${one.fromSchema}`;
  }
  if (migrated === undefined || !differs(targetVersion, one.toSchema)) return undefined;
  return `after the migration it says schema ${JSON.stringify(targetVersion)}, wanted ${one.toSchema}`;
}

function differs(said: JsonValue | undefined, wanted: string): boolean {
  if (said === undefined) return false;
  const text = typeof said === "number" ? String(said) : said;
  if (typeof text !== "string") return true;
  return !/^\d+(?:\.\d+)*$/.test(text) || compareDotted(text, wanted) !== 0;
}

function readerCheck(reader: ReaderRun): CaseCheck[] {
  const id = "reader_accepts_fixture";
  if (reader.kind === "none") return [];
  if (reader.kind === "accepted") return [check(id, true, "the reader exited with 0")];
  return [{ id, outcome: reader.kind === "refused" ? "fail" : "no_data", says: reader.why }];
}

function roundTrip(one: MatrixCase, { lost }: CaseFacts, lossy: readonly string[]): CaseCheck {
  const id = "normalized_payload_json_roundtrip";
  if (lossy.length > 0)
    return check(id, false, `numbers that change when they are read: ${lossy.join(", ")}`);
  if (!one.roundTrip) return check(id, true, "the text and the document that is read agree");
  if (lost === undefined) return { id, outcome: "no_data", says: "no way back is declared" };
  return check(
    id,
    lost.length === 0,
    lost.length === 0
      ? "there and back, all is kept"
      : `lost there and back: ${lost.slice(0, 10).join(", ")}`,
  );
}

/** A case that must not be read passes if something fails, and all that was foretold among it. */
function negativeCheck(one: MatrixCase, checks: readonly CaseCheck[]): CaseCheck {
  const id = "negative_case_failure_expectation";
  const failed = checks.filter(({ outcome }) => outcome === "fail").map((failure) => failure.id);
  const absent = one.expectedFailedChecks.filter((expected) => !failed.includes(expected));
  if (failed.length > 0 && absent.length === 0)
    return check(id, true, `fails as foretold: ${failed.join(", ")}`);
  if (checks.some(({ outcome }) => outcome === "no_data")) {
    return { id, outcome: "no_data", says: "not all of it could be asked" };
  }
  const says =
    failed.length === 0
      ? "everything passes: the document is read"
      : `expected also ${absent.join(", ")}; failed ${failed.join(", ")}`;
  return check(id, false, says);
}

function check(id: string, holds: boolean, says: string): CaseCheck {
  return { id, outcome: holds ? "pass" : "fail", says };
}
