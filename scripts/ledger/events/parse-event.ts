/** Reads a line back, and takes only what `encodeEvent` would have written, byte for byte. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { draftFault, MAX_DEPTH, MAX_LINE_BYTES } from "./event.ts";
import type { EventDraft, LedgerEvent } from "./event.ts";
import { lineOf } from "./encode-event.ts";
import { nestsWithin } from "./nesting.ts";

export type ParsedEvent =
  | { readonly ok: true; readonly event: LedgerEvent }
  | { readonly ok: false; readonly fault: string };

/**
 * The event of a line without LF. Writing it again must give the same bytes: this refuses
 * duplicate members, white space, other escapes, other number forms and unknown members at once,
 * and proves the hash.
 */
export function parseEvent(line: Uint8Array): ParsedEvent {
  if (line.length > MAX_LINE_BYTES) return failed(`the line exceeds ${MAX_LINE_BYTES} bytes`);
  const text = decode(line);
  if (text === undefined) return failed("the line is not UTF-8");
  const value = parseJson(text);
  if (!isObject(value)) return failed("the line is not a JSON object");
  if (!nestsWithin(value, MAX_DEPTH + 1)) return failed(`it nests deeper than ${MAX_DEPTH} levels`);
  const event = eventOf(value);
  if (typeof event === "string") return failed(event);
  return rewritten(event, text);
}

function rewritten(event: LedgerEvent, text: string): ParsedEvent {
  const line = attempt(() => lineOf(event));
  if (line === undefined) return failed("it holds a lone surrogate");
  if (line === text) return { ok: true, event };
  const sameButHash = line.slice(0, -66) === text.slice(0, -66);
  return failed(
    sameButHash ? "its hash is not that of its bytes" : "it is not in the form of docs/ledger.md",
  );
}

function failed(fault: string): ParsedEvent {
  return { ok: false, fault };
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(line: Uint8Array): string | undefined {
  return attempt(() => UTF8.decode(line));
}

function parseJson(text: string): JsonValue | undefined {
  return attempt((): JsonValue => JSON.parse(text));
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const HEX = /^[0-9a-f]{64}$/;

function eventOf(value: JsonObject): LedgerEvent | string {
  const draft = draftOf(value);
  if (typeof draft === "string") return draft;
  const { seq, batch_left: left, prev_hash: previous, hash } = value;
  if (!isCount(seq)) return "seq is not a count";
  if (left !== undefined && !(isCount(left) && left > 0)) return "batch_left is not a count";
  if (!isHex(previous) || !isHex(hash)) return "prev_hash and hash must be 64 hex digits";
  return { ...draft, seq, ...optional("batch_left", left), prev_hash: previous, hash };
}

function draftOf(value: JsonObject): EventDraft | string {
  const { time, type, actor, reason, correlation_id: thread, data } = value;
  const candidate = value["release_candidate_id"];
  if (!isText(time) || !isText(type) || !isText(actor) || !isText(reason)) {
    return "time, type, actor and reason must be texts";
  }
  if (!isTextOrNone(thread) || !isTextOrNone(candidate)) {
    return "correlation_id and release_candidate_id must be texts where they stand";
  }
  if (!isObject(data)) return "data must be an object";
  const draft = {
    time,
    type,
    actor,
    reason,
    ...optional("correlation_id", thread),
    ...optional("release_candidate_id", candidate),
    data,
  };
  return draftFault(draft) ?? draft;
}

function optional<Name extends string, T>(
  name: Name,
  value: T | undefined,
): { readonly [Key in Name]?: T } {
  const member: { [Key in Name]?: T } = {};
  if (value !== undefined) member[name] = value;
  return member;
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === "string";
}

function isTextOrNone(value: JsonValue | undefined): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function isHex(value: JsonValue | undefined): value is string {
  return typeof value === "string" && HEX.test(value);
}

function isCount(value: JsonValue | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
