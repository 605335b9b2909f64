/** A page of text: how wide it is, how it is measured and coloured, and its two basic shapes. */
import { wrap } from "./cells.ts";
import type { CellWidth } from "./cells.ts";
import { painter } from "./colour.ts";
import type { Paint, Style } from "./colour.ts";

export interface Page {
  readonly cells: CellWidth;
  readonly paint: Paint;
  /** Cells that a table may fill. */
  readonly width: number;
  /** Cells that sentences may fill: long lines are hard to read. */
  readonly prose: number;
}

const NARROWEST = 40;
const WIDEST_PROSE = 100;

/** What to do stands out from what is the case. */
const LABEL_STYLES: Readonly<Record<string, Style>> = {
  fix: "cyan",
  next: "cyan",
  flaky: "yellow",
};

export function pageOf(columns: number, colour: boolean, cells: CellWidth): Page {
  const width = Math.max(NARROWEST, Number.isFinite(columns) ? Math.floor(columns) : 80);
  return { cells, width, prose: Math.min(width, WIDEST_PROSE), paint: painter(colour) };
}

export interface Hang {
  /** Stands before the first line; the others are indented by as much. */
  readonly lead: string;
  readonly leadStyle?: Style | readonly Style[];
  readonly style?: Style | readonly Style[];
}

/** Text behind a lead, wrapped, the further lines indented to stand under the first. */
export function hanging(page: Page, text: string, { lead, leadStyle, style }: Hang): string[] {
  const indent = page.cells(lead);
  const lines = wrap(text.trimEnd(), Math.max(1, page.prose - indent), page.cells);
  return lines.map((line, index) => {
    const before = index === 0 ? lead : " ".repeat(indent);
    return line === ""
      ? page.paint(leadStyle ?? [], before.trimEnd())
      : page.paint(leadStyle ?? [], before) + page.paint(style ?? [], line.trimEnd());
  });
}

export const LABEL_CELLS = 10;

/** `label     text`, with the texts of all labels of a page under one another. */
export function labelled(
  page: Page,
  indent: number,
  label: string,
  texts: readonly string[],
): string[] {
  return texts.flatMap((text, index) => {
    const word = index === 0 ? label : "";
    const lead = " ".repeat(indent) + word.padEnd(LABEL_CELLS);
    return hanging(page, text, { lead, leadStyle: LABEL_STYLES[label] ?? "dim" });
  });
}
