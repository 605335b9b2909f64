/** JSON pointers (RFC 6901): `""` is the whole document, `/gates/3/id` a member inside it. */
import type { JsonValue } from "../json-value.ts";

/** One step of a pointer, with `~` and `/` escaped (section 3). */
export function pointerStep(token: string | number): string {
  return `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export function pointerOf(tokens: readonly (string | number)[]): string {
  return tokens.map(pointerStep).join("");
}

/** The steps of a pointer, unescaped (section 4), or `undefined` where it is not a pointer. */
export function tokensOf(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Index of an array element (section 4): digits without a leading zero. */
export function elementIndex(token: string): number | undefined {
  return /^(?:0|[1-9]\d{0,9})$/.test(token) ? Number(token) : undefined;
}

/** The pointer of the object or array that holds what `pointer` names. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The value that a pointer leads to; `undefined` where it leads to nothing. */
export function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  const tokens = tokensOf(pointer);
  let value: JsonValue | undefined = tokens === undefined ? undefined : document;
  for (const token of tokens ?? []) value = childOf(value, token);
  return value;
}

function childOf(value: JsonValue | undefined, token: string): JsonValue | undefined {
  if (isArray(value)) return value[elementIndex(token) ?? -1];
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, token) ? value[token] : undefined;
}

function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
