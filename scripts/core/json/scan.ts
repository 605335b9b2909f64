/** What the parts of the reader share: the text, how far it is read, and what went wrong. */
import type { JsonValue } from "../json-value.ts";
import type { NodeTable } from "./node-table.ts";

/**
 * What refuses a text: `grammar` is RFC 8259 itself, `encoding` its section 8.1; all others are
 * ours, on texts that are JSON (docs/decisions/json-reader.md).
 */
export type ReaderRule =
  | "grammar"
  | "encoding"
  | "size"
  | "depth"
  | "duplicate_name"
  | "proto_name"
  | "number_range"
  | "lone_surrogate";

/** Why the text is not JSON that we take. Offsets are UTF-16 code units. */
export interface Fault {
  /** `grammar` where it is not said. */
  readonly rule?: Exclude<ReaderRule, "grammar">;
  readonly start: number;
  /** Just after the part that is at fault. */
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
  /** Another place that explains the fault, such as the first of two equal names. */
  readonly also?: { readonly start: number; readonly end: number; readonly label: string };
}

/** An object or array that is being read. */
export interface Frame {
  readonly node: number;
  readonly start: number;
  /** Exactly one of the two is there. */
  readonly members: Record<string, JsonValue> | undefined;
  readonly items: JsonValue[] | undefined;
  /** Name of the member that is being read, and where it stands. */
  name: string;
  nameAt: number;
}

export interface Scan {
  readonly text: string;
  readonly maxDepth: number;
  readonly table: NodeTable;
  readonly frames: Frame[];
  /** The last of `frames`. */
  top: Frame | undefined;
  /** Offset of the next code unit. */
  at: number;
  /** The value that was read last. */
  value: JsonValue;
  fault: Fault | undefined;
  /** The fault concerns the value at this place of the innermost object or array, not all of it. */
  inValue: boolean;
}

/** Notes the fault; false, so that readers can `return fail(…)`. */
export function fail(scan: Scan, fault: Fault): false {
  scan.fault ??= fault;
  return false;
}

const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;

/** White space of RFC 8259 section 2, and nothing else. */
export function skipSpace(scan: Scan): void {
  const { text } = scan;
  let { at } = scan;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== SPACE && unit !== LF && unit !== CR && unit !== TAB) break;
    at += 1;
  }
  scan.at = at;
}

/** Without a prototype. `Object.create(null)` would do too, for nearly three times the memory. */
export function newObject(): Record<string, JsonValue> {
  const object: Record<string, JsonValue> = {};
  Object.setPrototypeOf(object, null);
  return object;
}
