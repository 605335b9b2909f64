/**
 * Named pipes for the children's output. Node itself gives socket pairs, and on Linux a socket cannot
 * be opened by name: `echo … > /dev/stderr`, which works in a terminal and in a pipeline, would fail
 * with ENXIO. Elsewhere, or where no pipe can be made, Node's sockets serve. So they do for input: to
 * open a named pipe by name for reading waits for a writer (fifo(7)), and ours may have left.
 */
import { execFile } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Pipe {
  readonly readEnd: number;
  readonly writeEnd: number;
  /** It has been read to its end, nobody has it open any more, and it may serve again. */
  reuse(): void;
}

export interface PipeStore {
  /** So many pipes, both ends open; `undefined` in the place of one that Node's own must serve for. */
  open(count: number): Promise<(Pipe | undefined)[]>;
  dispose(): void;
}

const BATCH = 8;

interface Store {
  readonly free: string[];
  folder: string | undefined;
  made: number;
  usable: boolean;
}

/** `onFolder` is told of the folder before anything is in it, so that others can remove it. */
export function makePipeStore(onFolder: (folder: string) => void): PipeStore {
  const store: Store = { free: [], folder: undefined, made: 0, usable: isLinux };
  return {
    open: async (count) => {
      while (store.usable && store.free.length < count) await makeMore(store, onFolder);
      return Array.from({ length: count }, () => {
        const name = store.free.pop();
        return name === undefined ? undefined : openBoth(name, () => store.free.push(name));
      });
    },
    dispose: () => {
      store.free.length = 0;
      store.usable = false;
      if (store.folder !== undefined) removeFolder(store.folder);
    },
  };
}

const isLinux = process.platform === "linux";

async function makeMore(store: Store, onFolder: (folder: string) => void): Promise<void> {
  try {
    if (store.folder === undefined) {
      store.folder = mkdtempSync(join(tmpdir(), "release-governance-"));
      onFolder(store.folder);
    }
    const { folder } = store;
    const names = Array.from({ length: BATCH }, () => join(folder, `pipe-${store.made++}`));
    await promisify(execFile)("mkfifo", ["-m", "600", ...names], { env: toolPath() });
    if (store.usable) store.free.push(...names);
  } catch {
    store.usable = false;
  }
}

/** Where pipes are being made in it at this moment, the watchdog removes it a little later. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}

function toolPath(): { PATH: string } {
  return { PATH: `${process.env["PATH"] ?? ""}:/usr/bin:/bin` };
}

/** The reader first, without waiting for a writer; then a writer finds it there (fifo(7)). */
function openBoth(name: string, reuse: () => void): Pipe | undefined {
  let readEnd: number | undefined;
  try {
    readEnd = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
    return { readEnd, writeEnd: openSync(name, constants.O_WRONLY), reuse };
  } catch {
    if (readEnd !== undefined) closeSync(readEnd);
    return undefined;
  }
}
