/** The line of a file with a caret under the place. The file's text is hostile: see `visible`. */
import type { Span } from "../json/places.ts";
import { visible } from "../render/visible.ts";

/** What a mark under one line needs. */
export interface MarkedLine {
  readonly text: string;
  /** Cells before the mark, and under the mark. */
  readonly before: number;
  readonly marked: number;
}

/** No terminal shows more, and a file may be one line. */
const MOST_UNITS = 300;

/** Two lines, ready to print, of at most `columns` cells. */
export function excerptOf(span: Span, line: string, columns: number): string {
  const number = String(span.line);
  const gutter = " ".repeat(number.length);
  const { text, before, marked } = fitLine(markLine(span, line), columns - number.length - 3);
  const mark = " ".repeat(before) + "^".repeat(marked);
  return `${number} | ${text}`.trimEnd() + `\n${gutter} | ${mark}`;
}

function markLine(span: Span, line: string): MarkedLine {
  const start = span.column - 1;
  const end = start + markedUnits(span, line.slice(start, start + 2));
  const before = shown(line.slice(Math.max(0, start - MOST_UNITS), start));
  const mark = shown(line.slice(start, Math.min(end, start + MOST_UNITS)));
  const after = shown(line.slice(end, end + MOST_UNITS));
  const marked = Math.max(1, cellsOf(mark));
  return { text: before + mark + after, before: cellsOf(before), marked };
}

/** Of objects and arrays, which may be long, only the beginning is marked. Text has one line. */
function markedUnits({ column, end_column }: Span, begins: string): number {
  return /^[{[](?![}\]])/.test(begins) ? 1 : Math.max(1, end_column - column);
}

function shown(text: string): string {
  return visible(text.replaceAll("\t", " ").toWellFormed());
}

/** The part around the mark that fits in `width` cells, with `…` where something is cut off. */
export function fitLine(line: MarkedLine, width: number): MarkedLine {
  // A mark behind the last character needs a cell too.
  const whole = cellsOf(line.text) > line.before ? line.text : `${line.text} `;
  const total = cellsOf(whole);
  if (total <= width) return line;
  const [hidden, rest] = splitAt(whole, hiddenCells(line, total, width));
  const start = hidden === "" ? "" : "…";
  const room = width - start.length;
  const text = cellsOf(rest) <= room ? rest : `${splitAt(rest, room - 1)[0]}…`;
  const before = Math.max(0, line.before - cellsOf(hidden) + start.length);
  return { text: start + text, before, marked: Math.max(1, Math.min(line.marked, width - before)) };
}

/** None if the mark is seen without; else so many that a third of the line stands before it. */
function hiddenCells({ before, marked }: MarkedLine, total: number, width: number): number {
  const isSeen = before + Math.min(marked, width) < width;
  return isSeen ? 0 : Math.min(before - Math.floor(width / 3), total - width + 1);
}

/** Whole characters: as many as `cells` hold, and those after. */
function splitAt(text: string, cells: number): [string, string] {
  let taken = 0;
  let length = 0;
  for (const character of text) {
    taken += cellsOf(character);
    if (taken > cells) break;
    length += character.length;
  }
  return [text.slice(0, length), text.slice(length)];
}

const WIDE =
  /(?![\uff61-\uffdc])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3001-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Cells that a terminal gives to a text in which nothing is unseen. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (WIDE.test(character)) cells += 2;
    else if (!/\p{M}/u.test(character)) cells += 1;
  }
  return cells;
}
