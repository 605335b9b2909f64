/**
 * A set of values, written as the conjunction of schemas. Alternatives (`anyOf`, `oneOf`, `if`)
 * stay open until a question needs them; then the state is split, one state an alternative.
 */
import { isObject, isSchema, schemaList } from "./json-shape.ts";
import type { Schema } from "./json-shape.ts";
import { resolveReference, within } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import { undecidedError } from "../../core/errors.ts";

export interface State {
  readonly conjuncts: readonly Located[];
  /** Schemas with an alternative that has been chosen, as `id/keyword`. */
  readonly taken: ReadonlySet<string>;
}

/** Alternatives of one keyword: each is a list of schemas that hold together. */
export interface Choice {
  readonly key: string;
  readonly branches: readonly (readonly Located[])[];
}

const IDS = new WeakMap<object, number>();
let nextId = 0;

/** The same number for the same schema object, all through the run. */
export function schemaId({ schema }: Located): string {
  if (typeof schema === "boolean") return String(schema);
  const known = IDS.get(schema);
  if (known !== undefined) return String(known);
  nextId += 1;
  IDS.set(schema, nextId);
  return String(nextId);
}

export function stateOf(...conjuncts: readonly Located[]): State {
  return { conjuncts, taken: new Set() };
}

export function narrowed(state: State, ...more: readonly Located[]): State {
  return { conjuncts: [...state.conjuncts, ...more], taken: state.taken };
}

export function stateKey(state: State): string {
  const ids = [...new Set(state.conjuncts.map(schemaId))].toSorted();
  return `${ids.join(",")};${[...state.taken].toSorted().join(",")}`;
}

const MAX_CONJUNCTS = 2_000;

/** All schemas that must hold: `allOf` and `$ref` are followed. The values are objects or `false`. */
export function flatten(state: State): Located[] {
  const flat: Located[] = [];
  const seen = new Set<string>();
  const queue = [...state.conjuncts];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at.schema === true || seen.has(schemaId(at))) continue;
    seen.add(schemaId(at));
    flat.push(at);
    queue.push(...conjoined(at));
    if (flat.length > MAX_CONJUNCTS)
      throw undecidedError(`${at.root.name}: over ${MAX_CONJUNCTS} schemas in one place`);
  }
  return flat;
}

function conjoined(at: Located): Located[] {
  if (!isObject(at.schema)) return [];
  const parts = schemaList(at.schema["allOf"]).map((part, index) =>
    within(at, part, "allOf", String(index)),
  );
  const reference = at.schema["$ref"];
  return typeof reference === "string" ? [resolveReference(at, reference), ...parts] : parts;
}

/** The alternatives of the flattened schemas that have not been chosen yet. */
export function openChoices(flat: readonly Located[], taken: ReadonlySet<string>): Choice[] {
  return flat.flatMap(choicesOf).filter(({ key }) => !taken.has(key));
}

export function choose(state: State, { key }: Choice, branch: readonly Located[]): State {
  return {
    conjuncts: [...state.conjuncts, ...branch],
    taken: new Set([...state.taken, key]),
  };
}

function choicesOf(at: Located): Choice[] {
  if (!isObject(at.schema)) return [];
  const id = schemaId(at);
  const lists = (["anyOf", "oneOf"] as const).flatMap((keyword) => {
    const branches = branchesOf(at, keyword);
    return branches.length > 0 ? [{ key: `${id}/${keyword}`, branches }] : [];
  });
  const condition = at.schema["if"];
  if (!isSchema(condition) || !("then" in at.schema || "else" in at.schema)) return lists;
  return [...lists, conditional(at, condition, `${id}/if`)];
}

function branchesOf(at: Located, keyword: "anyOf" | "oneOf"): Located[][] {
  const list = isObject(at.schema) ? schemaList(at.schema[keyword]) : [];
  return list.map((branch, index) => [within(at, branch, keyword, String(index))]);
}

/** `if` holds and `then` holds, or `if` does not hold and `else` does. */
function conditional(at: Located, condition: Schema, key: string): Choice {
  const part = (keyword: "then" | "else"): Located[] => {
    const schema = isObject(at.schema) ? at.schema[keyword] : undefined;
    return isSchema(schema) ? [within(at, schema, keyword)] : [];
  };
  const otherwise = negated(within(at, condition, "if"));
  return {
    key,
    branches: [
      [within(at, condition, "if"), ...part("then")],
      [otherwise, ...part("else")],
    ],
  };
}

const NEGATIONS = new WeakMap<object, Located>();

/** "Not this schema", the same object each time, so that it is known again. */
export function negated(at: Located): Located {
  if (typeof at.schema === "boolean") return { ...at, schema: !at.schema };
  const known = NEGATIONS.get(at.schema);
  if (known !== undefined) return known;
  const made: Located = { ...at, schema: { not: at.schema } };
  NEGATIONS.set(at.schema, made);
  return made;
}
