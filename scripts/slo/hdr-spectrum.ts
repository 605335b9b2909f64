/** The percentile table that HdrHistogram prints, and that wrk2 prints in milliseconds. Pure. */

export interface Spectrum {
  readonly count: number;
  /** Percentile to value, in the unit of the table. */
  readonly values: ReadonlyMap<number, number>;
}

const HEADER = /^\s*Value\s+Percentile\s+TotalCount\s+1\/\(1-Percentile\)\s*$/;
const ROW = /^\s*(\d+(?:\.\d+)?)\s+([01]\.\d+)\s+(\d+)(?:\s+(?:\d+\.\d+|inf|Infinity))?\s*$/;
const MAX = /^#\[Max\s*=\s*\d+(?:\.\d+)?,\s*Total count\s*=\s*(\d+)\s*\]\s*$/;
const USUAL = [50, 75, 90, 95, 99, 99.9, 99.99];

interface Row {
  readonly value: number;
  readonly percentile: number;
  readonly upTo: number;
}

/** `undefined` where the lines hold no table, more than one, or one that is cut or out of order. */
export function spectrumIn(lines: readonly string[]): Spectrum | undefined {
  const head = lines.findIndex((line) => HEADER.test(line));
  const foot = lines.findIndex((line) => MAX.test(line));
  if (head < 0 || foot < head || lines.filter((line) => HEADER.test(line)).length > 1) {
    return undefined;
  }
  const count = Number(MAX.exec(lines[foot] ?? "")?.[1]);
  const rows = rowsOf(lines.slice(head + 1, foot));
  if (rows === undefined || rows.at(-1)?.upTo !== count || !ascends(rows)) return undefined;
  return { count, values: new Map(USUAL.flatMap((p) => valueAt(rows, p, count))) };
}

/** `undefined` where a line that is not a comment is no row either. */
function rowsOf(lines: readonly string[]): Row[] | undefined {
  const found: Row[] = [];
  for (const line of lines.filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
    const [, value, percentile, upTo] = ROW.exec(line) ?? [];
    if (value === undefined) return undefined;
    found.push({
      value: Number(value),
      percentile: Number(percentile),
      upTo: Number(upTo),
    });
  }
  return found;
}

function ascends(rows: readonly Row[]): boolean {
  return rows.every(({ value, percentile, upTo }, index) => {
    const before = rows[index - 1];
    if (before === undefined) return true;
    return value >= before.value && percentile >= before.percentile && upTo >= before.upTo;
  });
}

/**
 * Nearest rank: the first row that as many samples are at or below. The table leaves values out, so
 * that the true one may be smaller, and is never larger.
 */
function valueAt(rows: readonly Row[], percentile: number, count: number): [number, number][] {
  const rank = Math.max(1, Math.ceil((percentile * count) / 100));
  const row = rows.find(({ upTo }) => upTo >= rank);
  return row === undefined || count === 0 ? [] : [[percentile, row.value]];
}
