/**
 * Declared changes of a document from one version of the state to the next. Every step is a
 * JSON Patch (RFC 6902) in the end; only a command of the application's own is something else.
 */
import { applyPatch } from "rfc6902";
import type { Operation } from "rfc6902";
import type { Migration, StateSchema, Step } from "./matrix.ts";
import type { JsonValue } from "../../core/json-value.ts";
import { parentOf, pointerStep, tokensOf, valueAt } from "../../core/json/pointer.ts";

export type Migrated =
  | { readonly kind: "done"; readonly document: JsonValue }
  /** The steps do not fit the document. */
  | { readonly kind: "failed"; readonly why: string }
  /** A program did not end as it should: nothing is known of the document. */
  | { readonly kind: "unknown"; readonly why: string };

/** Runs the program of a step: the document in, the document out. */
export type CommandRunner = (
  command: CommandStep["command"],
  document: JsonValue,
) => Promise<Migrated>;

type CommandStep = Extract<Step, { kind: "command" }>;
type PatchStep = Exclude<Step, { kind: "command" }>;

/** The migrations from one version to another, the fewest; `undefined` where none lead there. */
export function migrationPath(
  schemas: readonly StateSchema[],
  from: string,
  to: string,
): Migration[] | undefined {
  const reached = new Map<string, Migration[]>([[from, []]]);
  for (const [version, path] of reached) {
    if (version === to) return path;
    for (const target of schemas) {
      const next = target.migrations?.find((migration) => migration.from === version);
      if (next !== undefined && !reached.has(target.version))
        reached.set(target.version, [...path, next]);
    }
  }
  return undefined;
}

export async function migrate(
  document: JsonValue,
  path: readonly Migration[],
  run: CommandRunner,
): Promise<Migrated> {
  let at: Migrated = { kind: "done", document };
  for (const step of path.flatMap(({ steps }) => steps)) {
    if (at.kind !== "done") return at;
    at =
      step.kind === "command" ? await run(step.command, at.document) : applyStep(at.document, step);
  }
  return at;
}

function applyStep(document: JsonValue, step: PatchStep): Migrated {
  const operations = operationsOf(document, step);
  if (operations.some(({ path }) => tokensOf(path)?.includes("__proto__") ?? true)) {
    return { kind: "failed", why: "a step names __proto__" };
  }
  const changed: { root: JsonValue } = { root: structuredClone(document) };
  const results = applyPatch(changed, operations.map(underRoot));
  const broken = results.findIndex((result) => result !== null);
  if (broken < 0) return { kind: "done", document: changed.root };
  const { op, path } = operations[broken] ?? { op: step.kind, path: "" };
  return { kind: "failed", why: `${step.kind}: ${op} ${path} does not fit the document` };
}

/** What is missing is not moved or removed: whether it had to be there is for the schema to say. */
function operationsOf(document: JsonValue, step: PatchStep): Operation[] {
  if (step.kind === "patch") return step.operations.map(operationOf);
  if (step.kind === "move") return moved(document, step.from, step.to);
  if (step.kind === "rename") {
    return moved(document, step.pointer, parentOf(step.pointer) + pointerStep(step.name));
  }
  const isThere = valueAt(document, step.pointer) !== undefined;
  if (step.kind === "remove") return isThere ? [{ op: "remove", path: step.pointer }] : [];
  return isThere ? [] : [{ op: "add", path: step.pointer, value: step.value }];
}

function moved(document: JsonValue, from: string, path: string): Operation[] {
  return valueAt(document, from) === undefined ? [] : [{ op: "move", from, path }];
}

/** A member that the operation needs and that is not given makes it fail, as RFC 6902 says. */
function operationOf({
  op,
  path,
  from = "/",
  value,
}: Extract<Step, { kind: "patch" }>["operations"][number]): Operation {
  if (op === "remove") return { op, path };
  return op === "move" || op === "copy" ? { op, from, path } : { op, path, value };
}

/** The library cannot replace a whole document, so the document is a member of another one. */
function underRoot(operation: Operation): Operation {
  const path = `/root${operation.path}`;
  return "from" in operation
    ? { ...operation, from: `/root${operation.from}`, path }
    : { ...operation, path };
}
