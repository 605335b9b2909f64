/**
 * "Did you mean": the known name that was most likely meant by an unknown one. Damerau-Levenshtein
 * distance (optimal string alignment) with weights for how people mistype: wrong case, `-` for
 * `_`, two letters swapped, one doubled, a neighbouring key.
 */

const WEIGHT = {
  otherCase: 0.1,
  otherSeparator: 0.2,
  separator: 0.5,
  doubled: 0.7,
  swapped: 0.75,
  neighbour: 0.85,
  edit: 1,
} as const;

/**
 * The nearest of `candidates`, or `undefined` where none is near: one edit is always allowed,
 * beyond that one for each three letters. Of equals, the one that begins alike, then the first.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= reach(word, candidate))
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .filter((found) => found.distance <= reach(word, found.candidate));
  const [best] = near.toSorted(
    (left, right) =>
      left.distance - right.distance ||
      commonStart(word, right.candidate) - commonStart(word, left.candidate),
  );
  return best?.candidate;
}

/** How far apart two names may be. A name of one letter is like no other name of one letter. */
function reach(word: string, candidate: string): number {
  const longer = Math.max(word.length, candidate.length);
  return longer < 2 ? 0 : Math.max(1, Math.floor(longer / 3));
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** Weighted edits that turn `from` into `to`. O(length²), so callers compare lengths first. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      line.push(
        Math.min(
          at(above, column) + removal(from, row - 1),
          at(line, column - 1) + removal(to, column - 1),
          at(above, column - 1) + replacement(from.charAt(row - 1), to.charAt(column - 1)),
          isSwap(from, row, to, column) ? at(before, column - 2) + WEIGHT.swapped : Infinity,
        ),
      );
    }
    [before, above] = [above, line];
  }
  return at(above, to.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Infinity;
}

/** A letter that is there too often, or a separator, is lost or added more easily than another. */
function removal(text: string, index: number): number {
  const letter = text.charAt(index);
  if (isSeparator(letter)) return WEIGHT.separator;
  return letter === text.charAt(index - 1) ? WEIGHT.doubled : WEIGHT.edit;
}

function replacement(left: string, right: string): number {
  if (left === right) return 0;
  if (left.toLowerCase() === right.toLowerCase()) return WEIGHT.otherCase;
  if (isSeparator(left) && isSeparator(right)) return WEIGHT.otherSeparator;
  return areNeighbours(left, right) ? WEIGHT.neighbour : WEIGHT.edit;
}

function isSwap(from: string, row: number, to: string, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    from.charAt(row - 1) === to.charAt(column - 2) &&
    from.charAt(row - 2) === to.charAt(column - 1)
  );
}

function isSeparator(letter: string): boolean {
  return letter !== "" && "-_. ".includes(letter);
}

/** Rows of a QWERTY keyboard, each with how far it is moved to the right, in keys. */
const ROWS: readonly (readonly [keys: string, shift: number])[] = [
  ["1234567890-", 0],
  ["qwertyuiop", 0.5],
  ["asdfghjkl", 0.75],
  ["zxcvbnm", 1.25],
];

const PLACES = new Map(
  ROWS.flatMap(([keys, shift], row) =>
    Array.from(keys, (key, index) => [key, { row, column: index + shift }] as const),
  ),
);

function areNeighbours(left: string, right: string): boolean {
  const one = PLACES.get(left.toLowerCase());
  const other = PLACES.get(right.toLowerCase());
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.column - other.column) <= 1;
}
