/**
 * The port behind which an append-only log of lines stands. A backend knows bytes, lines and its
 * own durability; what a line means it learns from the `LineFormat` that it is opened with.
 */

/** How far a log has come. Equal heads mean equal logs, as far as the lines' hashes bind. */
export interface LogHead {
  /** Committed lines. */
  readonly size: number;
  /** Hash of the last committed line, or the format's `emptyHash`. */
  readonly hash: string;
}

export interface LogTip extends LogHead {
  /** Bytes after the last committed line: an append that never finished. */
  readonly torn_bytes: number;
}

/** What a line says of its place. */
export interface LinePlace {
  readonly seq: number;
  readonly hash: string;
  /** Hash of the line before. */
  readonly previous: string;
  /** How many lines of the same append follow. */
  readonly left: number;
}

export interface LineFormat {
  readonly emptyHash: string;
  readonly maxLineBytes: number;
  /** The place of a whole line, given without LF; `undefined` where it is not one of ours. */
  place(line: Uint8Array): LinePlace | undefined;
}

/** Something that the backend found and dealt with; a person should hear of it. */
export interface LogFinding {
  readonly kind: "torn_tail_set_aside" | "stale_lock_taken_over";
  readonly message: string;
  readonly file: string;
}

export interface Appended {
  readonly head: LogHead;
  readonly findings: readonly LogFinding[];
}

export interface LogPort {
  /**
   * The committed lines from number `from` on, in chunks of whole lines, each line ended by LF.
   * Lines appended after the call may or may not be among them.
   */
  read(from: number): AsyncIterable<Uint8Array>;
  head(): Promise<LogTip>;
  /**
   * Adds all lines (without LF) or none, durably, if the head is still `expected`. Throws
   * `undecided`, marked by `isConflict`, where another append came first.
   */
  append(lines: readonly string[], expected: LogHead): Promise<Appended>;
}

export type OpenLog = (path: string, format: LineFormat) => LogPort;
