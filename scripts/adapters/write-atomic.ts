/** A file is there whole or not at all, also after a loss of power. */
import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import { makeFolder, syncFolder } from "./folders.ts";
import { fsProblem } from "./fs-problem.ts";

export async function writeAtomic(
  path: string,
  data: string | Uint8Array,
  mode = 0o644,
): Promise<void> {
  await replaceFile(path, (file) => file.writeFile(data), mode);
}

/** The same for what is too large to be held; nothing is at `path` where `chunks` fails. */
export async function writeStreamAtomic(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  await replaceFile(path, (file) => writeChunks(file, chunks));
}

export async function writeChunks(
  file: FileHandle,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  for await (const chunk of chunks) {
    for (let sent = 0; sent < chunk.length;) {
      sent += (await file.write(chunk, sent)).bytesWritten;
    }
  }
}

/** tmp file in the same folder, fsync, rename, fsync of the folder (POSIX rename is atomic). */
export async function replaceFile(
  path: string,
  fill: (file: FileHandle) => Promise<void>,
  mode = 0o644,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path).slice(0, 120)}.${randomUUID()}.tmp`);
  try {
    await makeFolder(folder);
    await writeSynced(temporary, fill, mode);
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof GovernanceError ? error : fsProblem(error, "write", path);
  }
}

async function writeSynced(
  path: string,
  fill: (file: FileHandle) => Promise<void>,
  mode: number,
): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await fill(file);
    await file.sync();
  } finally {
    await file.close();
  }
}
