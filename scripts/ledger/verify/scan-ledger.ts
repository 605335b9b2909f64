/**
 * Checks the chain of a ledger and takes its tree's leaves in one pass over raw bytes, without
 * parsing JSON: the fixed beginning and end of a line (docs/ledger.md) hold all that is needed.
 */
import type { LogHead } from "../../core/log.ts";
import { MAX_LINE_BYTES, ZERO_HASH } from "../events/event.ts";
import { leafDigest, SEAL_BYTES, sealOf, TAIL_BYTES, tailText } from "./line-seal.ts";
import { lineSplitter } from "./split-lines.ts";

/** One reason for each way in which a line can be wrong. */
export type FaultKind =
  | "line_malformed"
  | "line_out_of_place"
  | "hash_mismatch"
  | "chain_broken"
  | "torn_tail"
  | "batch_incomplete";

export interface LedgerFault {
  readonly kind: FaultKind;
  /** 1-based line of the file. */
  readonly line: number;
  readonly message: string;
}

export interface ScanOptions {
  /** Called for each line, valid or not, in order. */
  readonly onLeaf?: (digest: string, bytes: Buffer, start: number, end: number) => void;
  /** Looks into a line that passed; says what is wrong with it. */
  readonly content?: (line: Uint8Array) => string | undefined;
  /** Faults that are kept; more are counted. Default 20. */
  readonly keep?: number;
  /** Where the scan begins; the beginning of the log by default. */
  readonly from?: LogHead;
}

export interface ScanResult {
  readonly head: LogHead;
  readonly bytes: number;
  readonly faults: readonly LedgerFault[];
  /** All faults, also those not kept. */
  readonly faultCount: number;
}

export interface LedgerScan {
  feed(chunk: Uint8Array): void;
  finish(): ScanResult;
}

interface State {
  readonly keep: number;
  readonly faults: LedgerFault[];
  faultCount: number;
  seq: number;
  previous: string;
  open: boolean;
}

export function scanLedger(options: ScanOptions = {}): LedgerScan {
  const { size: seq, hash: previous } = options.from ?? { size: 0, hash: ZERO_HASH };
  const faults: LedgerFault[] = [];
  const state = { keep: options.keep ?? 20, faults, faultCount: 0, seq, previous, open: false };
  const splitter = lineSplitter(MAX_LINE_BYTES, (bytes, start, end) => {
    scanLine(state, options, bytes, start, end);
  });
  let total = 0;
  return {
    feed(chunk) {
      total += chunk.length;
      splitter.feed(chunk);
    },
    finish() {
      noteEnd(state, splitter.rest());
      const head = { size: state.seq, hash: state.previous };
      return { head, bytes: total, faults, faultCount: state.faultCount };
    },
  };
}

/** After a fault the scan goes on from what the line claims, so that each fault is told once. */
function scanLine(
  state: State,
  options: ScanOptions,
  bytes: Buffer,
  start: number,
  end: number,
): void {
  options.onLeaf?.(leafDigest(bytes, start, end), bytes, start, end);
  const begin = `{"seq":${state.seq},"time":"`;
  const length = end - start;
  if (length < TAIL_BYTES + begin.length || length > MAX_LINE_BYTES) {
    note(state, "line_malformed", "it has not the length of an event");
  } else if (bytes.toString("latin1", start, start + begin.length) !== begin) {
    note(state, "line_out_of_place", `it is not event ${state.seq}`);
    state.previous = claimedHash(bytes, end);
  } else {
    scanTail(state, bytes, start, end);
    noteContent(state, options, bytes.subarray(start, end));
  }
  state.seq += 1;
}

function scanTail(state: State, bytes: Buffer, start: number, end: number): void {
  const own = sealOf(bytes, start, end);
  const tail = bytes.toString("latin1", end - TAIL_BYTES, end);
  if (tail !== tailText(state.previous, own)) noteTail(state, tail, own);
  state.previous = claimedHash(bytes, end);
  /** `data` is an object, so what stands before `prev_hash` is `}` unless it is `batch_left`. */
  state.open = bytes[end - TAIL_BYTES - 1] !== 0x7d;
}

function claimedHash(bytes: Buffer, end: number): string {
  return bytes.toString("latin1", end - SEAL_BYTES + 9, end - 2);
}

const TAIL = /^,"prev_hash":"([0-9a-f]{64})","hash":"([0-9a-f]{64})"\}$/;

function noteTail(state: State, tail: string, own: string): void {
  const [, previous, claimed] = TAIL.exec(tail) ?? [];
  if (previous === undefined) {
    note(state, "line_malformed", "it does not end in prev_hash and hash");
    return;
  }
  if (claimed !== own) {
    note(state, "hash_mismatch", `its bytes have the hash ${own}, it claims ${claimed}`);
  }
  if (previous !== state.previous) {
    const expected = `the line before has ${state.previous}`;
    note(state, "chain_broken", `it follows the hash ${previous}, ${expected}`);
  }
}

function noteContent(state: State, { content }: ScanOptions, line: Uint8Array): void {
  const fault = content?.(line);
  if (fault !== undefined) note(state, "line_malformed", fault);
}

function noteEnd(state: State, rest: number): void {
  if (rest > 0) note(state, "torn_tail", `${rest} bytes without an end`);
  else if (state.open) note(state, "batch_incomplete", "the last append is not whole");
}

function note(state: State, kind: FaultKind, what: string): void {
  state.faultCount += 1;
  const line = state.seq + 1;
  if (state.faults.length < state.keep) {
    state.faults.push({ kind, line, message: `line ${line}: ${what}` });
  }
}
