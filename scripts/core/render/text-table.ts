/** Sections of a view as text: a title, an aligned table within the width, and lines. */
import type { Section } from "../command.ts";
import { clip, padEnd, padStart } from "./cells.ts";
import type { Style } from "./colour.ts";
import { hanging } from "./text-page.ts";
import type { Page } from "./text-page.ts";
import { visible, visibleLines } from "./visible.ts";

const INDENT = 2;
const GAP = 2;

export function sectionLines(page: Page, section: Section): string[] {
  const lines = (section.lines ?? []).flatMap(entryLines);
  const title = visible(section.title).trim();
  return [
    ...(title === "" ? [] : [page.paint("bold", title)]),
    ...tableLines(page, section.columns ?? [], section.rows ?? []),
    ...lines.flatMap((line) => hanging(page, line, { lead: " ".repeat(INDENT) })),
  ];
}

/** What goes on is set further in: a line end in somebody's words starts no entry of ours. */
function entryLines(text: string): string[] {
  return visibleLines(text).map((line, index) => (index === 0 ? line : `  ${line}`));
}

interface Column {
  readonly width: number;
  readonly numeric: boolean;
}

function tableLines(
  page: Page,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const header = names.map((name) => visible(name));
  const body = rows.map((row) => row.map((cell) => visible(cell)));
  const columns = columnsOf(page, header, body);
  const draw = (row: readonly string[], style: (cell: string) => Style | readonly Style[]) =>
    drawRow(page, columns, row, style);
  return [
    ...(header.length === 0 ? [] : [draw(header, () => "dim")]),
    ...body.map((row) => draw(row, styleOf)),
  ];
}

function columnsOf(
  page: Page,
  header: readonly string[],
  body: readonly (readonly string[])[],
): Column[] {
  const count = largest([header.length, ...body.map(({ length }) => length)]);
  const natural = Array.from({ length: count }, (_, index) => {
    const cells = body.map((row) => row[index] ?? "");
    const width = largest([header[index] ?? "", ...cells].map(page.cells));
    return { width, numeric: cells.every(isNumber) };
  });
  const widest = widestAllowed(page, natural);
  return natural.map((column) => ({ ...column, width: Math.min(column.width, widest) }));
}

/** The largest limit on the width of a column under which the row fits: wide columns give first. */
function widestAllowed(page: Page, columns: readonly Column[]): number {
  const room = page.width - INDENT - GAP * (columns.length - 1);
  let widest = largest(columns.map(({ width }) => width));
  const total = () => columns.reduce((sum, { width }) => sum + Math.min(width, widest), 0);
  while (widest > 1 && total() > room) widest -= 1;
  return widest;
}

/** At least 1. Tables may be longer than a call may have arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 1);
}

function drawRow(
  page: Page,
  columns: readonly Column[],
  row: readonly string[],
  style: (cell: string) => Style | readonly Style[],
): string {
  const last = row.findLastIndex((cell) => cell.trimEnd() !== "");
  const cells = columns.slice(0, last + 1).map(({ width, numeric }, index) => {
    const text = clip(row[index] ?? "", width, page.cells);
    const padded = (numeric ? padStart : padEnd)(text, width, page.cells);
    return page.paint(style(text), index === last ? padded.trimEnd() : padded);
  });
  return last < 0 ? "" : " ".repeat(INDENT) + cells.join(" ".repeat(GAP));
}

/** Numbers with a unit stand to the right, under one another. */
function isNumber(cell: string): boolean {
  return /^(?:[-+]?\d[\d,.]*(?: ?(?:%|ms|s|min|h|d|B|[KMG]iB))?|[-–]?)$/.test(cell);
}

const WORDS: Readonly<Record<string, Style>> = {
  pass: "green",
  passed: "green",
  fail: "red",
  failed: "red",
  no_data: "yellow",
  undecided: "yellow",
  waived: "cyan",
  not_applicable: "dim",
};

function styleOf(cell: string): Style | readonly Style[] {
  return Object.hasOwn(WORDS, cell) ? (WORDS[cell] ?? []) : [];
}
