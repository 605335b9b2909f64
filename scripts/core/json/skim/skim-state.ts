/** How far a document has been read, of which only a window is in memory. */
import type { Plan, Rows } from "./plan.ts";

/** What may come next. `first…`: or the end of what has just begun. */
export type Expect = "value" | "first_value" | "name" | "first_name" | "colon" | "comma" | "end";

/** `more`: the window ends inside a token. */
export type Status = "on" | "more" | "fault";

/** The member names of the object at one depth, and of the one before it there, in their order. */
export interface Names {
  /** As they stand in the file, without quotes. */
  readonly raw: Uint8Array[];
  /** How many the object has so far. */
  count: number;
  /** All names so far, once one was not that of the object before. */
  seen: Set<string> | undefined;
}

export interface Level {
  isObject: boolean;
  plan: Plan;
  readonly names: Names;
}

export interface Skim {
  /** The window is `bytes` from 0 to `end`; nothing follows it where `isLast`. */
  bytes: Buffer;
  end: number;
  isLast: boolean;
  /** Of the next byte; the offsets below are in the window too. */
  at: number;
  /** Where the window begins in the file. */
  base: number;
  /** Up to here it is UTF-8. */
  checked: number;
  expect: Expect;
  readonly levels: Level[];
  depth: number;
  readonly maxDepth: number;
  /** Of the value that comes next. */
  next: Plan;
  /** Depth of the object or array whose content is left out; 0 where all is kept. */
  leftOut: number;
  rows: Rows | undefined;
  /** Begin of the first element that was not handed over, or -1; and of the last one. */
  rowsFrom: number;
  rowFrom: number;
  /** End of the last whole element. */
  rowsTo: number;
  keepFrom: number;
  /** What is kept is the first `keptBytes` of it. */
  kept: Buffer;
  keptBytes: number;
  /** Names that are held, at all depths. */
  nameCount: number;
  /** In one sentence why the document is refused. */
  fault: string | undefined;
}

export function newSkim(plan: Plan, maxDepth: number): Skim {
  return {
    bytes: Buffer.allocUnsafe(256 * 1024),
    end: 0,
    isLast: false,
    at: 0,
    base: 0,
    checked: 0,
    expect: "value",
    levels: [],
    depth: 0,
    maxDepth,
    next: plan,
    leftOut: 0,
    rows: undefined,
    rowsFrom: -1,
    rowFrom: 0,
    rowsTo: 0,
    keepFrom: 0,
    kept: Buffer.allocUnsafe(64 * 1024),
    keptBytes: 0,
    nameCount: 0,
    fault: undefined,
  };
}

/** As it is, or wider with what it held. */
export function widened(buffer: Buffer, held: number, size: number): Buffer {
  if (size <= buffer.length) return buffer;
  const wider = Buffer.allocUnsafe(size * 2);
  wider.set(buffer.subarray(0, held));
  return wider;
}

/** Notes why, and where in the file. */
export function refuse(skim: Skim, message: string): "fault" {
  skim.fault ??= `${message}, at byte ${skim.base + skim.at}`;
  return "fault";
}
