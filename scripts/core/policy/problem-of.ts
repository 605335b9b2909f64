/** Findings and syntax problems of a file, each with its place and the line, as `Problem`s. */
import type { Location } from "../check.ts";
import type { Problem } from "../errors.ts";
import type { Places, Span } from "../json/places.ts";
import { parentOf } from "../json/pointer.ts";
import type { SyntaxProblem } from "../json/read-json.ts";
import { excerptOf } from "./excerpt.ts";
import type { RuleFinding } from "./rules.ts";

/** Cells of an excerpt, less what is put before it. */
const EXCERPT_COLUMNS = 76;

/** More are counted, not shown: whoever mends thirty starts the command again anyway. */
const MOST_PROBLEMS = 30;

export interface PlacedFinding extends RuleFinding {
  readonly atName?: boolean;
}

export function syntaxProblem(
  file: string,
  problem: SyntaxProblem,
  line: (number: number) => string,
): Problem {
  const { message, pointer, also } = problem;
  const there = also && `${also.label}: line ${also.line}, column ${also.column}`;
  const hint = [there, problem.hint].filter((part) => part !== undefined).join("; ");
  return {
    message,
    location: locationOf(file, pointer, problem),
    excerpt: excerptOf(problem, line(problem.line), EXCERPT_COLUMNS),
    ...(hint === "" ? {} : { hint }),
  };
}

/** In the order of the file. */
export function problemsOf(
  file: string,
  places: Places,
  findings: readonly PlacedFinding[],
): Problem[] {
  const placed = findings.map((finding) => ({ finding, span: spanFor(places, finding) }));
  placed.sort(
    (left, right) => left.span.line - right.span.line || left.span.column - right.span.column,
  );
  const shown = placed.slice(0, MOST_PROBLEMS).map(({ finding, span }) => ({
    message: finding.message,
    location: locationOf(file, finding.pointer, span),
    excerpt: excerptOf(span, places.line(span.line), EXCERPT_COLUMNS),
    ...(finding.hint === undefined ? {} : { hint: finding.hint }),
  }));
  const more = placed.length - shown.length;
  return more === 0 ? shown : [...shown, { message: `and ${more} more`, location: { file } }];
}

/** The place of a value or name; of the nearest thing that holds it where it is not there. */
export function spanFor(places: Places, { pointer, atName }: PlacedFinding): Span {
  const span = (atName === true ? places.locateKey(pointer) : undefined) ?? places.locate(pointer);
  if (span !== undefined) return span;
  return pointer === "" ? NOWHERE : spanFor(places, { pointer: parentOf(pointer), message: "" });
}

const NOWHERE: Span = { line: 1, column: 1, end_line: 1, end_column: 1 };

/** A name in a hostile file may be as long as the file. */
const LONGEST_POINTER = 500;

export function locationOf(file: string, pointer: string, span: Span): Location {
  const { line, column, end_line, end_column } = span;
  return { file, pointer: boundedPointer(pointer), line, column, end_line, end_column };
}

/** The pointer, or that of the nearest thing that holds the place and can be named. */
function boundedPointer(pointer: string): string {
  let bounded = pointer;
  while (bounded.length > LONGEST_POINTER) bounded = parentOf(bounded);
  return bounded;
}
