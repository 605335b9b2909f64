/** What the conjunction of schemas says, keyword by keyword: the strictest of each. */
import type { JsonValue } from "../../core/json-value.ts";
import {
  equalJson,
  isArray,
  isObject,
  isSchema,
  schemaEntries,
  schemaList,
  stringsOf,
} from "./json-shape.ts";
import { patternsDisjoint } from "./regular-language.ts";
import { judges, within } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import { flatten, openChoices, stateOf } from "./state.ts";
import type { Choice, State } from "./state.ts";

/** `number` is split, since `integer` is a part of it. */
export type Kind = "null" | "boolean" | "integer" | "fraction" | "string" | "array" | "object";

export const KINDS: readonly Kind[] = [
  "null",
  "boolean",
  "integer",
  "string",
  "array",
  "object",
  "fraction",
];

export interface View {
  readonly flat: readonly Located[];
  readonly kinds: ReadonlySet<Kind>;
  /** All values there are, where they can be counted. */
  readonly values: readonly JsonValue[] | undefined;
  readonly choices: readonly Choice[];
  readonly required: ReadonlySet<string>;
}

export function viewOf(state: State): View {
  const flat = flatten(state);
  const choices = openChoices(flat, state.taken);
  const required = requiredOf(flat);
  const kinds = kindsOf(flat);
  if ([...required].some((name) => isNever(memberStates(flat, name)))) kinds.delete("object");
  return { flat, kinds, values: valuesOf(flat, kinds), choices, required };
}

/** No value at all can be of this state (it may be so without being seen here). */
export function isImpossible(view: View): boolean {
  return view.kinds.size === 0 || view.values?.length === 0;
}

export function kindOf(value: JsonValue): Kind {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "object";
}

export function kindsOfType(type: JsonValue | undefined): Set<Kind> {
  if (type === undefined) return new Set(KINDS);
  const names = typeof type === "string" ? [type] : stringsOf(type);
  const kinds = new Set(KINDS.filter((kind) => names.includes(kind)));
  if (names.includes("number"))
    for (const kind of ["integer", "fraction"] as const) kinds.add(kind);
  return kinds;
}

function kindsOf(flat: readonly Located[]): Set<Kind> {
  const kinds = new Set(KINDS);
  for (const { schema } of flat) {
    if (!isObject(schema)) return new Set();
    if (schema["type"] !== undefined) keepOnly(kinds, kindsOfType(schema["type"]));
    const listed = listedValues(schema);
    if (listed !== undefined) keepOnly(kinds, new Set(listed.map(kindOf)));
  }
  return kinds;
}

function keepOnly(kinds: Set<Kind>, allowed: ReadonlySet<Kind>): void {
  for (const kind of kinds) if (!allowed.has(kind)) kinds.delete(kind);
}

function listedValues(schema: Located["schema"]): readonly JsonValue[] | undefined {
  if (!isObject(schema)) return undefined;
  if (schema["const"] !== undefined) return [schema["const"]];
  const values = schema["enum"];
  return isArray(values) ? values : undefined;
}

/** From the first `enum` or `const`, or from the kinds where they are only null and boolean. */
function valuesOf(
  flat: readonly Located[],
  kinds: ReadonlySet<Kind>,
): readonly JsonValue[] | undefined {
  const listed = flat
    .map(({ schema }) => listedValues(schema))
    .find((values) => values !== undefined);
  const values = listed ?? countable(kinds);
  if (values === undefined) return undefined;
  if (flat.some(({ schema }) => schema === false)) return [];
  return distinct(values).filter(
    (value) => kinds.has(kindOf(value)) && flat.every((at) => judges(at, value)),
  );
}

function countable(kinds: ReadonlySet<Kind>): JsonValue[] | undefined {
  if ([...kinds].some((kind) => kind !== "null" && kind !== "boolean")) return undefined;
  return [...(kinds.has("boolean") ? [true, false] : []), ...(kinds.has("null") ? [null] : [])];
}

function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  if (values.every((value) => typeof value !== "object")) return [...new Set(values)];
  return values.filter(
    (value, index) => !values.slice(0, index).some((other) => equalJson(other, value)),
  );
}

/** `required`, with what `dependentRequired` adds to it. */
function requiredOf(flat: readonly Located[]): Set<string> {
  const required = new Set(
    flat.flatMap(({ schema }) => (isObject(schema) ? stringsOf(schema["required"]) : [])),
  );
  const rules = flat.flatMap(({ schema }) =>
    isObject(schema) && isObject(schema["dependentRequired"])
      ? Object.entries(schema["dependentRequired"])
      : [],
  );
  for (let size = -1; size !== required.size;) {
    size = required.size;
    for (const [name, more] of rules)
      if (required.has(name)) for (const other of stringsOf(more)) required.add(other);
  }
  return required;
}

/** The schemas that a member of this name must be valid against. */
export function memberStates(flat: readonly Located[], name: string): Located[] {
  return flat.flatMap((at) => memberOf(at, name));
}

function memberOf(at: Located, name: string): Located[] {
  if (!isObject(at.schema)) return [];
  const found: Located[] = [];
  const properties = at.schema["properties"];
  const own =
    isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (isSchema(own)) found.push(within(at, own, "properties", name));
  for (const [pattern, schema] of schemaEntries(at.schema["patternProperties"])) {
    if (matches(pattern, name)) found.push(within(at, schema, "patternProperties", pattern));
  }
  const rest = at.schema["additionalProperties"];
  if (found.length === 0 && isSchema(rest)) found.push(within(at, rest, "additionalProperties"));
  return found;
}

const EXPRESSIONS = new Map<string, RegExp>();

export function matches(pattern: string, text: string): boolean {
  const known = EXPRESSIONS.get(pattern) ?? new RegExp(pattern, "u");
  EXPRESSIONS.set(pattern, known);
  return known.test(text);
}

/**
 * The schemas of members that no `properties` names: those of a pattern, or (`undefined`) those
 * that match none. `additionalProperties` counts only where no other pattern can take the name.
 */
export function unnamedStates(flat: readonly Located[], pattern: string | undefined): Located[] {
  return flat.flatMap((at) => {
    if (!isObject(at.schema)) return [];
    const own = schemaEntries(at.schema["patternProperties"]);
    const found = own.filter(([text]) => text === pattern);
    if (found.length > 0)
      return found.map(([text, schema]) => within(at, schema, "patternProperties", text));
    const rest = at.schema["additionalProperties"];
    const taken =
      pattern !== undefined && own.some(([text]) => patternsDisjoint(text, pattern) !== true);
    return !taken && isSchema(rest) ? [within(at, rest, "additionalProperties")] : [];
  });
}

export function declaredNames(flat: readonly Located[]): string[] {
  return [
    ...new Set(
      flat.flatMap(({ schema }) =>
        isObject(schema) ? schemaEntries(schema["properties"]).map(([name]) => name) : [],
      ),
    ),
  ];
}

export function declaredPatterns(flat: readonly Located[]): string[] {
  return [
    ...new Set(
      flat.flatMap(({ schema }) =>
        isObject(schema) ? schemaEntries(schema["patternProperties"]).map(([name]) => name) : [],
      ),
    ),
  ];
}

/** The schemas of the item at an index. */
export function itemStates(flat: readonly Located[], index: number): Located[] {
  return flat.flatMap((at) => {
    if (!isObject(at.schema)) return [];
    const own = schemaList(at.schema["prefixItems"])[index];
    if (own !== undefined) return [within(at, own, "prefixItems", String(index))];
    const rest = at.schema["items"];
    return isSchema(rest) ? [within(at, rest, "items")] : [];
  });
}

export function prefixLength(flat: readonly Located[]): number {
  return Math.max(
    0,
    ...flat.map(({ schema }) => (isObject(schema) ? schemaList(schema["prefixItems"]).length : 0)),
  );
}

/** Seen without descending: a schema `false`, or kinds that exclude one another. */
export function isNever(conjuncts: readonly Located[]): boolean {
  return kindsOf(flatten(stateOf(...conjuncts))).size === 0;
}
