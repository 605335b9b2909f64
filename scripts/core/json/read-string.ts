/** Strings (RFC 8259 section 7). Lone surrogates are refused: they have no UTF-8. */
import { fail } from "./scan.ts";
import type { Scan } from "./scan.ts";
import { showUnit } from "./show.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PLAIN = 0x20;

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** The text of the string at `scan.at`, which is a quote; `undefined` after a fault. */
export function readString(scan: Scan): string | undefined {
  const { text, at: start } = scan;
  let from = start + 1;
  let read = "";
  for (;;) {
    const end = plainEnd(text, from);
    const unit = text.charCodeAt(end);
    if (unit === QUOTE) {
      scan.at = end + 1;
      return read === "" ? text.slice(from, end) : read + text.slice(from, end);
    }
    if (unit !== BACKSLASH) return unfinished(scan, start, end);
    const escaped = readEscape(scan, end);
    if (escaped === undefined) return undefined;
    read += text.slice(from, end) + escaped;
    from = scan.at;
  }
}

/** The first code unit from `at` on that ends a run of plain ones. */
function plainEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    // The comparison is also false for NaN, the end of the text.
    if (unit === QUOTE || unit === BACKSLASH || !(unit >= FIRST_PLAIN)) return at;
    at += 1;
  }
}

function unfinished(scan: Scan, start: number, end: number): undefined {
  const unit = scan.text.charCodeAt(end);
  const atEnd = Number.isNaN(unit);
  if (atEnd || unit === 0x0a || unit === 0x0d) {
    const message = `this string has no closing quote before the ${atEnd ? "file" : "line"} ends`;
    fail(scan, { start, end, message, hint: 'close it with ", or write a line break as \\n' });
    return undefined;
  }
  const message = `a string may not hold the control character ${showUnit(unit)} itself`;
  const hint = `write it as ${unit === 0x09 ? "\\t" : `\\u${unit.toString(16).padStart(4, "0")}`}`;
  fail(scan, { start: end, end: end + 1, message, hint });
  return undefined;
}

/** What the escape at `at` stands for; `scan.at` is then after it. */
function readEscape(scan: Scan, at: number): string | undefined {
  const letter = scan.text.charAt(at + 1);
  if (letter === "u") return readUnicodeEscape(scan, at);
  const short = Object.hasOwn(ESCAPED, letter) ? ESCAPED[letter] : undefined;
  if (short === undefined) {
    const end = Math.min(at + 2, scan.text.length);
    const what = letter === "" ? "nothing" : showUnit(scan.text.codePointAt(at + 1) ?? 0);
    const message = `a backslash followed by ${what} is not an escape of JSON`;
    fail(scan, { start: at, end, message, hint: "write a backslash as \\\\" });
    return undefined;
  }
  scan.at = at + 2;
  return short;
}

function readUnicodeEscape(scan: Scan, at: number): string | undefined {
  const first = hexAt(scan.text, at);
  if (first === undefined) {
    const message = "\\u needs four hexadecimal digits";
    fail(scan, {
      start: at,
      end: Math.min(at + 6, scan.text.length),
      message,
      hint: "as in \\u20ac",
    });
    return undefined;
  }
  const second = isHigh(first) ? hexAt(scan.text, at + 6) : undefined;
  const isPair = second !== undefined && isLow(second);
  if (isLow(first) || (isHigh(first) && !isPair)) {
    const message = `\\u${first.toString(16)} is half of a surrogate pair`;
    const hint = "write both halves, or the character itself";
    fail(scan, { rule: "lone_surrogate", start: at, end: at + 6, message, hint });
    return undefined;
  }
  scan.at = at + (isPair ? 12 : 6);
  return isPair ? String.fromCharCode(first, second) : String.fromCharCode(first);
}

/** The code unit of an escape such as `\u20ac` at `at`. */
function hexAt(text: string, at: number): number | undefined {
  if (text[at] !== "\\" || text[at + 1] !== "u") return undefined;
  const digits = text.slice(at + 2, at + 6);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
