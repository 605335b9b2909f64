/** Alerts from the bytes of a file: a line for each (NDJSON), a JSON array, or `{"events": []}`. Pure. */
import { POLICY_LIMITS, REPORT_LIMITS } from "../../core/json/limits.ts";
import { readJson } from "../../core/json/read-json.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { alertEventOf } from "./alert-event.ts";
import type { AlertEvent } from "./alert-event.ts";

export interface EventFault {
  readonly message: string;
  /** Counted from 1. */
  readonly line?: number;
}

export interface ParsedEvents {
  /** In the order of the file. */
  readonly events: readonly AlertEvent[];
  readonly faults: readonly EventFault[];
}

/** A file with one fault counts as not read: what it hides may be the worst. */
export function parseEvents(bytes: Uint8Array, path: string): ParsedEvents {
  if (bytes.length === 0) return { events: [], faults: [{ message: "the file is empty" }] };
  const parts = path.endsWith(".json") ? fromDocument(bytes) : fromLines(bytes);
  const events: AlertEvent[] = [];
  const faults: EventFault[] = [];
  for (const part of parts) {
    if ("message" in part) faults.push(part);
    else take(part, events, faults);
  }
  return { events, faults };
}

interface Entry {
  readonly value: JsonValue;
  readonly at: { readonly line?: number; readonly index?: number };
}

function take({ value, at }: Entry, events: AlertEvent[], faults: EventFault[]): void {
  const event = alertEventOf(value);
  if (typeof event === "string") {
    const place = at.index === undefined ? "the entry" : `entry ${at.index}`;
    faults.push({
      message: `${place} ${event}`,
      ...(at.line === undefined ? {} : { line: at.line }),
    });
  } else events.push(event);
}

function* fromLines(bytes: Uint8Array): Generator<Entry | EventFault> {
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const text = bytes.subarray(start, end);
    start = end + 1;
    if (text.length === 0) continue;
    const read = readJson(text, POLICY_LIMITS);
    if (read.ok) yield { value: read.value, at: { line } };
    else yield { message: `not JSON: ${read.problem.message}`, line };
  }
}

function* fromDocument(bytes: Uint8Array): Generator<Entry | EventFault> {
  const read = readJson(bytes, REPORT_LIMITS);
  if (!read.ok) {
    yield { message: `not JSON: ${read.problem.message}`, line: read.problem.line };
    return;
  }
  const { value } = read;
  const list = isList(value) ? value : listIn(value);
  if (list === undefined) yield { message: "is neither an array nor an object with `events`" };
  for (const [index, entry] of (list ?? []).entries()) yield { value: entry, at: { index } };
  const updated = isObject(value) ? value["updated_at"] : undefined;
  if (updated !== undefined) yield { value: { time: updated, name: "heartbeat" }, at: {} };
}

function listIn(value: JsonValue): readonly JsonValue[] | undefined {
  const events = isObject(value) ? value["events"] : undefined;
  return events !== undefined && isList(events) ? events : undefined;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}
