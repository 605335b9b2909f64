/** Careful access to JSON that other tools wrote. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member, `undefined` where the value is no object or has no such member of its own. */
export function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function numberIn(value: JsonValue | undefined, name: string): number | undefined {
  const found = member(value, name);
  return typeof found === "number" ? found : undefined;
}

export function textIn(value: JsonValue | undefined, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === "string" ? found : undefined;
}

export function listIn(value: JsonValue | undefined, name: string): readonly JsonValue[] {
  const found = member(value, name);
  return isList(found) ? found : [];
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** RFC 6901; `undefined` where the pointer leads nowhere. */
export function atPointer(value: JsonValue, pointer: string): JsonValue | undefined {
  if (pointer === "") return value;
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<JsonValue | undefined>(step, value);
}

function step(value: JsonValue | undefined, token: string): JsonValue | undefined {
  if (!isList(value)) return member(value, token);
  return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
}
