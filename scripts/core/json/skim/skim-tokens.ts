/**
 * Ends of strings, numbers and words in the window. What is plain is told here, byte by byte; all
 * else is handed to the reader of whole documents, whose rules and words thus hold here too.
 */
import { newNodeTable } from "../node-table.ts";
import { readNumber } from "../read-number.ts";
import { readString } from "../read-string.ts";
import type { Scan } from "../scan.ts";
import { strangeText } from "../strange-value.ts";
import type { Wanted } from "../strange-value.ts";
import { refuse } from "./skim-state.ts";
import type { Skim } from "./skim-state.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
/** All decimals of so many digits are held as they stand. */
const SAFE_DIGITS = 15;

/** Instead of an end: the window ends first, or the token is none. */
export const MORE = 0;
export const FAULT = -1;

export function spaceEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
    at += 1;
  }
  return at;
}

export function stringEnd(skim: Skim): number {
  const { bytes, end } = skim;
  let at = skim.at + 1;
  let escaped = false;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) return escaped ? byReader(skim, readString, at + 1) : at + 1;
    if (byte < 0x20) return byReader(skim, readString, at + 1);
    if (byte === BACKSLASH) {
      escaped = true;
      at += 1;
    }
    at += 1;
  }
  return skim.isLast ? byReader(skim, readString, end) : MORE;
}

export function numberEnd(skim: Skim): number {
  const { bytes, end, at: start } = skim;
  const whole = digitsEnd(bytes, start, end);
  const last = bytes[whole] === POINT && whole > start ? digitsEnd(bytes, whole + 1, end) : whole;
  if (last >= end && !skim.isLast) return MORE;
  const isPlain =
    last > start &&
    last - start <= SAFE_DIGITS &&
    last !== whole + 1 &&
    (bytes[start] !== ZERO || whole === start + 1);
  return isPlain && (last >= end || endsNumber(bytes[last] ?? 0)) ? last : longNumber(skim);
}

function digitsEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) break;
    at += 1;
  }
  return at;
}

/** White space, a comma or a closing bracket. */
function endsNumber(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2c || byte === 0x5d || byte === 0x7d;
}

function longNumber(skim: Skim): number {
  let at = skim.at;
  while (at < skim.end && !endsNumber(skim.bytes[at] ?? 0)) at += 1;
  return at >= skim.end && !skim.isLast ? MORE : byReader(skim, readNumber, at);
}

const WORDS = ["true", "false", "null"].map((word) => Buffer.from(word));

export function wordEnd(skim: Skim): number {
  const { bytes, at, end } = skim;
  if (end - at < 6 && !skim.isLast) return MORE;
  const word = WORDS.find((one) => one.equals(bytes.subarray(at, Math.min(end, at + one.length))));
  const last = at + (word?.length ?? 0);
  if (word !== undefined && (last >= end || endsNumber(bytes[last] ?? 0))) return last;
  return strange(skim, "value");
}

/** Says what stands where something else should. */
export function strange(skim: Skim, wanted: Wanted): number {
  const text = skim.bytes.toString("utf8", skim.at, Math.min(skim.end, skim.at + 200));
  refuse(skim, strangeText(text, 0, wanted).message);
  return FAULT;
}

/** The token up to `end`, read by the reader of whole documents. */
function byReader(skim: Skim, read: (scan: Scan) => unknown, end: number): number {
  const scan = scanOf(skim.bytes.toString("utf8", skim.at, end));
  const value = read(scan);
  if (scan.fault === undefined && value !== undefined && value !== false) {
    if (scan.at === scan.text.length) return end;
    skim.at += Buffer.byteLength(scan.text.slice(0, scan.at));
    return strange(skim, "comma or }");
  }
  refuse(skim, scan.fault?.message ?? "not JSON");
  return FAULT;
}

function scanOf(text: string): Scan {
  return {
    text,
    maxDepth: 0,
    table: newNodeTable(0),
    frames: [],
    top: undefined,
    at: 0,
    value: null,
    fault: undefined,
    inValue: true,
  };
}
