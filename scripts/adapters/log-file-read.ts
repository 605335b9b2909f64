/** Streams the committed lines of a log file, without what a crash or a running append left. */
import type { LineFormat } from "../core/log.ts";
import type { FileOps, OpenFile } from "./log-file-ops.ts";
import { fsProblem, isMissing } from "./fs-problem.ts";
import { findTail } from "./log-file-tail.ts";

const CHUNK = 1_048_576;
const LF = 0x0a;

/** Chunks of whole lines, from line `from` on; nothing where there is no file. */
export async function* readLines(
  ops: FileOps,
  path: string,
  format: LineFormat,
  from: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await openIfThere(ops, path);
  if (file === undefined) return;
  try {
    const { end } = await findTail(file, format, path);
    yield* skipLines(wholeLines(file, end), from);
  } catch (error) {
    throw fsProblem(error, "read", path);
  } finally {
    await file.close();
  }
}

export async function openIfThere(ops: FileOps, path: string): Promise<OpenFile | undefined> {
  try {
    return await ops.open(path, "read");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw fsProblem(error, "read", path);
  }
}

/** `end` is just behind an LF. Lines longer than a chunk are gathered. */
async function* wholeLines(file: OpenFile, end: number): AsyncGenerator<Buffer, void, undefined> {
  let start = 0;
  let want = CHUNK;
  while (start < end) {
    const bytes = await file.readAt(start, Math.min(want, end - start));
    const whole = bytes.lastIndexOf(LF) + 1;
    if (bytes.length === 0) return;
    if (whole > 0) yield bytes.subarray(0, whole);
    start += whole;
    want = whole > 0 ? CHUNK : want * 2;
  }
}

async function* skipLines(
  chunks: AsyncIterable<Buffer>,
  from: number,
): AsyncGenerator<Buffer, void, undefined> {
  let left = from;
  for await (const chunk of chunks) {
    let start = 0;
    while (left > 0 && start < chunk.length) {
      start = chunk.indexOf(LF, start) + 1;
      left -= 1;
    }
    if (start < chunk.length) yield chunk.subarray(start);
  }
}
