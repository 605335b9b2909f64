/** The records of a version 1 package, read strictly from JSON. */
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { readJson } from "../../core/json/read-json.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";

export interface V1Event {
  readonly id: string;
  readonly job_id: string;
  readonly type: string;
  /** A JSON document, as text. */
  readonly payload: string;
  readonly created_at: string;
  readonly prev_hash: string;
  readonly hash: string;
}

export interface V1Row {
  readonly job_id: string;
  readonly idempotency_key: string;
  readonly tool_name: string;
  readonly committed: boolean;
}

/** Members in the order in which the producer writes and signs them. */
export const EVENT_MEMBERS = ["id", "job_id", "type", "payload", "created_at", "prev_hash", "hash"];
export const ROW_MEMBERS = [
  "id",
  "job_id",
  "idempotency_key",
  "step_id",
  "tool_name",
  "args_hash",
  "status",
  "result",
  "committed",
  "timestamp",
  "external_id",
];
export const MANIFEST_MEMBERS = [
  "version",
  "job_id",
  "exported_at",
  "event_count",
  "ledger_count",
  "first_event_hash",
  "last_event_hash",
  "file_hashes",
  "runtime_version",
  "schema_version",
];

/** The object of a text, or why there is none. */
export function readObject(bytes: Uint8Array): JsonObject | string {
  const read = readJson(bytes, REPORT_LIMITS);
  if (!read.ok) return read.problem.message;
  return isObject(read.value) ? read.value : "it is not an object";
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === "string" ? value : undefined;
}

/** Members beyond the known ones are not covered by hash or signature, and so are refused. */
export function strangers(object: JsonObject, known: readonly string[]): string[] {
  return Object.keys(object).filter((name) => !known.includes(name));
}

export function eventOf(object: JsonObject): V1Event | string {
  const values = EVENT_MEMBERS.map((name) => textOf(object, name));
  const missing = EVENT_MEMBERS.find((_, index) => values[index] === undefined);
  if (missing !== undefined) return `${missing} is not a text`;
  const [stranger] = strangers(object, EVENT_MEMBERS);
  if (stranger !== undefined) return `it has the unknown member ${JSON.stringify(stranger)}`;
  const [
    id = "",
    job_id = "",
    type = "",
    payload = "",
    created_at = "",
    prev_hash = "",
    hash = "",
  ] = values;
  return { id, job_id, type, payload, created_at, prev_hash, hash };
}

export function rowOf(object: JsonObject): V1Row | string {
  const { committed } = object;
  const job_id = textOf(object, "job_id");
  const idempotency_key = textOf(object, "idempotency_key");
  const tool_name = textOf(object, "tool_name");
  if (job_id === undefined || idempotency_key === undefined || tool_name === undefined) {
    return "job_id, idempotency_key and tool_name must be texts";
  }
  const [stranger] = strangers(object, ROW_MEMBERS);
  if (stranger !== undefined) return `it has the unknown member ${JSON.stringify(stranger)}`;
  if (typeof committed !== "boolean") return "committed is neither true nor false";
  return { job_id, idempotency_key, tool_name, committed };
}
