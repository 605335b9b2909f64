/**
 * Hides byte patterns in a stream, also where one is split over chunks. A byte is held back only
 * while it may be the start of a pattern, and all overlapping finds become one `***`.
 */
import { MIN_SECRET_BYTES } from "./secret-forms.ts";

export interface Redactor {
  /** Takes the next chunk; gives what can be shown by now. */
  push(chunk: Buffer): Buffer;
  /** Gives what was held back: the stream has ended, it starts nothing any more. */
  end(): Buffer;
}

const MASK = Buffer.from("***");
const FILTER_BITS = 16;

/** Patterns by their first four bytes, behind a table that answers most positions at once. */
interface Index {
  readonly filter: Uint8Array;
  readonly byKey: ReadonlyMap<number, readonly Buffer[]>;
  readonly all: readonly Buffer[];
  readonly longest: number;
}

/** All patterns have at least `MIN_SECRET_BYTES` bytes. */
export function makeRedactor(patterns: readonly Buffer[]): Redactor {
  if (patterns.length === 0) return { push: (chunk) => chunk, end: () => Buffer.alloc(0) };
  const index = indexOf(patterns);
  let held: Buffer = Buffer.alloc(0);
  /** So many bytes of `held` belong to a find that was shown as `***` already. */
  let hidden = 0;
  const advance = (window: Buffer, cut: number): Buffer => {
    const shown = mask(window, cut, findAll(window, index), hidden);
    held = Buffer.from(window.subarray(cut));
    hidden = Math.max(0, shown.hiddenUntil - cut);
    return shown.bytes;
  };
  return {
    push: (chunk) => {
      const window = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      return advance(window, startOfPartial(window, index));
    },
    end: () => advance(held, held.length),
  };
}

function indexOf(patterns: readonly Buffer[]): Index {
  const filter = new Uint8Array(1 << FILTER_BITS);
  const byKey = Map.groupBy(patterns, (pattern) => pattern.readInt32BE(0));
  for (const key of byKey.keys()) filter[slot(key)] = 1;
  return {
    filter,
    byKey,
    all: patterns,
    longest: Math.max(...patterns.map(({ length }) => length)),
  };
}

function slot(key: number): number {
  return (key ^ (key >>> FILTER_BITS)) & 0xffff;
}

interface Find {
  readonly start: number;
  readonly end: number;
}

/** At each position the longest pattern that begins there. Ordered by start. */
function findAll(window: Buffer, { filter, byKey }: Index): Find[] {
  const finds: Find[] = [];
  let key = 0;
  for (let last = 0; last < window.length; last += 1) {
    key = (key << 8) | (window[last] ?? 0);
    if (filter[slot(key)] === 0 || last < MIN_SECRET_BYTES - 1) continue;
    const start = last - (MIN_SECRET_BYTES - 1);
    const fits = (byKey.get(key) ?? []).filter((pattern) =>
      pattern.equals(window.subarray(start, start + pattern.length)),
    );
    if (fits.length > 0)
      finds.push({ start, end: start + Math.max(...fits.map((fit) => fit.length)) });
  }
  return finds;
}

/** Where the first pattern begins that the window may hold only a part of; else the window's end. */
function startOfPartial(window: Buffer, index: Index): number {
  for (let at = Math.max(0, window.length - index.longest + 1); at < window.length; at += 1) {
    const rest = window.length - at;
    const isPartial = (pattern: Buffer): boolean =>
      pattern.length > rest && window.compare(pattern, 0, rest, at) === 0;
    if (beginningLike(window, at, index).some(isPartial)) return at;
  }
  return window.length;
}

/** Patterns that share the first four bytes; all of them where fewer bytes are there. */
function beginningLike(
  window: Buffer,
  at: number,
  { all, filter, byKey }: Index,
): readonly Buffer[] {
  if (at + MIN_SECRET_BYTES > window.length) return all;
  const key = window.readInt32BE(at);
  return filter[slot(key)] === 0 ? [] : (byKey.get(key) ?? []);
}

/** The window up to `cut` with finds hidden. The first `hidden` bytes stand for themselves no more. */
function mask(
  window: Buffer,
  cut: number,
  finds: readonly Find[],
  hidden: number,
): { bytes: Buffer; hiddenUntil: number } {
  if (finds.length === 0 && hidden === 0) {
    return { bytes: window.subarray(0, cut), hiddenUntil: 0 };
  }
  const parts: Buffer[] = [];
  let hiddenUntil = hidden;
  for (const { start, end } of finds) {
    if (start >= cut) break;
    if (start >= hiddenUntil) {
      parts.push(window.subarray(hiddenUntil, start), MASK);
    }
    hiddenUntil = Math.max(hiddenUntil, end);
  }
  if (hiddenUntil < cut) parts.push(window.subarray(hiddenUntil, cut));
  return { bytes: Buffer.concat(parts), hiddenUntil };
}
