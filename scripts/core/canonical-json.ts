/**
 * Canonical JSON (RFC 8785, JCS): the one text for a value, so that equal values have equal
 * digests. Numbers are written as ECMAScript writes them (section 3.2.2.3), members are sorted
 * by UTF-16 code units (section 3.2.3), and there is no white space.
 */
import { undecidedError } from "./errors.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";

/**
 * The canonical text of `value`; its UTF-8 bytes are what is hashed or signed.
 * Recurses: values come from our reader, which bounds depth, or from code.
 * Throws `undecided` for what has no canonical form: NaN, infinities, lone surrogates, and
 * `undefined` where types were circumvented.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "object") return canonicalStructure(value);
  throw noCanonicalForm(`a value of type ${typeof value}`);
}

/** The canonical text as UTF-8 bytes. */
export function canonicalBytes(value: JsonValue): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

function canonicalStructure(value: null | readonly JsonValue[] | JsonObject): string {
  if (value === null) return "null";
  if (isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .toSorted(byCodeUnits)
    .map((name) => `${canonicalString(name)}:${canonicalJson(memberOf(value, name))}`);
  return `{${members.join(",")}}`;
}

/** `Array.isArray` does not narrow readonly arrays. */
function isArray(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function memberOf(object: JsonObject, name: string): JsonValue {
  const value = object[name];
  if (value === undefined) throw noCanonicalForm(`the undefined member ${JSON.stringify(name)}`);
  return value;
}

/** `<` on strings compares code units, as section 3.2.3 asks; a locale must play no part. */
function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : 1;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw noCanonicalForm(`the number ${value}`);
  return String(value === 0 ? 0 : value);
}

/** `JSON.stringify` escapes exactly as section 3.2.2.2 does, but lets lone surrogates pass. */
function canonicalString(value: string): string {
  if (!value.isWellFormed()) {
    throw noCanonicalForm(`the string ${JSON.stringify(value)}, which holds a lone surrogate,`);
  }
  return JSON.stringify(value);
}

function noCanonicalForm(what: string): Error {
  return undecidedError(`${what} has no canonical JSON form (RFC 8785)`);
}
