/** Narrows JSON values, for documents that come from elsewhere and have no schema of ours. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";

/** The value as an object, or `undefined`. */
export function membersOf(value: JsonValue | undefined): JsonObject | undefined {
  return value !== undefined && isObject(value) ? value : undefined;
}

/** The value as a list, or `undefined`. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  return value !== undefined && isList(value) ? value : undefined;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
