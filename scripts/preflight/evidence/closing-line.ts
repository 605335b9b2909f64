/**
 * A runner's closing line, declared in the policy as plain text with one `{count}` and any number
 * of `{any}`: `Checked {count} files in {any}`. No regular expressions in policies: nobody reviews
 * those, and a bad one hangs.
 */
import { stripVTControlCharacters } from "node:util";

/** What stands between two `{any}`; each piece is searched for from where the last one ended. */
type Piece = RegExp;

/** `undefined` where the line has not exactly one `{count}`, or nothing beside it. */
export function piecesOfLine(line: string): readonly Piece[] | undefined {
  const parts = line.split("{any}").map((part) => part.trim());
  const counts = line.split("{count}").length - 1;
  if (counts !== 1 || parts.join("") === "{count}") return undefined;
  return parts.filter((part) => part !== "").map(pieceOf);
}

/** Digits may be grouped, as in 1,204; white space in the line matches any white space. */
function pieceOf(part: string): Piece {
  const [before = "", after] = part.split("{count}");
  const count = after === undefined ? "" : String.raw`(?<![\d.,])(?<count>\d[\d,_]*)(?!\d)`;
  return new RegExp(literal(before) + count + literal(after ?? ""), "g");
}

function literal(text: string): string {
  return text
    .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
}

/** The count of the last line that fits, or `undefined`. Colours are taken out first. */
export function countOf(output: string, pieces: readonly Piece[]): number | undefined {
  for (const line of stripVTControlCharacters(output)
    .split(/\r\n|\r|\n/)
    .toReversed()) {
    const count = countIn(line, pieces);
    if (count !== undefined) return count;
  }
  return undefined;
}

function countIn(line: string, pieces: readonly Piece[]): number | undefined {
  let from = 0;
  let count: number | undefined;
  for (const piece of pieces) {
    piece.lastIndex = from;
    const found = piece.exec(line);
    if (found === null) return undefined;
    from = piece.lastIndex;
    const digits = found.groups?.["count"];
    if (digits !== undefined) count = Number(digits.replaceAll(/[,_]/g, ""));
  }
  return count;
}
