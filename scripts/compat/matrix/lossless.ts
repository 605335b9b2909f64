/**
 * Numbers of a document that do not survive being read: 0.10000000000000000001 becomes 0.1, and
 * what is written back is another document.
 */

/** The numbers as they are written, at most `limit` of them. The text must be valid JSON. */
export function lossyNumbers(text: string, limit = 5): string[] {
  const found: string[] = [];
  for (const [written] of text.matchAll(TOKENS)) {
    if (written.startsWith('"') || isKept(written)) continue;
    found.push(written);
    if (found.length >= limit) break;
  }
  return found;
}

/** Strings, so that digits inside of them are passed over, and numbers (RFC 8259 section 6). */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function isKept(written: string): boolean {
  return decimal(written) === decimal(String(Number(written)));
}

/** Sign, digits without zeros at the ends, and exponent: the same for the same value. */
function decimal(written: string): string {
  const [, sign = "", whole = "", part = "", exponent = "0"] = NUMBER.exec(written) ?? [];
  const digits = `${whole}${part}`.replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  if (kept === "") return "0";
  return `${sign}${kept}e${Number(exponent) - part.length + digits.length - kept.length}`;
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
