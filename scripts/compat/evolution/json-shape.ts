/** Narrowing of JSON values, and their equality as JSON Schema means it. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isSchema(value: JsonValue | undefined): value is Schema {
  return typeof value === "boolean" || isObject(value);
}

/** A JSON Schema: `true`, `false` or an object of keywords. */
export type Schema = boolean | JsonObject;

export function stringsOf(value: JsonValue | undefined): string[] {
  return isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The schemas of a keyword that holds a map of them: `properties`, `$defs` … */
export function schemaEntries(value: JsonValue | undefined): [string, Schema][] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, schema]) =>
    isSchema(schema) ? [[name, schema] satisfies [string, Schema]] : [],
  );
}

/** The schemas of a keyword that holds a list of them: `allOf`, `prefixItems` … */
export function schemaList(value: JsonValue | undefined): Schema[] {
  return isArray(value) ? value.filter(isSchema) : [];
}

/** Equality of instances: members in any order, numbers by value. */
export function equalJson(a: JsonValue, b: JsonValue): boolean {
  if (isArray(a)) {
    return (
      isArray(b) && a.length === b.length && a.every((item, i) => equalJson(item, b[i] ?? null))
    );
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => sameMember(a, b, name));
}

function sameMember(a: JsonObject, b: JsonObject, name: string): boolean {
  return Object.hasOwn(b, name) && equalJson(a[name] ?? null, b[name] ?? null);
}
