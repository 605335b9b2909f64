/**
 * Small documents of a state, simplest first. Every document is judged before it is handed out,
 * so that this may guess freely.
 */
import type { JsonValue } from "../../core/json-value.ts";
import { isObject, isSchema } from "./json-shape.ts";
import { itemCount, memberCount } from "./limits.ts";
import { PLAIN_NAMES } from "./member-names.ts";
import { wordsOf } from "./regular-language.ts";
import { fractions, integers, strings } from "./sample-scalars.ts";
import { judges, within } from "./schema-root.ts";
import { choose, stateKey, stateOf } from "./state.ts";
import type { State } from "./state.ts";
import {
  declaredNames,
  declaredPatterns,
  isImpossible,
  itemStates,
  memberStates,
  unnamedStates,
  viewOf,
} from "./view.ts";
import type { Kind, View } from "./view.ts";

/** Samples by state, so that each part is worked out once. */
export type SampleCache = Map<string, JsonValue | undefined>;

const MAX_DEPTH = 12;
const MAX_TRIES = 80;

/** The simplest document found, or `undefined` where none was. */
export function sample(state: State, cache: SampleCache, depth = 0): JsonValue | undefined {
  const key = `${depth > MAX_DEPTH - 4 ? depth : ""}/${stateKey(state)}`;
  if (cache.has(key)) return cache.get(key);
  const [found] = samples(state, 1, cache, depth);
  cache.set(key, found);
  return found;
}

/** Up to `count` different documents, all valid against every schema of the state. */
export function samples(state: State, count: number, cache: SampleCache, depth = 0): JsonValue[] {
  const found: JsonValue[] = [];
  let tries = 0;
  for (const value of candidates(state, cache, depth)) {
    tries += 1;
    if (state.conjuncts.every((at) => judges(at, value))) found.push(value);
    if (found.length >= count || tries >= MAX_TRIES + count) break;
  }
  return found;
}

function* candidates(state: State, cache: SampleCache, depth: number): Generator<JsonValue> {
  if (depth > MAX_DEPTH) return;
  const view = viewOf(state);
  if (isImpossible(view)) return;
  const [choice] = view.choices;
  if (view.values !== undefined) yield* view.values;
  else if (choice === undefined)
    yield* inTurn([...view.kinds].map((kind) => ofKind(kind, view, cache, depth)));
  else
    yield* inTurn(
      choice.branches.map((branch) => candidates(choose(state, choice, branch), cache, depth)),
    );
}

/** One of each in turn, so that no source starves the others. */
function* inTurn(sources: readonly Generator<JsonValue>[]): Generator<JsonValue> {
  let open = [...sources];
  while (open.length > 0) {
    const next = open.map((source) => ({ source, step: source.next() }));
    open = next.filter(({ step }) => step.done !== true).map(({ source }) => source);
    for (const { step } of next) if (step.done !== true) yield step.value;
  }
}

function ofKind(kind: Kind, view: View, cache: SampleCache, depth: number): Generator<JsonValue> {
  if (kind === "array") return arrays(view, cache, depth);
  return kind === "object" ? objects(view, cache, depth) : each(SCALARS[kind](view));
}

const SCALARS: Readonly<Record<Exclude<Kind, "array" | "object">, (view: View) => JsonValue[]>> = {
  null: () => [null],
  boolean: () => [true, false],
  integer: integers,
  fraction: fractions,
  string: strings,
};

function* each(values: readonly JsonValue[]): Generator<JsonValue> {
  yield* values;
}

function* arrays(view: View, cache: SampleCache, depth: number): Generator<JsonValue> {
  const { least, most } = itemCount(view);
  if (least > 5_000) return;
  for (const count of new Set([least, least + 1, 0, 1, 2])) {
    if (count < least || count > most) continue;
    const same = itemRow(view, count, cache, depth, () => 0);
    const different = itemRow(view, count, cache, depth, (index) => index);
    if (same !== undefined) yield same;
    if (different !== undefined) yield different;
    if (same !== undefined && count > 0) yield* withContained(view, same, cache, depth);
  }
}

function itemRow(
  view: View,
  count: number,
  cache: SampleCache,
  depth: number,
  pick: (index: number) => number,
): JsonValue[] | undefined {
  const row: JsonValue[] = [];
  for (let index = 0; index < count; index += 1) {
    const state = stateOf(...itemStates(view.flat, index));
    const nth = pick(index);
    const item =
      nth === 0 ? sample(state, cache, depth + 1) : samples(state, nth + 1, cache, depth + 1)[nth];
    if (item === undefined) return undefined;
    row.push(item);
  }
  return row;
}

/** The first items replaced by ones that `contains` asks for. */
function* withContained(
  view: View,
  row: readonly JsonValue[],
  cache: SampleCache,
  depth: number,
): Generator<JsonValue> {
  const wanted = view.flat.flatMap((at) => {
    const contains = isObject(at.schema) ? at.schema["contains"] : undefined;
    return isSchema(contains) ? [within(at, contains, "contains")] : [];
  });
  for (let count = 1; wanted.length > 0 && count <= row.length; count += 1) {
    const items = row
      .slice(0, count)
      .map((_, index) =>
        sample(stateOf(...itemStates(view.flat, index), ...wanted), cache, depth + 1),
      );
    if (items.every((item) => item !== undefined)) yield [...items, ...row.slice(count)];
  }
}

const MAX_OPTIONAL = 40;

function* objects(view: View, cache: SampleCache, depth: number): Generator<JsonValue> {
  const base = members(view, [...view.required], cache, depth);
  if (base === undefined) return;
  const optional = optionalNames(view).filter((name) => !view.required.has(name));
  const least = memberCount(view).least;
  const filled = fill(view, base, optional, least, cache, depth);
  yield filled;
  for (const name of optional.slice(0, MAX_OPTIONAL)) {
    const more = members(view, [name], cache, depth);
    if (more !== undefined) yield { ...filled, ...more };
  }
  yield fill(
    view,
    base,
    optional,
    Math.min(base === filled ? MAX_OPTIONAL : least + 1, least + MAX_OPTIONAL),
    cache,
    depth,
  );
}

function members(
  view: View,
  names: readonly string[],
  cache: SampleCache,
  depth: number,
): Record<string, JsonValue> | undefined {
  const made: Record<string, JsonValue> = {};
  for (const name of names) {
    const value = sample(stateOf(...memberStates(view.flat, name)), cache, depth + 1);
    if (value === undefined) return undefined;
    Object.defineProperty(made, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}

/** Optional members until there are enough. */
function fill(
  view: View,
  base: Record<string, JsonValue>,
  optional: readonly string[],
  least: number,
  cache: SampleCache,
  depth: number,
): Record<string, JsonValue> {
  let made = base;
  for (const name of optional) {
    if (Object.keys(made).length >= least) break;
    const more = members(view, [name], cache, depth);
    if (more !== undefined) made = { ...made, ...more };
  }
  return made;
}

/** Declared names, names that patterns allow, and free ones. */
function optionalNames(view: View): string[] {
  const declared = declaredNames(view.flat);
  const patterned = declaredPatterns(view.flat).flatMap((pattern) =>
    wordsOf({ patterns: [pattern], notPatterns: [], minLength: 1, maxLength: Infinity }, 3),
  );
  const dependent = view.flat.flatMap(({ schema }) =>
    isObject(schema) && isObject(schema["dependentRequired"])
      ? Object.keys(schema["dependentRequired"])
      : [],
  );
  const numbered = Array.from(
    { length: Math.min(memberCount(view).least, 200) },
    (_, index) => `member_${index}`,
  );
  const free = unnamedStates(view.flat, undefined).some(({ schema }) => schema === false)
    ? []
    : [...PLAIN_NAMES, ...numbered];
  return [...new Set([...declared, ...dependent, ...patterned, ...free])];
}
