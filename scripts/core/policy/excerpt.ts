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

/** Of objects and arrays, which may be long, only the beginning is marked. */
function markedUnits({ line, column, end_line, end_column }: Span, begins: string): number {
  const isLong = /^[{[](?![}\]])/.test(begins) || end_line !== line;
  return isLong ? 1 : Math.max(1, end_column - column);
}

function shown(text: string): string {
  return visible(text.replaceAll("\t", " ").toWellFormed());
}

/** The part around the mark that fits in `width` cells, with `…` where something is cut off. */
export function fitLine(line: MarkedLine, width: number): MarkedLine {
  const total = cellsOf(line.text);
  if (total <= width) return line;
  const fits = line.before + Math.min(line.marked, width) < width;
  const skip = fits ? 0 : Math.min(line.before - Math.floor(width / 3), total - width + 1);
  const from = skip === 0 ? "" : "…";
  const { text, dropped } = windowOf(line.text, skip + from.length, width - from.length);
  const before = Math.max(0, line.before - dropped + from.length);
  return { text: from + text, before, marked: Math.max(1, Math.min(line.marked, width - before)) };
}

/** Whole characters from the cell `start` on, at most `width` cells, and the cells left out before. */
function windowOf(text: string, start: number, width: number): { text: string; dropped: number } {
  let at = 0;
  let dropped = 0;
  let taken = "";
  for (const character of text) {
    const cells = cellsOf(character);
    if (at < start) dropped += cells;
    else if (at - dropped + cells <= width - 1) taken += character;
    else return { text: `${taken}…`, dropped };
    at += cells;
  }
  return { text: taken, dropped };
}

const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3001-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Cells that a terminal gives to a text in which nothing is unseen. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (WIDE.test(character)) cells += 2;
    else if (!/\p{M}/u.test(character)) cells += 1;
  }
  return cells;
}
