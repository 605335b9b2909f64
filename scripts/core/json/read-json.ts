/**
 * The reader for every JSON file that the toolkit takes: RFC 8259 and nothing beside it, less
 * what programs read differently (docs/decisions/json-reader.md). It keeps the place of every
 * value, does not recurse, and never throws on what it is given.
 */
import type { JsonValue } from "../json-value.ts";
import { decodeUtf8, firstInvalidByte } from "./decode-utf8.ts";
import { lineStartsOf, lineText } from "./lines.ts";
import { newNodeTable } from "./node-table.ts";
import { placesOf, spanOf } from "./places.ts";
import type { Places, Span } from "./places.ts";
import { pointerOf } from "./pointer.ts";
import type { Fault, Frame, ReaderRule, Scan } from "./scan.ts";
import { scanDocument } from "./scan-document.ts";

export interface JsonLimits {
  readonly maxBytes: number;
  /** Objects and arrays within each other; 1 allows a flat one. */
  readonly maxDepth: number;
}

/** Why a file was not read, in plain words, and where. */
export interface SyntaxProblem extends Span {
  readonly rule: ReaderRule;
  /** Bytes from the start of the file, counted from 0. */
  readonly offset: number;
  /** JSON pointer of the value that is at fault, or of what holds it. */
  readonly pointer: string;
  readonly message: string;
  readonly hint?: string;
  /** Another place that explains the problem, such as the first of two equal names. */
  readonly also?: Span & { readonly label: string };
}

export type JsonRead =
  | { readonly ok: true; readonly value: JsonValue; readonly places: Places }
  | {
      readonly ok: false;
      readonly problem: SyntaxProblem;
      /** The text of a line, as far as the file is text. */
      readonly line: (number: number) => string;
    };

/** Objects of the value have no prototype. */
export function readJson(bytes: Uint8Array, limits: JsonLimits): JsonRead {
  if (bytes.length > limits.maxBytes) return tooLarge(bytes.length, limits.maxBytes);
  const text = decodeUtf8(bytes);
  if (text === undefined) return notUtf8(bytes);
  if (text.startsWith("\uFEFF")) return refusal(text, [], BYTE_ORDER_MARK);
  const scan: Scan = {
    text,
    maxDepth: limits.maxDepth,
    table: newNodeTable(Math.ceil(text.length / 8)),
    frames: [],
    top: undefined,
    at: 0,
    value: null,
    fault: undefined,
    inValue: false,
  };
  if (scanDocument(scan))
    return { ok: true, value: scan.value, places: placesOf(text, scan.table) };
  const fault = scan.fault ?? { start: scan.at, end: scan.at, message: "not JSON" };
  return refusal(text, pathOf(scan.frames, scan.inValue), fault);
}

const BYTE_ORDER_MARK: Fault = {
  rule: "encoding",
  start: 0,
  end: 1,
  message: "the file begins with a byte order mark",
  hint: "save it as UTF-8 without BOM",
};

function refusal(text: string, path: readonly (string | number)[], fault: Fault): JsonRead {
  const starts = lineStartsOf(text);
  const { also, hint, message } = fault;
  const problem: SyntaxProblem = {
    ...spanOf(starts, fault.start, fault.end),
    rule: fault.rule ?? "grammar",
    offset: Buffer.byteLength(text.slice(0, fault.start)),
    pointer: pointerOf(path),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(also && { also: { ...spanOf(starts, also.start, also.end), label: also.label } }),
  };
  return { ok: false, problem, line: (number) => lineText(text, starts, number) };
}

/** The steps to the place that was being read. */
function pathOf(frames: readonly Frame[], inValue: boolean): (string | number)[] {
  const open = inValue ? frames : frames.slice(0, -1);
  return open.map(({ items, name }) => items?.length ?? name);
}

function tooLarge(size: number, maxBytes: number): JsonRead {
  const message = `the file has ${size} bytes; at most ${maxBytes} are read`;
  return refusal("", [], { rule: "size", start: 0, end: 0, message });
}

/** All before the first bad byte is text, and gives its place. */
function notUtf8(bytes: Uint8Array): JsonRead {
  const offset = firstInvalidByte(bytes);
  const before = decodeUtf8(bytes.subarray(0, offset)) ?? "";
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const isUtf16 = offset === 0 && (bytes[0] === 0xff || bytes[0] === 0xfe);
  return refusal(before, [], {
    rule: "encoding",
    start: before.length,
    end: before.length,
    message: `the byte 0x${byte} at offset ${offset} is not UTF-8`,
    hint: isUtf16 ? "the file looks like UTF-16: save it as UTF-8" : "save the file as UTF-8",
  });
}
