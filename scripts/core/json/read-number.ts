/** Numbers (RFC 8259 section 6) that a double holds without loss that matters. */
import { fail } from "./scan.ts";
import type { Scan } from "./scan.ts";
import { quoted } from "./show.ts";

const ZERO = 0x30;
const NINE = 0x39;
/** All integers of so many digits are safe. */
const SAFE_DIGITS = 15;

const NUMBER = /^-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
/** All that a person may have meant as one number. */
const ATTEMPT = /[-+.\w]+/y;

/** Reads the number at `scan.at`, whose first code unit is a digit or a minus sign. */
export function readNumber(scan: Scan): boolean {
  return readShortInteger(scan) || readAnyNumber(scan);
}

/** Nearly all numbers: a few digits without a sign. Leaves all others to the full reader. */
function readShortInteger(scan: Scan): boolean {
  const { text, at: start } = scan;
  let at = start;
  let value = 0;
  let unit = text.charCodeAt(at);
  while (unit >= ZERO && unit <= NINE && at - start < SAFE_DIGITS) {
    value = value * 10 + (unit - ZERO);
    at += 1;
    unit = text.charCodeAt(at);
  }
  if (at === start || continuesNumber(unit)) return false;
  if (at - start > 1 && text.charCodeAt(start) === ZERO) return false;
  scan.at = at;
  scan.value = value;
  return true;
}

/** Only what ends a number in JSON is sure to end it; the full reader looks at all else. */
function continuesNumber(unit: number): boolean {
  return unit > 0x2c && unit !== 0x5d && unit !== 0x7d;
}

function readAnyNumber(scan: Scan): boolean {
  ATTEMPT.lastIndex = scan.at;
  const literal = ATTEMPT.exec(scan.text)?.[0] ?? "";
  const match = NUMBER.exec(literal);
  if (match !== null) return holdNumber(scan, literal, match[1] ?? match[2]);
  const message = `${quoted(literal)} is not a number as JSON writes it`;
  const hint = hintForNumber(literal);
  const place = { start: scan.at, end: scan.at + literal.length, message };
  return fail(scan, hint === undefined ? place : { ...place, hint });
}

const HINTS: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/^-?0[xob]/i, "write it in decimal"],
  [/^-?0\d/, "remove the leading zeros, or quote the text"],
  [/^-?\d[\d_]*$/, "remove the underscores"],
  [/^-?\./, "write 0 before the point"],
  [/\.(?:$|e)/i, "write a digit after the point"],
  [/\de[+-]?$/i, "write a digit in the exponent"],
  [/^-(?:Inf|NaN)/i, "JSON has neither infinity nor NaN: use null, or leave the member out"],
  [/^\d{4}-\d\d/, "quote the text"],
  [/^\d+[a-z]+$/i, "quote the text"],
];

function hintForNumber(literal: string): string | undefined {
  return HINTS.find(([pattern]) => pattern.test(literal))?.[1];
}

/** Refuses what a double would change into another number: far too large, too fine, or rounded. */
function holdNumber(scan: Scan, literal: string, fractionOrExponent: string | undefined): boolean {
  const value = Number(literal);
  const place = { rule: "number_range", start: scan.at, end: scan.at + literal.length } as const;
  if (fractionOrExponent === undefined && !Number.isSafeInteger(value)) {
    const message = "an integer beyond 2^53 - 1, which programs round to another one";
    return fail(scan, { ...place, message, hint: "write it as text, in quotes" });
  }
  if (!Number.isFinite(value)) {
    return fail(scan, { ...place, message: "a number too large to be held: it would be infinite" });
  }
  if (value === 0 && /^-?[\d.]*[1-9]/.test(literal)) {
    return fail(scan, { ...place, message: "a number too small to be held: it would be 0" });
  }
  scan.at = place.end;
  scan.value = value;
  return true;
}
