/**
 * A schema document made ready for questions: references resolve, any part of it can judge a
 * value, and every part knows its JSON pointer.
 */
import { pointerOf } from "../../core/json/pointer.ts";
import { dereference, validate } from "@cfworker/json-schema";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { undecidedError } from "../../core/errors.ts";
import { isArray, isObject, isSchema } from "./json-shape.ts";
import type { Schema } from "./json-shape.ts";

export interface SchemaRoot {
  readonly name: string;
  readonly document: Schema;
  readonly lookup: ReturnType<typeof dereference>;
  readonly anchors: ReadonlyMap<string, Located>;
  /** Other documents by `$id`, for references that lead out of this one. */
  readonly others: ReadonlyMap<string, SchemaRoot>;
}

/** A part of a schema document. */
export interface Located {
  readonly root: SchemaRoot;
  readonly pointer: string;
  readonly schema: Schema;
}

const MAX_DEPTH = 200;

/**
 * Prepares a document. `others` are the documents that it may refer to.
 * Throws a GovernanceError of kind undecided where a reference cannot be resolved or a chain of
 * references never reaches a schema.
 */
export function schemaRoot(
  name: string,
  source: Schema,
  others: readonly SchemaRoot[] = [],
): SchemaRoot {
  refuseDepth(source, 0, name);
  const document = structuredClone(source);
  const lookup: SchemaRoot["lookup"] = {};
  for (const other of others) Object.assign(lookup, other.lookup);
  Object.assign(lookup, dereferenced(document));
  const anchors = new Map<string, Located>();
  const byId = new Map(others.flatMap((other) => idsOf(other)));
  const root: SchemaRoot = { name, document, lookup, anchors, others: byId };
  collectAnchors({ root, pointer: "", schema: document }, anchors);
  return root;
}

export function rootLocation(root: SchemaRoot): Located {
  return { root, pointer: "", schema: root.document };
}

/** The schema at a keyword (and a member or index of it) of a located schema. */
export function within(at: Located, schema: Schema, ...tokens: readonly string[]): Located {
  const pointer = pointerOf(tokens);
  return { root: at.root, pointer: at.pointer + pointer, schema };
}

/** Whether a value is valid against this part, by an interpreter (no compilation). */
export function judges(at: Located, value: JsonValue): boolean {
  if (typeof at.schema === "boolean") return at.schema;
  return validate(value, at.schema, "2020-12", at.root.lookup, true).valid;
}

/** Follows `$ref` of a schema, through chains of references, to the schema that is meant. */
export function resolveReference(from: Located, reference: string): Located {
  let at = step(from, reference);
  for (let hops = 0; hops < MAX_DEPTH; hops += 1) {
    const next = isObject(at.schema) ? at.schema["$ref"] : undefined;
    if (typeof next !== "string" || !isBareReference(at.schema)) return at;
    at = step(at, next);
  }
  throw undecidedError(
    `${from.root.name}: $ref ${reference} at ${from.pointer || "the root"} leads in a circle`,
    "A reference must reach a schema with a keyword of its own.",
  );
}

/** A `$ref` beside other keywords is not only a reference: its own keywords count too. */
function isBareReference(schema: Schema): boolean {
  return isObject(schema) && Object.keys(schema).length === 1;
}

function step(from: Located, reference: string): Located {
  const [base, fragment = ""] = splitOnce(reference, "#");
  const root = base === "" || base === idOf(from.root) ? from.root : otherRoot(from.root, base);
  const found = root === undefined ? undefined : findFragment(root, decodeURIComponent(fragment));
  if (found !== undefined) return found;
  throw undecidedError(
    `${from.root.name}: $ref ${reference} at ${from.pointer || "the root"} points to nothing`,
    "Give every document that a schema refers to, or correct the reference.",
  );
}

/** By its address, resolved against this document's own, or as it is written. */
function otherRoot(root: SchemaRoot, base: string): SchemaRoot | undefined {
  const id = idOf(root);
  const address = URL.canParse(base, id) ? new URL(base, id).href : base;
  return root.others.get(address) ?? root.others.get(base);
}

function findFragment(root: SchemaRoot, fragment: string): Located | undefined {
  if (fragment === "") return rootLocation(root);
  if (!fragment.startsWith("/")) return root.anchors.get(fragment);
  let value: JsonValue | undefined = root.document;
  for (const token of fragment.slice(1).split("/")) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    value = isArray(value)
      ? value[Number(name)]
      : isObject(value)
        ? ownMember(value, name)
        : undefined;
  }
  return isSchema(value) ? { root, pointer: fragment, schema: value } : undefined;
}

function ownMember(value: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function dereferenced(document: Schema): SchemaRoot["lookup"] {
  return typeof document === "boolean" ? {} : dereference(document);
}

function idOf(root: SchemaRoot): string | undefined {
  const id = isObject(root.document) ? root.document["$id"] : undefined;
  return typeof id === "string" ? id : undefined;
}

/** A document is found by its `$id` and by the last part of it, as relative references write it. */
function idsOf(root: SchemaRoot): [string, SchemaRoot][] {
  const id = idOf(root) ?? root.name;
  const last = id.split("/").at(-1) ?? id;
  return [
    [id, root],
    [last, root],
  ];
}

function collectAnchors(at: Located, anchors: Map<string, Located>): void {
  if (!isObject(at.schema)) return;
  const anchor = at.schema["$anchor"];
  if (typeof anchor === "string") anchors.set(anchor, at);
  for (const [name, value] of Object.entries(at.schema)) collectIn(at, name, value, anchors);
}

function collectIn(
  at: Located,
  name: string,
  value: JsonValue,
  anchors: Map<string, Located>,
): void {
  if (isObject(value)) collectAnchors(within(at, value, name), anchors);
  if (!isArray(value)) return;
  for (const [index, item] of value.entries()) {
    if (isObject(item)) collectAnchors(within(at, item, name, String(index)), anchors);
  }
}

function refuseDepth(value: JsonValue, depth: number, name: string): void {
  if (depth > MAX_DEPTH) {
    throw undecidedError(`${name}: the schema is nested deeper than ${MAX_DEPTH} levels`);
  }
  if (isArray(value)) for (const item of value) refuseDepth(item, depth + 1, name);
  if (isObject(value)) for (const item of Object.values(value)) refuseDepth(item, depth + 1, name);
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
