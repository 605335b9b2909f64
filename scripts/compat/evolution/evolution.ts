/**
 * Can a version of a schema read what another one wrote? BACKWARD: the new version reads the data
 * of the old one. FORWARD: the old version reads the data of the new one. FULL: both. TRANSITIVE:
 * not only of its neighbour but of every version of the list.
 */
import type { JsonValue } from "../../core/json-value.ts";
import type { Schema } from "./json-shape.ts";
import { compiled, counterExample, searched } from "./counter-example.ts";
import type { Judges } from "./counter-example.ts";
import { inclusionFindings } from "./inclusion.ts";
import type { Finding } from "./question.ts";
import type { SampleCache } from "./sample.ts";
import { rootLocation, schemaRoot } from "./schema-root.ts";
import type { SchemaRoot } from "./schema-root.ts";
import { stateOf } from "./state.ts";

export interface VersionedSchema {
  readonly name: string;
  readonly schema: Schema;
  /** Documents that the schema refers to. */
  readonly others?: readonly VersionedSchema[];
}

export type Compatibility = "compatible" | "incompatible" | "undecided";

export interface Incompatibility {
  readonly keyword: string;
  readonly reader_pointer: string;
  readonly writer_pointer: string;
  /** Accepted by the writer and refused by the reader, checked; absent where none was found. */
  readonly counter_example?: JsonValue;
}

export interface Comparison {
  readonly writer: string;
  readonly reader: string;
  readonly verdict: Compatibility;
  /** Proven, each with its document. */
  readonly incompatibilities: readonly Incompatibility[];
  /** Differences for which neither a proof nor a document was found. */
  readonly undecided: readonly Incompatibility[];
  /** Further differences, beyond the number for which documents are sought. */
  readonly unexamined: number;
}

export type Mode = "backward" | "forward" | "full";

const MAX_EXAMINED = 200;

/** Does `reader` accept every document that `writer` accepts? */
export function compareSchemas(writer: VersionedSchema, reader: VersionedSchema): Comparison {
  const from = rootLocation(rootOf(writer));
  const to = rootLocation(rootOf(reader));
  const findings = distinctFindings(inclusionFindings(from, to));
  const judges = { writer: judgeOf(writer), reader: judgeOf(reader) };
  const cache: SampleCache = new Map();
  const examined = findings.slice(0, MAX_EXAMINED).map((found) => examine(found, judges, cache));
  const proven = examined.filter((one) => one.counter_example !== undefined);
  const open = examined.filter((one) => one.counter_example === undefined);
  const unexamined = findings.length - examined.length;
  const names = { writer: writer.name, reader: reader.name, unexamined };
  if (proven.length > 0 || open.length === 0) return { ...names, ...verdictOf(proven, open) };
  const document = searched(stateOf(from), judges, cache);
  if (document === undefined) return { ...names, ...verdictOf([], open) };
  return {
    ...names,
    ...verdictOf(
      open.slice(0, 1).map((one) => ({ ...one, counter_example: document })),
      open.slice(1),
    ),
  };
}

/** Every pair that the mode asks about, over versions from the oldest to the newest. */
export function compareVersions(
  versions: readonly VersionedSchema[],
  mode: Mode,
  transitive: boolean,
): Comparison[] {
  const pairs = versions.flatMap((newer, index) =>
    versions
      .slice(transitive ? 0 : Math.max(0, index - 1), index)
      .map((older) => ({ older, newer })),
  );
  return pairs.flatMap(({ older, newer }) => [
    ...(mode === "forward" ? [] : [compareSchemas(older, newer)]),
    ...(mode === "backward" ? [] : [compareSchemas(newer, older)]),
  ]);
}

function verdictOf(
  incompatibilities: readonly Incompatibility[],
  undecided: readonly Incompatibility[],
): Omit<Comparison, "writer" | "reader" | "unexamined"> {
  const verdict =
    incompatibilities.length > 0
      ? "incompatible"
      : undecided.length > 0
        ? "undecided"
        : "compatible";
  return { verdict, incompatibilities, undecided };
}

function examine(found: Finding, judges: Judges, cache: SampleCache): Incompatibility {
  const { keyword, pointer, writerPointer } = found;
  const place = { keyword, reader_pointer: pointer, writer_pointer: writerPointer };
  const document = counterExample(found, judges, cache);
  return document === undefined ? place : { ...place, counter_example: document };
}

/** The same keyword reached by several ways is told once, with all attempts to prove it. */
function distinctFindings(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ pointer, writerPointer, keyword }) =>
    JSON.stringify([pointer, writerPointer, keyword, "required" === keyword ? pointer : ""]),
  );
  return [...groups.values()].flatMap((group) => mergeGroup(group));
}

function mergeGroup(group: readonly Finding[]): Finding[] {
  const [first] = group;
  return first === undefined
    ? []
    : [{ ...first, attempts: group.flatMap(({ attempts }) => attempts) }];
}

function rootOf(version: VersionedSchema): SchemaRoot {
  return schemaRoot(version.name, version.schema, version.others?.map(rootOf) ?? []);
}

function judgeOf(version: VersionedSchema): (document: JsonValue) => boolean {
  return compiled(version.name, version.schema, version.others?.map(({ schema }) => schema) ?? []);
}
