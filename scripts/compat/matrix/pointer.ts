/** Reading a document by JSON pointer (RFC 6901). */
import type { JsonValue } from "../../core/json-value.ts";
import { isArray, isObject } from "../evolution/json-shape.ts";

/** `undefined` where the pointer leads to nothing. */
export function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const token of pointerTokens(pointer)) {
    if (isArray(value)) value = value[Number(token)];
    else value = isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  }
  return value;
}

export function pointerTokens(pointer: string): string[] {
  const tokens = pointer === "" ? [] : pointer.slice(1).split("/");
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of the object that holds the place. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
