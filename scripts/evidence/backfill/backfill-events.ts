/**
 * Gives the events from before there were hashes their place in the chain, while they stream by.
 * Events that have a hash are passed on byte for byte, once their own chain has been checked: it
 * begins at the seam with an empty `prev_hash`, as its producer wrote it.
 */
import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";
import { refusedError } from "../../core/errors.ts";
import { leafHash } from "../../ledger/merkle/node-hash.ts";
import { growingTree } from "../../ledger/merkle/tree-head.ts";
import type { GrowingTree } from "../../ledger/merkle/tree-head.ts";
import { lineSplitter } from "../../ledger/verify/split-lines.ts";
import { eventHash } from "../package/v1-encoding.ts";
import { MAX_LINE_BYTES } from "../package/v1-lines.ts";
import type { V1Event } from "../package/v1-records.ts";
import { fillLine, readV1Line } from "./legacy-line.ts";
import type { V1Line } from "./legacy-line.ts";

export interface BackfillFacts {
  /** Events that had no hash; they come first. */
  readonly legacyEvents: number;
  /** Root of the RFC 6962 tree over their lines as they were, without LF. */
  readonly legacyRoot: Uint8Array;
  /** Hash that the last of them was given, or empty. */
  readonly legacyHead: string;
  readonly events: number;
  /** SHA-256 in hex of all that was read, and of all that was made of it. */
  readonly inputSha256: string;
  readonly outputSha256: string;
}

interface State {
  readonly tree: GrowingTree;
  readonly read: Hash;
  readonly made: Hash;
  events: number;
  previous: string;
  legacyHead: string;
  job: string | undefined;
}

export interface Backfill {
  /** Throws `refused` at the first line that cannot be given a place; `file` names it. */
  chunks(input: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Uint8Array>;
  /** Once all chunks have been read. */
  facts(): BackfillFacts;
}

export function backfill(): Backfill {
  const state: State = {
    tree: growingTree(),
    read: createHash("sha256"),
    made: createHash("sha256"),
    events: 0,
    previous: "",
    legacyHead: "",
    job: undefined,
  };
  return {
    chunks: (input, file) => rewritten(state, input, file),
    facts: () => ({
      legacyEvents: state.tree.size(),
      legacyRoot: state.tree.root(),
      legacyHead: state.legacyHead,
      events: state.events,
      inputSha256: state.read.copy().digest("hex"),
      outputSha256: state.made.copy().digest("hex"),
    }),
  };
}

async function* rewritten(state: State, input: AsyncIterable<Uint8Array>, file: string) {
  let texts: string[] = [];
  const splitter = lineSplitter(MAX_LINE_BYTES, (bytes, start, end) => {
    texts.push(takeLine(state, bytes.subarray(start, end), file));
  });
  for await (const chunk of input) {
    state.read.update(chunk);
    splitter.feed(chunk);
    if (texts.length > 0) yield emit(state, `${texts.join("\n")}\n`);
    texts = [];
  }
  if (splitter.rest() === 0) return;
  splitter.feed(Buffer.from("\n"));
  yield emit(state, texts.join("\n"));
}

function emit({ made }: State, text: string): Uint8Array {
  const bytes = Buffer.from(text);
  made.update(bytes);
  return bytes;
}

function takeLine(state: State, bytes: Uint8Array, file: string): string {
  state.events += 1;
  const isCut = bytes.length > MAX_LINE_BYTES;
  const line = isCut ? `it has more than ${MAX_LINE_BYTES} bytes` : readV1Line(bytes);
  const fault = typeof line === "string" ? line : faultOf(state, line.event);
  if (typeof line === "string" || fault !== undefined) throw refusal(state, file, fault ?? "");
  state.job ??= line.event.job_id;
  return line.event.hash === "" ? fill(state, line, bytes, file) : keep(state, line);
}

/** What keeps an event from its place; `undefined` where nothing does. */
function faultOf({ job, events, tree, previous }: State, event: V1Event): string | undefined {
  if (job !== undefined && event.job_id !== job) return `it is of job ${event.job_id}, not ${job}`;
  const isLegacy = event.hash === "";
  const inLegacy = tree.size() === events - 1;
  if (isLegacy && !inLegacy) return "it has no hash, though the event before has one";
  if (isLegacy) return event.prev_hash === "" ? undefined : "it has a prev_hash, and no hash";
  const wanted = inLegacy ? "" : previous;
  if (event.prev_hash !== wanted) return "prev_hash is not the hash of the event before";
  return event.hash === eventHash(event) ? undefined : "its hash is not that of its content";
}

function fill(state: State, line: V1Line, bytes: Uint8Array, file: string): string {
  const filled = fillLine(line, state.previous);
  if (filled === undefined) {
    throw refusal(state, file, 'its prev_hash and hash are not plainly written as ""');
  }
  state.tree.add(leafHash(bytes));
  state.previous = filled.hash;
  state.legacyHead = filled.hash;
  return filled.text;
}

function keep(state: State, { event, text }: V1Line): string {
  state.previous = event.hash;
  return text;
}

function refusal({ events }: State, file: string, fault: string) {
  const hint = "Nothing was written. Find out how the line came to be before you seal anything.";
  return refusedError(`${file}:${events}: ${fault}`, hint);
}
