/**
 * Can one file match two patterns? Asked of evidence, so that no gate writes what another one is
 * judged by. In doubt the answer is yes: a needless refusal is corrected in a minute, a mix-up of
 * evidence is not seen at all.
 */

/** Of fast-glob's syntax, what is not followed here but only compared up to its beginning. */
const UNFOLLOWED = /[[\]{}()!+@|\\]/;

/** True where some path matches both patterns, and where that cannot be told. */
export function mayOverlap(a: string, b: string): boolean {
  return canMeet(segmentsOf(a), segmentsOf(b), "**", segmentMeets);
}

/**
 * A bracket that is not closed within its segment may hold slashes: all from there on is open. A step
 * up takes back what stands before it: all is open.
 */
function segmentsOf(pattern: string): readonly string[] {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.includes("..")) return ["**"];
  const torn = segments.findIndex((segment) => !isBalanced(segment));
  return torn < 0 ? segments : [...segments.slice(0, torn), "**"];
}

function isBalanced(segment: string): boolean {
  const count = (bracket: string): number => segment.split(bracket).length;
  return count("{") === count("}") && count("(") === count(")") && count("[") === count("]");
}

function segmentMeets(a: string, b: string): boolean {
  if (UNFOLLOWED.test(a) || UNFOLLOWED.test(b)) return plainBeginningsAgree(a, b);
  return canMeet(unitsOf(a), unitsOf(b), "*", (x, y) => x === y || x === "?" || y === "?");
}

function unitsOf(segment: string): string[] {
  return Array.from(segment.replaceAll(/\*+/g, "*"));
}

function plainBeginningsAgree(a: string, b: string): boolean {
  const [x, y] = [beginningOf(a), beginningOf(b)];
  return x.startsWith(y) || y.startsWith(x);
}

function beginningOf(segment: string): string {
  return segment.split(/[*?[\]{}()!+@|\\]/)[0] ?? "";
}

/**
 * Two sequences in which `run` stands for any number of items, also none: is there a sequence that
 * both describe? A walk over pairs of positions, each visited once, so that hostile patterns cost
 * no more than the product of their lengths.
 */
function canMeet(
  a: readonly string[],
  b: readonly string[],
  run: string,
  same: (x: string, y: string) => boolean,
): boolean {
  const width = b.length + 1;
  const seen = new Set<number>([0]);
  for (const place of seen) {
    const [x, y] = [a[Math.floor(place / width)], b[place % width]];
    if (x === undefined && y === undefined) return true;
    if (x === run || y === run) {
      if (x !== undefined) seen.add(place + width);
      if (y !== undefined) seen.add(place + 1);
    } else if (x !== undefined && y !== undefined && same(x, y)) seen.add(place + width + 1);
  }
  return false;
}
