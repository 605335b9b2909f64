/**
 * Where the committed part of a log file ends. An append that was cut by a crash leaves a part
 * without LF, a batch without its last line, or, where the system lost pages, NUL bytes. Such a
 * tail was never acknowledged. Any other end that is not a valid line is damage, and is refused.
 */
import { undecidedError } from "../core/errors.ts";
import type { LineFormat, LinePlace, LogHead } from "../core/log.ts";
import type { OpenFile } from "./log-file-ops.ts";

/** The most that one append may add. */
export const MAX_APPEND_BYTES = 16_777_216;

const LF = 0x0a;
const STEP = 65_536;

export interface Tail {
  readonly head: LogHead;
  /** Bytes of the committed lines, with the last LF. */
  readonly end: number;
  /** Bytes after them. */
  readonly torn: number;
}

/** Reads backwards from the end, no more than an append can have added. */
export async function findTail(file: OpenFile, format: LineFormat, path: string): Promise<Tail> {
  const size = await file.size();
  const window = Math.min(size, STEP);
  return (await tailWithin(file, format, path, size, window)) ?? emptyTail(size, format);
}

async function tailWithin(
  file: OpenFile,
  format: LineFormat,
  path: string,
  size: number,
  window: number,
): Promise<Tail | undefined> {
  const start = size - window;
  const bytes = await file.readAt(start, window);
  const found = lastCommitted(bytes, start === 0, format);
  if (found !== undefined) {
    refuseDamage(bytes.subarray(found.end), format, path, start + found.end);
    return { ...found, end: start + found.end, torn: size - start - found.end };
  }
  if (start === 0) {
    refuseDamage(bytes, format, path, 0);
    return undefined;
  }
  if (window > MAX_APPEND_BYTES + format.maxLineBytes) throw noLine(path);
  return tailWithin(file, format, path, size, Math.min(size, window * 4));
}

function noLine(path: string): Error {
  return undecidedError(
    `${path} does not end like a log: no valid line in its last ${MAX_APPEND_BYTES} bytes`,
    "Compare it with a copy and with the heads that were published.",
  );
}

function emptyTail(size: number, format: LineFormat): Tail {
  return { head: { size: 0, hash: format.emptyHash }, end: 0, torn: size };
}

interface Line {
  readonly place: LinePlace | undefined;
  readonly start: number;
  /** Behind its LF. */
  readonly end: number;
}

/** The line whose LF is at `lf`, or `undefined` where it begins before `bytes` do. */
function lineEndingAt(bytes: Buffer, lf: number, fromStart: boolean, format: LineFormat) {
  const start = lf === 0 ? 0 : bytes.lastIndexOf(LF, lf - 1) + 1;
  if (start === 0 && !fromStart) return undefined;
  return { place: format.place(bytes.subarray(start, lf)), start, end: lf + 1 };
}

/** The last line that ends a whole append, with its end in `bytes`. */
function lastCommitted(
  bytes: Buffer,
  fromStart: boolean,
  format: LineFormat,
): { readonly head: LogHead; readonly end: number } | undefined {
  let lf = bytes.lastIndexOf(LF);
  while (lf >= 0) {
    const line = lineEndingAt(bytes, lf, fromStart, format);
    if (line === undefined) return undefined;
    const { place, end } = line;
    if (place?.left === 0) {
      const whole = isWholeAppend(bytes, line, fromStart, format);
      if (whole === undefined) return undefined;
      if (whole) return { head: { size: place.seq + 1, hash: place.hash }, end };
    }
    lf = line.start - 1;
  }
  return undefined;
}

/**
 * The system may have lost an earlier page and kept a later one: all lines of the append must be
 * there, and continue the one before. `undefined` where more bytes are needed to tell.
 */
function isWholeAppend(
  bytes: Buffer,
  last: Line,
  fromStart: boolean,
  format: LineFormat,
): boolean | undefined {
  for (let line = last; line.start > 0;) {
    const before = lineEndingAt(bytes, line.start - 1, fromStart, format);
    if (before === undefined) return undefined;
    if (before.place === undefined || before.place.hash !== line.place?.previous) return false;
    if (before.place.seq + 1 !== line.place.seq) return false;
    if (before.place.left === 0) return true;
    line = before;
  }
  return isFirst(bytes, last, format);
}

function isFirst(bytes: Buffer, last: Line, format: LineFormat): boolean {
  const first = format.place(bytes.subarray(0, bytes.indexOf(LF)));
  return last.place !== undefined && first?.seq === 0 && first.previous === format.emptyHash;
}

/**
 * What follows the last committed line must look like an append that was cut: it ends within a
 * line or a batch, or has lost pages; and each whole line in it is valid or has lost pages.
 */
function refuseDamage(tail: Buffer, format: LineFormat, path: string, offset: number): void {
  let start = 0;
  let last: LinePlace | undefined;
  for (let end = tail.indexOf(LF); end >= 0; end = tail.indexOf(LF, start)) {
    const line = tail.subarray(start, end);
    last = format.place(line);
    if (last === undefined && !line.includes(0)) throw damaged(path, offset + start);
    start = end + 1;
  }
  const cut = start < tail.length || tail.includes(0) || (last !== undefined && last.left > 0);
  if (tail.length > 0 && !cut) throw damaged(path, offset);
}

function damaged(path: string, offset: number): Error {
  return undecidedError(
    `${path} is damaged: the line at byte ${offset} is whole but does not belong there`,
    "Nothing was written. Compare the file with a copy and with the heads that were published.",
  );
}
