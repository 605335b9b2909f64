/** The exact texts of a version 1 package that are hashed and signed. */
import { sha256Hex } from "../../core/digest.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { isObject } from "./v1-records.ts";
import type { V1Event } from "./v1-records.ts";

/** Lower-case hex SHA-256 of five values joined by `|`, without escaping. */
export function eventHash(event: V1Event): string {
  const { job_id: job, type, payload, created_at: time, prev_hash: previous } = event;
  return sha256Hex([job, type, payload, time, previous].join("|"));
}

/** Compact, members in the given order, absent ones left out, as the producer's encoder writes. */
export function encodeRecord(object: JsonObject, members: readonly string[]): string {
  const parts = members.flatMap((name) => {
    const value = object[name];
    return value === undefined ? [] : [`${text(name)}:${encode(value)}`];
  });
  return `{${parts.join(",")}}`;
}

/** Keys of maps are sorted by their bytes; `file_hashes` is the one map. */
function encode(value: JsonValue): string {
  if (typeof value === "string") return text(value);
  if (isObject(value)) {
    return encodeRecord(value, Object.keys(value).toSorted(byBytes));
  }
  if (Array.isArray(value)) return `[${value.map(encode).join(",")}]`;
  return JSON.stringify(value);
}

function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

const ESCAPED = /[<>&\u2028\u2029]/g;

function text(value: string): string {
  return JSON.stringify(value).replaceAll(
    ESCAPED,
    (found) => `\\u${(found.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
