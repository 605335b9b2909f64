/** Files. Reads are bounded and of regular files only; writes are whole or not at all. */
import { createReadStream } from "node:fs";
import { appendFile, constants, lstat, open, readdir, realpath, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { undecidedError } from "../core/errors.ts";
import type { FileStat, FsPort } from "../core/host.ts";
import { makeFolder, syncFolder } from "./folders.ts";
import { fsProblem, isMissing } from "./fs-problem.ts";
import { glob } from "./glob.ts";
import { writeAtomic, writeStreamAtomic } from "./write-atomic.ts";

export const nodeFs: FsPort = {
  read,
  stream: (path) => createReadStream(path),
  stat,
  realPath: (path) => orUndefined(realpath(path), path),
  list: async (path) => ((await orUndefined(readdir(path), path)) ?? []).toSorted(byCodeUnit),
  glob,
  writeAtomic,
  writeStream: writeStreamAtomic,
  append: (path, data) => explained(appendFile(path, data), "append to", path),
  makeFolder: (path) => explained(makeFolder(path), "make the folder", path),
  remove: (path) => explained(removeDurably(path), "remove", path),
};

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Gone, also after a loss of power: what was redacted must not come back. */
async function removeDurably(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await syncFolder(dirname(path)).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

/** O_NONBLOCK: opening a named pipe that nobody writes to must not hang a gate. */
async function read(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await explained(open(path, constants.O_RDONLY | constants.O_NONBLOCK), "read", path);
  try {
    return await explained(readBounded(file, path, maxBytes), "read", path);
  } finally {
    await file.close();
  }
}

/** The size is checked again while reading: a file may grow, and /proc files claim to be empty. */
async function readBounded(file: FileHandle, path: string, maxBytes: number): Promise<Uint8Array> {
  const { size } = await regularFile(file, path);
  if (size > maxBytes) throw tooLarge(path, maxBytes);
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(4096, Math.min(size - total + 1, 1_048_576)));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
    if (bytesRead === 0) break;
    total += bytesRead;
    if (total > maxBytes) throw tooLarge(path, maxBytes);
    chunks.push(chunk.subarray(0, bytesRead));
  }
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
}

async function regularFile(file: FileHandle, path: string): Promise<{ size: number }> {
  const facts = await file.stat();
  if (!facts.isFile()) throw undecidedError(`cannot read ${path}: it is not a regular file`);
  return facts;
}

function tooLarge(path: string, maxBytes: number): Error {
  return undecidedError(`cannot read ${path}: it is larger than ${maxBytes} bytes`);
}

async function stat(path: string): Promise<FileStat | undefined> {
  const facts = await orUndefined(lstat(path), path);
  if (facts === undefined) return undefined;
  const kind = facts.isFile()
    ? "file"
    : facts.isDirectory()
      ? "folder"
      : facts.isSymbolicLink()
        ? "link"
        : "other";
  return { kind, bytes: facts.size, modified: facts.mtime, mode: facts.mode & 0o7777 };
}

/** Only "there is nothing" is `undefined`; what could not be looked at is an error. */
async function orUndefined<T>(answer: Promise<T>, path: string): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw fsProblem(error, "look at", path);
  }
}

async function explained<T>(answer: Promise<T>, act: string, path: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw fsProblem(error, act, path);
  }
}
