/** The log file of one run: written as output comes, digest taken on the way, durable at the end. */
import { createHash } from "node:crypto";
import type { Stats, WriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { undecidedError } from "../../core/errors.ts";
import { fsProblem } from "../fs-problem.ts";

export interface RunLog {
  /** `false`: enough is waiting to be written; stop until `onDrain`. */
  write(bytes: Buffer): boolean;
  onDrain(go: () => void): void;
  /** Called once if the file cannot be written; what comes later is discarded. */
  onFailure(tell: () => void): void;
  /** Flushed to the disk and closed. Throws (undecided) if a byte is not there. */
  close(): Promise<{ readonly sha256: string; readonly bytes: number }>;
  /** Closes it where it is still open, without a word: something else has failed before. */
  abandon(): Promise<void>;
}

/** Bytes that may wait in memory for the disk. */
const HIGH_WATER = 1_048_576;

/** Throws (undecided) where the file cannot be made. A file that is there is written anew. */
export async function openRunLog(path: string): Promise<RunLog> {
  const file = await open(path, "w").catch((error: unknown) => {
    throw fsProblem(error, "write the log", path);
  });
  const identity = await file.stat();
  const stream = file.createWriteStream({ flush: true, highWaterMark: HIGH_WATER });
  const hash = createHash("sha256");
  let bytes = 0;
  stream.on("error", () => {});
  return {
    write: (chunk) => {
      if (stream.errored !== null) return true;
      hash.update(chunk);
      bytes += chunk.length;
      return stream.write(chunk);
    },
    onDrain: (go) => void stream.on("drain", go).on("error", go),
    onFailure: (tell) => void stream.once("error", tell),
    close: async () => {
      await settled(stream, path);
      await assertStillThere(path, identity, bytes);
      return { sha256: hash.digest("hex"), bytes };
    },
    abandon: () => settled(stream, path).catch(() => {}),
  };
}

async function settled(stream: WriteStream, path: string): Promise<void> {
  stream.end();
  await finished(stream).catch((error: unknown) => {
    throw fsProblem(error, "write the log", path);
  });
}

/** The child, or another, may have removed, replaced, cut or written to the file. */
async function assertStillThere(path: string, before: Stats, bytes: number): Promise<void> {
  const now = await stat(path).catch((error: unknown) => {
    throw fsProblem(error, "find the log again", path);
  });
  if (now.ino === before.ino && now.dev === before.dev && now.size === bytes) return;
  throw undecidedError(
    `the log ${path} was changed by another while it was written`,
    "keep logs out of folders that the program under it cleans or writes to",
  );
}
