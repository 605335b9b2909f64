/** Width of text in terminal cells. Text handed in is already made visible, without colour. */

export type CellWidth = (text: string) => number;

/**
 * Characters that are one cell each: ASCII, Latin, common punctuation, arrows, box drawing and our
 * own marks. Loading the library that knows the rest costs 25 ms, as much as Node itself.
 */
const ONE_CELL_EACH =
  /^[\u{20}-\u{7e}\u{a0}-\u{ac}\u{ae}-\u{2ff}\u{2010}-\u{2027}\u{2190}-\u{21ff}\u{2500}-\u{259f}✓✗]*$/u;

/** Measures every text whose characters all stand in `sample`. */
export async function cellWidthFor(sample: string): Promise<CellWidth> {
  if (ONE_CELL_EACH.test(sample)) return (text) => text.length;
  const { default: stringWidth } = await import("string-width");
  return (text) => (ONE_CELL_EACH.test(text) ? text.length : stringWidth(text));
}

/** `text` cut to `width` cells, the last of them `…` where something was cut. */
export function clip(text: string, width: number, cells: CellWidth): string {
  if (cells(text) <= width) return text;
  return width < 1 ? "" : `${head(text, width - 1, cells)}…`;
}

/** The longest beginning of whole characters that fits. */
function head(text: string, width: number, cells: CellWidth): string {
  if (ONE_CELL_EACH.test(text)) return text.slice(0, width);
  let taken = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += cells(segment);
    if (used > width) break;
    taken += segment;
  }
  return taken;
}

export function padEnd(text: string, width: number, cells: CellWidth): string {
  return text + " ".repeat(Math.max(0, width - cells(text)));
}

export function padStart(text: string, width: number, cells: CellWidth): string {
  return " ".repeat(Math.max(0, width - cells(text))) + text;
}

/**
 * Lines of at most `width` cells, broken at spaces. What fits is left alone, with its own spaces.
 * A word that is longer than a line stays whole if it is a path, a digest or the like, so that it
 * can be copied; scripts that write without spaces break anywhere.
 */
export function wrap(text: string, width: number, cells: CellWidth): string[] {
  if (cells(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((part) => breakable(part, width, cells))) {
    if (line !== "" && cells(line) + 1 + cells(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].filter((each) => each !== "");
}

function breakable(word: string, width: number, cells: CellWidth): string[] {
  if (ONE_CELL_EACH.test(word)) return [word];
  const parts: string[] = [];
  let rest = word;
  while (cells(rest) > width) {
    const part = head(rest, width, cells);
    if (part === "") break;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}
