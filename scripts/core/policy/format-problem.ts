/** A problem of a file as a person reads it: the place, what is wrong, what to do, the line. */
import { styleText } from "node:util";
import type { Problem } from "../errors.ts";
import { visible } from "../render/visible.ts";
import { cellsOf, fitLine } from "./excerpt.ts";

export interface ProblemLayout {
  /** Cells of a line; excerpts are cut to it, sentences are not. */
  readonly columns: number;
  readonly colour: boolean;
}

/** Several lines without a line end after the last. */
export function formatProblem(problem: Problem, { columns, colour }: ProblemLayout): string {
  const paint = (style: "bold" | "red" | "dim", text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const place = placeOf(problem);
  const excerpt = problem.excerpt === undefined ? [] : fitExcerpt(problem.excerpt, columns - 4);
  return [
    ...(place === "" ? [] : [paint("bold", place)]),
    ...sentences(problem).map((line) => `  ${visible(line)}`),
    ...excerpt.map((line, index) => `    ${paint(index === 0 ? "dim" : "red", line)}`),
  ].join("\n");
}

function placeOf({ location }: Problem): string {
  if (location === undefined) return "";
  const { file, line, column, pointer = "" } = location;
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  return visible(pointer === "" ? position : `${position} ${pointer}`);
}

/** A suggestion belongs to its sentence; advice has a line of its own. */
function sentences({ message, hint }: Problem): string[] {
  const said = message.split("\n");
  if (hint === undefined) return said;
  const joins = said.length === 1 && hint.startsWith("did you mean");
  return joins ? [`${message}; ${hint}`] : [...said, `→ ${hint}`];
}

/** An excerpt was made for wide terminals: narrow ones see the part around the mark. */
function fitExcerpt(excerpt: string, columns: number): string[] {
  const [line = "", mark = ""] = excerpt.split("\n");
  const gutter = line.indexOf("|") + 2;
  const carets = mark.slice(gutter);
  const fitted = fitLine(
    {
      text: line.slice(gutter),
      before: carets.lastIndexOf(" ") + 1,
      marked: Math.max(1, cellsOf(carets.trimStart())),
    },
    Math.max(10, columns - gutter),
  );
  return [
    (line.slice(0, gutter) + fitted.text).trimEnd(),
    mark.slice(0, gutter) + " ".repeat(fitted.before) + "^".repeat(fitted.marked),
  ];
}
