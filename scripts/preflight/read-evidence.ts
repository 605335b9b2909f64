/** Finds and reads what a gate promised, and keeps the digest of every byte that was judged. */
import { join } from "node:path";
import { sha256Hex } from "../core/digest.ts";
import { GovernanceError } from "../core/errors.ts";
import type { ExecResult } from "../core/exec.ts";
import type { Host } from "../core/host.ts";
import { timeWithAge } from "../core/time.ts";
import { countOf, piecesOfLine } from "./evidence/closing-line.ts";
import { combine, unusable } from "./evidence/reading.ts";
import type { Reading } from "./evidence/reading.ts";
import type { RunFacts } from "./evidence/our-report.ts";
import { findEvidence } from "./evidence-files.ts";
import type { Before, FoundFile } from "./evidence-files.ts";
import type { EvidencePromise, Stream } from "./gate.ts";
import type { ReadPromise } from "./judge.ts";
import type { EvidenceRecord } from "./preflight-result.ts";
import { readContent } from "./read-content.ts";

const MAX_EVIDENCE_BYTES = 64 * 1024 * 1024;

export interface EvidenceContext {
  readonly host: Host;
  readonly root: string;
  readonly before: Before;
  readonly run: RunFacts;
  readonly output: Pick<ExecResult, "stdout" | "stderr" | "droppedBytes">;
}

export interface ReadEvidence {
  readonly readings: readonly ReadPromise[];
  readonly records: readonly EvidenceRecord[];
}

export async function readEvidence(
  promises: readonly EvidencePromise[],
  context: EvidenceContext,
): Promise<ReadEvidence> {
  const read = [];
  for (const promise of promises) read.push(await readPromise(promise, context));
  return {
    readings: read.map(({ reading }) => reading),
    records: read.flatMap(({ records }) => records),
  };
}

interface OneRead {
  readonly reading: ReadPromise;
  readonly records: readonly EvidenceRecord[];
}

async function readPromise(promise: EvidencePromise, context: EvidenceContext): Promise<OneRead> {
  const { source } = promise;
  if (source.from === "files") return readFiles(promise, source.pattern, context);
  const text = streamText(source.stream, context.output);
  const reading = await readStream(promise, text, context);
  const record = recordOf(promise, source.stream, new TextEncoder().encode(text), reading);
  return { reading: { promise, source: source.stream, reading }, records: record };
}

/** Of a pattern, every file that this run wrote counts; without one, the reason is what was found. */
async function readFiles(
  promise: EvidencePromise,
  pattern: string,
  context: EvidenceContext,
): Promise<OneRead> {
  const found = await findEvidence(context.host, context.root, pattern, context.before);
  const readings: Reading[] = [];
  const records: EvidenceRecord[] = [];
  for (const file of found) {
    if (file.state !== "fresh") continue;
    const { reading, record } = await readFile(promise, file.path, context);
    readings.push(reading);
    records.push(...record);
  }
  const reading = readings.length > 0 ? combine(readings) : notFound(found, context);
  const source = records.length === 1 ? (records[0]?.source ?? pattern) : pattern;
  return { reading: { promise, source, reading }, records };
}

function notFound(found: readonly FoundFile[], { host }: EvidenceContext): Reading {
  const odd = found.find((file) => file.state === "not_a_file");
  if (odd !== undefined) return unusable("evidence_invalid", `is a ${odd.kind}, not a file`);
  const old = found.find((file) => file.state === "stale");
  if (old === undefined) return unusable("evidence_missing", "is not there");
  const age = timeWithAge(old.modified, host.now());
  return unusable("evidence_stale", `was not written by this run; it is from ${age}`);
}

async function readFile(
  promise: EvidencePromise,
  path: string,
  context: EvidenceContext,
): Promise<{ reading: Reading; record: EvidenceRecord[] }> {
  try {
    const bytes = await context.host.fs.read(join(context.root, path), MAX_EVIDENCE_BYTES);
    const reading = await readBytes(promise, bytes, context);
    return { reading, record: recordOf(promise, path, bytes, reading) };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return { reading: unusable("evidence_invalid", error.message), record: [] };
  }
}

async function readBytes(
  promise: EvidencePromise,
  bytes: Uint8Array,
  { root, run }: EvidenceContext,
): Promise<Reading> {
  if (isBlank(bytes)) return unusable("evidence_empty", "is empty");
  return readContent(promise, bytes, root, run);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

async function readStream(
  promise: EvidencePromise,
  text: string,
  context: EvidenceContext,
): Promise<Reading> {
  if (promise.kind === "closing_line") return readLine(promise, text);
  if (context.output.droppedBytes > 0) {
    return unusable("evidence_invalid", "is longer than what is kept; let the gate write a file");
  }
  return readBytes(promise, new TextEncoder().encode(text), context);
}

function readLine({ line = "", max = Infinity }: EvidencePromise, text: string): Reading {
  const count = countOf(text, piecesOfLine(line) ?? []);
  if (count === undefined) return unusable("evidence_missing", `no line like "${line}"`);
  const findings =
    count > max ? [{ id: line, message: `${count}, at most ${max} is allowed` }] : [];
  return {
    usable: true,
    says: count > max ? "fail" : "pass",
    count,
    counted: wordAfter(line),
    findings,
  };
}

/** `{count} files checked` counts files. */
function wordAfter(line: string): string {
  return /\{count\}\s+([A-Za-z]+)/.exec(line)?.[1] ?? "counted";
}

function streamText(stream: Stream, { stdout, stderr }: EvidenceContext["output"]): string {
  if (stream === "output") return `${stdout}\n${stderr}`;
  return stream === "stdout" ? stdout : stderr;
}

function recordOf(
  { kind }: EvidencePromise,
  source: string,
  bytes: Uint8Array,
  reading: Reading,
): EvidenceRecord[] {
  const counts = reading.usable ? { count: reading.count, counted: reading.counted } : {};
  const id = reading.usable && reading.reportId !== undefined ? { id: reading.reportId } : {};
  return [{ kind, source, sha256: sha256Hex(bytes), bytes: bytes.byteLength, ...counts, ...id }];
}
