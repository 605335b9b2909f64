/** Reads members of parsed JSON, TOML or YAML whose shape nobody has checked yet. */
import type { JsonObject, JsonValue } from "../core/json-value.ts";

const NOTHING: JsonObject = {};

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : NOTHING;
}

/** A member of its own; inherited names such as `constructor` are none. */
export function memberOf(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function textMember(object: JsonObject, name: string): string | undefined {
  const value = memberOf(object, name);
  return typeof value === "string" ? value : undefined;
}

/** A text, or a number as text: YAML reads `lockfileVersion: 9` as a number. */
export function scalarMember(object: JsonObject, name: string): string | undefined {
  const value = memberOf(object, name);
  return typeof value === "number" ? String(value) : typeof value === "string" ? value : undefined;
}

export function objectMember(object: JsonObject, name: string): JsonObject {
  return objectOf(memberOf(object, name));
}

export function listMember(object: JsonObject, name: string): readonly JsonValue[] {
  const value = memberOf(object, name);
  return Array.isArray(value) ? value : [];
}

export function objectsIn(object: JsonObject, name: string): readonly JsonObject[] {
  return listMember(object, name).filter(isObject);
}

export function textsIn(object: JsonObject, name: string): readonly string[] {
  return listMember(object, name).filter((item) => typeof item === "string");
}

/** Members whose value is a text, in the order of the file. */
export function textMembers(object: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(object).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
}
