/** What a version knows of a document, and what is lost between two documents. */
import { pointerStep } from "../../core/json/pointer.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { equalJson, isArray, isObject } from "../evolution/json-shape.ts";
import type { Schema } from "../evolution/json-shape.ts";
import { rootLocation, schemaRoot } from "../evolution/schema-root.ts";
import type { Located } from "../evolution/schema-root.ts";
import { flatten, stateOf } from "../evolution/state.ts";
import {
  declaredNames,
  declaredPatterns,
  itemStates,
  matches,
  memberStates,
} from "../evolution/view.ts";

/** Pointers of members of `before` that `after` lacks or holds with another value. */
export function lostMembers(before: JsonValue, after: JsonValue | undefined, at = ""): string[] {
  if (isObject(before) && isObject(after)) {
    return Object.entries(before).flatMap(([name, value]) =>
      lostMembers(
        value,
        Object.hasOwn(after, name) ? after[name] : undefined,
        at + pointerStep(name),
      ),
    );
  }
  if (isArray(before) && isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => lostMembers(item, after[index], `${at}/${index}`));
  }
  return after !== undefined && equalJson(before, after) ? [] : [at];
}

/** The document without members that the schema does not declare, as a tolerant reader sees it. */
export function knownPart(
  document: JsonValue,
  name: string,
  schema: Schema,
  others: readonly { readonly name: string; readonly schema: Schema }[] = [],
): JsonValue {
  const roots = others.map((other) => schemaRoot(other.name, other.schema));
  return known(document, [rootLocation(schemaRoot(name, schema, roots))]);
}

function known(value: JsonValue, conjuncts: readonly Located[]): JsonValue {
  const flat = flatten(stateOf(...conjuncts));
  if (isArray(value)) return value.map((item, index) => known(item, itemStates(flat, index)));
  if (!isObject(value) || !hasNames(flat)) return value;
  return knownMembers(value, flat);
}

/** An object of which nothing is declared is data of its own, kept whole. */
function hasNames(flat: readonly Located[]): boolean {
  return declaredNames(flat).length + declaredPatterns(flat).length > 0;
}

function knownMembers(value: JsonObject, flat: readonly Located[]): JsonObject {
  const names = new Set(declaredNames(flat));
  const patterns = declaredPatterns(flat);
  const kept = Object.entries(value).filter(
    ([name]) => names.has(name) || patterns.some((pattern) => matches(pattern, name)),
  );
  return Object.fromEntries(
    kept.map(([name, member]) => [name, known(member, memberStates(flat, name))]),
  );
}
