/** The few file operations that a durable log needs, small enough to be simulated with crashes. */
import { constants } from "node:fs";
import { open, readdir, rename, unlink } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { makeFolder, syncFolder } from "./folders.ts";
import { isMissing } from "./fs-problem.ts";

/** `create` opens for writing and makes the file where there is none; `exclusive` must make it. */
export type OpenMode = "read" | "write" | "create" | "exclusive";

export interface OpenFile {
  size(): Promise<number>;
  /** Fewer bytes than asked for only at the end of the file. */
  readAt(position: number, bytes: number): Promise<Buffer>;
  writeAt(position: number, data: Uint8Array): Promise<void>;
  truncate(size: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileOps {
  open(path: string, mode: OpenMode): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Empty where there is no such folder. */
  list(path: string): Promise<string[]>;
  syncFolder(path: string): Promise<void>;
}

/** A log that is a link is not followed: it could lead anywhere. */
const FLAGS: Readonly<Record<OpenMode, number>> = {
  read: constants.O_RDONLY | constants.O_NOFOLLOW,
  write: constants.O_RDWR | constants.O_NOFOLLOW,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW,
  exclusive: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
};

export const nodeFileOps: FileOps = {
  open: async (path, mode) => openFile(await open(path, FLAGS[mode], 0o644)),
  rename,
  remove: unlink,
  makeFolder,
  list,
  syncFolder,
};

async function list(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function openFile(handle: FileHandle): OpenFile {
  return {
    size: async () => (await handle.stat()).size,
    readAt: (position, bytes) => readAt(handle, position, bytes),
    writeAt: (position, data) => writeAt(handle, position, data),
    truncate: (size) => handle.truncate(size),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function readAt(handle: FileHandle, position: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await handle.read(buffer, filled, bytes - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function writeAt(handle: FileHandle, position: number, data: Uint8Array): Promise<void> {
  let written = 0;
  while (written < data.length) {
    const rest = data.length - written;
    written += (await handle.write(data, written, rest, position + written)).bytesWritten;
  }
}
