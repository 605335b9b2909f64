/**
 * Reads a document that may be larger than memory and keeps the part that a plan names. All of it
 * is checked as the reader of whole documents checks it (docs/decisions/json-reader.md).
 */
import { isUtf8 } from "node:buffer";
import type { Plan } from "./plan.ts";
import { newSkim, refuse, widened } from "./skim-state.ts";
import type { Skim } from "./skim-state.ts";
import { handOver, keepUpTo, scanWindow } from "./skim-window.ts";

export interface SkimLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  /** Of the part that is kept. */
  readonly maxKeptBytes: number;
  /** Of one text, or of one row. */
  readonly maxTokenBytes: number;
}

/** `kept`: a document without what the plan leaves out. */
export type Skimmed =
  | { readonly ok: true; readonly kept: Uint8Array }
  | { readonly ok: false; readonly message: string };

export async function skimJson(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  plan: Plan,
  limits: SkimLimits,
): Promise<Skimmed> {
  const skim = newSkim(plan, limits.maxDepth);
  for await (const chunk of chunks) {
    if (!take(skim, chunk, limits)) return refused(skim);
  }
  skim.isLast = true;
  if (!advance(skim, limits) || !hasEnded(skim)) return refused(skim);
  return { ok: true, kept: skim.kept.subarray(0, skim.keptBytes) };
}

function refused({ fault }: Skim): Skimmed {
  return { ok: false, message: fault ?? "not JSON" };
}

function take(skim: Skim, chunk: Uint8Array, limits: SkimLimits): boolean {
  if (skim.base + skim.end + chunk.length > limits.maxBytes) {
    refuse(skim, `larger than ${limits.maxBytes} bytes`);
    return false;
  }
  skim.bytes = widened(skim.bytes, skim.end, skim.end + chunk.length);
  skim.bytes.set(chunk, skim.end);
  skim.end += chunk.length;
  return advance(skim, limits);
}

function advance(skim: Skim, limits: SkimLimits): boolean {
  if (!scanWindow(skim)) return false;
  if (!isUtf8(skim.bytes.subarray(skim.checked, skim.at))) {
    refuse(skim, "not UTF-8 before this");
    return false;
  }
  skim.checked = skim.at;
  handOver(skim);
  keepUpTo(skim, skim.at);
  if (skim.keptBytes > limits.maxKeptBytes) {
    refuse(skim, `more than ${limits.maxKeptBytes} bytes would have to be kept`);
    return false;
  }
  return moveOn(skim, limits.maxTokenBytes);
}

/** Forgets what was read: the window begins at the token, or row, that is not whole yet. */
function moveOn(skim: Skim, maxTokenBytes: number): boolean {
  const isInRow = skim.rows !== undefined && skim.depth > skim.leftOut;
  const from = isInRow ? skim.rowFrom : skim.at;
  skim.bytes.copyWithin(0, from, skim.end);
  skim.base += from;
  skim.end -= from;
  skim.at -= from;
  skim.checked -= from;
  skim.keepFrom -= from;
  skim.rowFrom -= from;
  skim.rowsTo -= from;
  if (skim.rowsFrom >= 0) skim.rowsFrom -= from;
  if (skim.end <= maxTokenBytes) return true;
  refuse(skim, `one text or row of more than ${maxTokenBytes} bytes`);
  return false;
}

/** Nothing may be missing: an end inside of something is the sign of a file that was cut off. */
function hasEnded(skim: Skim): boolean {
  if (skim.expect === "end") return true;
  const level = skim.levels[skim.depth - 1];
  const kind = level?.isObject === true ? "object" : "array";
  const inside = `the file ends inside an ${kind} that is not closed`;
  refuse(skim, skim.depth === 0 ? "the file is empty" : inside);
  return false;
}
