/** Keywords about the items of arrays. */
import type { JsonObject } from "../../core/json-value.ts";
import { isObject, isSchema, schemaList } from "./json-shape.ts";
import { itemCount } from "./limits.ts";
import { finding, narrowing, stepInto } from "./question.ts";
import type { Finding, Question } from "./question.ts";
import { within } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import { negated, stateOf } from "./state.ts";
import { isNever, itemStates, prefixLength } from "./view.ts";

export function prefixItemsFindings(q: Question): Finding[] {
  return schemaList(q.schema["prefixItems"]).flatMap((part, index) =>
    itemFindings(q, index, within(q.reader, part, "prefixItems", String(index))),
  );
}

/** `items` is about those after the reader's prefix: the rest of the writer's prefix, and the open end. */
export function itemsFindings(q: Question): Finding[] {
  const rest = q.schema["items"];
  if (!isSchema(rest)) return [];
  const from = schemaList(q.schema["prefixItems"]).length;
  const to = Math.max(from, prefixLength(q.view.flat));
  const indexes = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  return indexes.flatMap((index) => itemFindings(q, index, within(q.reader, rest, "items")));
}

function itemFindings(q: Question, index: number, part: Located): Finding[] {
  if (!q.view.kinds.has("array") || index >= itemCount(q.view).most) return [];
  const states = itemStates(q.view.flat, index);
  if (isNever(states)) return [];
  return q.inquiry.includes(stateOf(...states), part, stepInto(q, { kind: "item", index }));
}

/** `contains` with its counts: the writer has the same one, or every item of the writer would do. */
export function containsFindings(q: Question): Finding[] {
  const wanted = q.schema["contains"];
  if (!isSchema(wanted) || !q.view.kinds.has("array")) return [];
  const at = within(q.reader, wanted, "contains");
  return [...fewestFindings(q, at), ...mostFindings(q, at)];
}

function fewestFindings(q: Question, at: Located): Finding[] {
  const fewest = count(q.schema, "minContains", 1);
  if (fewest === 0 || everyItemDoes(q, at, fewest) || hasContains(q, at, fewest)) return [];
  const without = narrowing({ type: "array", maxItems: fewest - 1 });
  const none: Located = { ...at, schema: { items: negated(at).schema } };
  return [finding(q, "contains", [without], [none])];
}

function mostFindings(q: Question, at: Located): Finding[] {
  const most = count(q.schema, "maxContains", Infinity);
  if (itemCount(q.view).most <= most || hasFewContained(q, at, most)) return [];
  const whole: Located = { ...at, schema: { items: at.schema, minItems: most + 1 } };
  return [finding(q, "maxContains", [whole])];
}

/** The writer limits the number of items of a wider kind already. */
function hasFewContained(q: Question, at: Located, most: number): boolean {
  return q.view.flat.some((own) => {
    const contains = isObject(own.schema) ? own.schema["contains"] : undefined;
    if (!isObject(own.schema) || !isSchema(contains)) return false;
    if (count(own.schema, "maxContains", Infinity) > most) return false;
    const wider = within(own, contains, "contains");
    return q.inquiry.tries(() => q.inquiry.includes(stateOf(at), wider, [])).length === 0;
  });
}

function everyItemDoes(q: Question, at: Located, fewest: number): boolean {
  if (itemCount(q.view).least < fewest) return false;
  const indexes = Array.from({ length: prefixLength(q.view.flat) + 1 }, (_, index) => index);
  return indexes.every((index) => {
    const state = stateOf(...itemStates(q.view.flat, index));
    return q.inquiry.tries(() => q.inquiry.includes(state, at, [])).length === 0;
  });
}

function hasContains(q: Question, at: Located, fewest: number): boolean {
  return q.view.flat.some((own) => {
    const contains = isObject(own.schema) ? own.schema["contains"] : undefined;
    if (!isObject(own.schema) || !isSchema(contains)) return false;
    if (count(own.schema, "minContains", 1) < fewest) return false;
    const state = stateOf(within(own, contains, "contains"));
    return q.inquiry.tries(() => q.inquiry.includes(state, at, [])).length === 0;
  });
}

function count(schema: JsonObject, keyword: string, otherwise: number): number {
  const value = schema[keyword];
  return typeof value === "number" ? value : otherwise;
}
