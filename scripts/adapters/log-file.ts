/**
 * The log in a file: compare-and-append under an advisory lock. The append is done when the file
 * and, for a new file, its folder have been synced; what a crash leaves before that is set aside.
 */
import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { undecidedError } from "../core/errors.ts";
import type {
  Appended,
  LineFormat,
  LinePlace,
  LogFinding,
  LogHead,
  LogPort,
  LogTip,
} from "../core/log.ts";
import { conflict } from "../core/log-conflict.ts";
import { fsProblem } from "./fs-problem.ts";
import { withLock } from "./log-file-lock.ts";
import { nodeFileOps } from "./log-file-ops.ts";
import type { FileOps, OpenFile } from "./log-file-ops.ts";
import type { ProcessIdentity } from "./log-file-process.ts";
import { openIfThere, readLines } from "./log-file-read.ts";
import { findTail, MAX_APPEND_BYTES } from "./log-file-tail.ts";
import type { Tail } from "./log-file-tail.ts";

export interface LogFileOptions {
  readonly ops?: FileOps;
  /** Milliseconds to wait for the lock. */
  readonly patience?: number;
  readonly identity?: ProcessIdentity;
}

interface LogFile {
  readonly path: string;
  readonly format: LineFormat;
  readonly ops: FileOps;
}

export function openLogFile(
  path: string,
  format: LineFormat,
  options: LogFileOptions = {},
): LogPort {
  const ops = options.ops ?? nodeFileOps;
  const log = { path, format, ops };
  const lock = { patience: 10_000, ...options, ops, folder: `${path}.lock` };
  return {
    read: (from) => readLines(ops, path, format, from),
    head: () => explained(path, "read", () => tipOf(log)),
    append: (lines, expected) =>
      explained(path, "append to", async () => {
        const batch = batchOf(lines, format);
        await ops.makeFolder(dirname(path));
        return withLock(lock, (findings) => appendLocked(log, batch, expected, findings));
      }),
  };
}

async function explained<T>(path: string, act: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw fsProblem(error, act, path);
  }
}

async function tipOf({ ops, path, format }: LogFile): Promise<LogTip> {
  const file = await openIfThere(ops, path);
  if (file === undefined) return { size: 0, hash: format.emptyHash, torn_bytes: 0 };
  try {
    const tail = await findTail(file, format, path);
    return { ...tail.head, torn_bytes: tail.torn };
  } finally {
    await file.close();
  }
}

interface Batch {
  readonly data: Buffer;
  /** The head that the lines continue. */
  readonly base: LogHead;
  readonly head: LogHead;
}

/** Refuses what would break the chain, whoever made it. */
function batchOf(lines: readonly string[], format: LineFormat): Batch {
  const data = Buffer.from(lines.map((line) => `${line}\n`).join(""));
  const places = lines.map((line) => format.place(Buffer.from(line)));
  const [first] = places;
  const last = places.at(-1);
  const whole = places.every((place, index) =>
    follows(place, places[index - 1], lines.length - index),
  );
  if (first === undefined || last === undefined || !whole || data.length > MAX_APPEND_BYTES) {
    throw undecidedError("nothing was appended: the lines are not one batch of valid lines");
  }
  const base = { size: first.seq, hash: first.previous };
  return { data, base, head: { size: last.seq + 1, hash: last.hash } };
}

function follows(
  place: LinePlace | undefined,
  before: LinePlace | undefined,
  count: number,
): boolean {
  if (place?.left !== count - 1) return false;
  return before === undefined || (place.seq === before.seq + 1 && place.previous === before.hash);
}

async function appendLocked(
  log: LogFile,
  batch: Batch,
  expected: LogHead,
  findings: LogFinding[],
): Promise<Appended> {
  const file = await log.ops.open(log.path, "create");
  try {
    const tail = await findTail(file, log.format, log.path);
    if (!isSame(tail.head, expected) || !isSame(batch.base, expected)) {
      throw conflict(log.path, expected, tail.head);
    }
    if (tail.torn > 0) findings.push(await setAside(log, file, tail));
    await writeDurably(log, file, tail.end, batch.data);
    return { head: batch.head, findings };
  } finally {
    await file.close();
  }
}

function isSame(left: LogHead, right: LogHead): boolean {
  return left.size === right.size && left.hash === right.hash;
}

/** An empty log may be new: only then is the name in the folder not yet durable. */
async function writeDurably(
  { ops, path }: LogFile,
  file: OpenFile,
  end: number,
  data: Uint8Array,
): Promise<void> {
  try {
    await file.writeAt(end, data);
    await file.sync();
  } catch (error) {
    await file.truncate(end).catch(() => undefined);
    throw error;
  }
  if (end === 0) await ops.syncFolder(dirname(path));
}

/** The copy is durable before the tail is cut: nothing that was written is ever lost by us. */
async function setAside({ ops, path }: LogFile, file: OpenFile, tail: Tail): Promise<LogFinding> {
  const bytes = await file.readAt(tail.end, tail.torn);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const aside = `${path}.torn-${tail.end}-${digest}`;
  const copy = await ops.open(aside, "create");
  try {
    await copy.truncate(0);
    await copy.writeAt(0, bytes);
    await copy.sync();
  } finally {
    await copy.close();
  }
  await ops.syncFolder(dirname(path));
  await file.truncate(tail.end);
  await file.sync();
  const message = `${tail.torn} bytes of an append that never finished were moved to ${aside}`;
  return { kind: "torn_tail_set_aside", message, file: aside };
}
