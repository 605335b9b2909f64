/**
 * The facts of each case. What many cases share is worked out once: a fixture is read once, a
 * schema compiled once, a document migrated once for a pair of versions.
 */
import type { JsonValue } from "../../core/json-value.ts";
import { isObject } from "../evolution/json-shape.ts";
import type { Schema } from "../evolution/json-shape.ts";
import type { CaseFacts, Fixture, ReaderRun } from "./case-checks.ts";
import { knownPart, lostMembers } from "./known-members.ts";
import type { Matrix, MatrixCase, StateSchema } from "./matrix.ts";
import { migrate, migrationPath } from "./migrate.ts";
import type { CommandRunner, Migrated } from "./migrate.ts";
import { valueAt } from "../../core/json/pointer.ts";
import { stateReader } from "./state-reader.ts";
import type { StateReader } from "./state-reader.ts";

/** What the edge must do for us. */
export interface MatrixPorts {
  /** By path; documents with ordinary prototypes. */
  readonly fixture: (path: string) => Promise<Fixture>;
  /** The JSON Schema at a path. */
  readonly schema: (path: string) => Promise<Schema>;
  readonly runStep: CommandRunner;
  readonly runReader: (
    reader: NonNullable<StateSchema["reader"]>,
    fixture: string,
  ) => Promise<ReaderRun>;
}

type Ask<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/** Remembers the answer to each question, also while it is still being worked out. */
function once<T>(): Ask<T> {
  const known = new Map<string, Promise<T>>();
  return (key, make) => {
    const answer = known.get(key) ?? make();
    known.set(key, answer);
    return answer;
  };
}

export async function gatherFacts(matrix: Matrix, ports: MatrixPorts): Promise<CaseFacts[]> {
  const memory = {
    fixture: once<Fixture>(),
    reader: once<StateReader | undefined>(),
    facts: once<CaseFacts>(),
  };
  const facts: CaseFacts[] = [];
  for (const one of matrix.cases) {
    const key = JSON.stringify([one.fixture, one.fromSchema, one.toSchema, one.roundTrip]);
    facts.push(await memory.facts(key, () => factsOf(one, matrix, ports, memory)));
  }
  return facts;
}

interface Memory {
  readonly fixture: Ask<Fixture>;
  readonly reader: Ask<StateReader | undefined>;
}

async function factsOf(
  one: MatrixCase,
  matrix: Matrix,
  ports: MatrixPorts,
  memory: Memory,
): Promise<CaseFacts> {
  const fixture = await memory.fixture(one.fixture, () => ports.fixture(one.fixture));
  const [from, to] = [one.fromSchema, one.toSchema].map((version) =>
    matrix.schemas.find((schema) => schema.version === version),
  );
  if (fixture.kind !== "read") return { ...NOTHING, fixture };
  const reader = (state: StateSchema | undefined) =>
    memory.reader(state?.schema ?? "", () => readerOf(state, ports));
  const path = migrationPath(matrix.schemas, one.fromSchema, one.toSchema);
  const migrated =
    path === undefined || path.length === 0
      ? undefined
      : await migrate(fixture.document, path, ports.runStep);
  const read = await seenBy(to, documentOf(fixture.document, migrated), ports);
  return {
    fixture,
    source: (await reader(from))?.(fixture.document),
    migrated,
    target: read === undefined ? undefined : (await reader(to))?.(read),
    sourceVersion: saidVersion(fixture.document, from),
    targetVersion: read === undefined ? undefined : saidVersion(read, to),
    reader:
      to?.reader === undefined ? { kind: "none" } : await ports.runReader(to.reader, one.fixture),
    lost: one.roundTrip
      ? await lostThereAndBack(one, matrix, fixture.document, migrated, ports)
      : undefined,
  };
}

const NOTHING = {
  source: undefined,
  migrated: undefined,
  target: undefined,
  sourceVersion: undefined,
  targetVersion: undefined,
  reader: { kind: "none" },
  lost: undefined,
} as const;

function documentOf(document: JsonValue, migrated: Migrated | undefined): JsonValue | undefined {
  if (migrated === undefined) return document;
  return migrated.kind === "done" ? migrated.document : undefined;
}

/** A reader that passes over unknown members sees only what its schema declares. */
async function seenBy(
  state: StateSchema | undefined,
  document: JsonValue | undefined,
  ports: MatrixPorts,
): Promise<JsonValue | undefined> {
  if (
    document === undefined ||
    state?.schema === undefined ||
    state.ignores_unknown_members !== true
  )
    return document;
  return knownPart(document, state.version, await ports.schema(state.schema));
}

async function readerOf(
  state: StateSchema | undefined,
  ports: MatrixPorts,
): Promise<StateReader | undefined> {
  if (state?.schema === undefined) return undefined;
  const others = await Promise.all((state.refers_to ?? []).map((path) => ports.schema(path)));
  return stateReader(state.schema, await ports.schema(state.schema), others);
}

function saidVersion(document: JsonValue, state: StateSchema | undefined): JsonValue | undefined {
  return isObject(document)
    ? valueAt(document, state?.version_pointer ?? "/schema_version")
    : undefined;
}

/**
 * There by the case's way, back by the way that is declared. Where the other version does not keep
 * members that it does not know, it writes back only what its own schema declares.
 */
async function lostThereAndBack(
  one: MatrixCase,
  matrix: Matrix,
  before: JsonValue,
  there: Migrated | undefined,
  ports: MatrixPorts,
): Promise<readonly string[] | undefined> {
  const between = documentOf(before, there);
  const path = migrationPath(matrix.schemas, one.toSchema, one.fromSchema);
  if (between === undefined || (there !== undefined && path === undefined)) return undefined;
  const other = matrix.schemas.find(({ version }) => version === one.toSchema);
  const written =
    other?.schema === undefined || other.keeps_unknown_members === true
      ? between
      : knownPart(between, other.version, await ports.schema(other.schema));
  const after = await migrate(written, there === undefined ? [] : (path ?? []), ports.runStep);
  return after.kind === "done" ? lostMembers(before, after.document) : undefined;
}
