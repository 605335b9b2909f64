/** A migration as PostgreSQL's own parser reads it, each statement with its place. */
import { loadModule, parseSync, scanSync, SqlError } from "libpg-query";
import type { Node } from "libpg-query";
import { undecidedError } from "../core/errors.ts";
import { placeOf } from "./hygiene.ts";

export interface Statement {
  readonly node: Node;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

export interface Comment {
  readonly text: string;
  readonly line: number;
}

export interface Parsed {
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  /** Where the text is not SQL. */
  readonly error?: { readonly message: string; readonly line: number; readonly column: number };
}

/** Must be awaited once before `parseMigration`. */
export async function loadParser(): Promise<void> {
  await loadModule();
}

/** Undecided where the parser gives up on the size or depth of a statement. */
export function parseMigration(file: string, text: string): Parsed {
  try {
    return { statements: statementsOf(text), comments: commentsOf(text) };
  } catch (cause) {
    if (
      cause instanceof SqlError &&
      cause.sqlDetails !== undefined &&
      !/memory exhausted/.test(cause.message)
    ) {
      const offset = Array.from(text)
        .slice(0, Math.max(0, cause.sqlDetails.cursorPosition))
        .join("").length;
      return {
        statements: [],
        comments: [],
        error: { message: cause.message, ...placeOf(text, offset) },
      };
    }
    throw tooLarge(file, cause);
  }
}

function tooLarge(file: string, cause: unknown): Error {
  return undecidedError(
    `${file}: PostgreSQL's parser gives up on it: ${cause instanceof Error ? cause.message : String(cause)}`,
    "A statement is nested too deeply or too long. Split it.",
    cause,
  );
}

function statementsOf(text: string): Statement[] {
  const offsets = offsetsOf(text);
  const lines = lineStarts(text);
  return (parseSync(text).stmts ?? []).flatMap(
    ({ stmt, stmt_location: from = 0, stmt_len: length }) => {
      if (stmt === undefined) return [];
      const start = offsets(from);
      const end = length === undefined || length === 0 ? text.length : offsets(from + length);
      const skipped = leadLength(text.slice(start, end));
      return [
        { node: stmt, text: text.slice(start + skipped, end), ...placeIn(lines, start + skipped) },
      ];
    },
  );
}

/** Blanks and comments before the statement belong to it, as the parser sees it. */
function leadLength(text: string): number {
  return /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0].length ?? 0;
}

function commentsOf(text: string): Comment[] {
  if (!text.includes("--") && !text.includes("/*")) return [];
  const lines = lineStarts(text);
  const offsets = offsetsOf(text);
  const tokens = scanSync(text).tokens.filter(({ tokenName }) => tokenName.endsWith("COMMENT"));
  return tokens.map(({ start, end }) => ({
    text: text.slice(offsets(start), offsets(end)),
    line: placeIn(lines, offsets(start)).line,
  }));
}

/** The parser counts bytes, we count UTF-16 code units. Queries must not go backwards far. */
function offsetsOf(text: string): (bytes: number) => number {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length === text.length) return (offset) => offset;
  const decoder = new TextDecoder();
  let known = { bytes: 0, units: 0 };
  return (wanted) => {
    if (wanted < known.bytes) known = { bytes: 0, units: 0 };
    const units = known.units + decoder.decode(bytes.subarray(known.bytes, wanted)).length;
    known = { bytes: wanted, units };
    return units;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function placeIn(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
