/**
 * Named pipes for the children's output. Node itself gives socket pairs, and on Linux a socket cannot
 * be opened by name: `echo … > /dev/stderr`, which works in a terminal and in a pipeline, would fail
 * with ENXIO. Elsewhere, or where no pipe can be made, Node's sockets serve. So they do for input: to
 * open a named pipe by name for reading waits for a writer (fifo(7)), and ours may have left.
 */
import { execFile } from "node:child_process";
import { closeSync, constants, mkdirSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Pipe {
  readonly name: string;
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
  readonly folder: string;
  readonly free: string[];
  made: number;
  usable: boolean;
  /** A batch that is being made. */
  making: Promise<void> | undefined;
}

/** `folder` is made with the first pipe; only we may enter it. */
export function makePipeStore(folder: string): PipeStore {
  const usable = process.platform === "linux";
  const store: Store = { folder, free: [], made: 0, usable, making: undefined };
  return {
    open: async (count) => {
      while (store.usable && store.free.length < count) await makeMore(store);
      return Array.from({ length: count }, () => {
        const name = store.free.pop();
        return name === undefined ? undefined : openBoth(name, () => store.free.push(name));
      });
    },
    dispose: () => {
      store.free.length = 0;
      store.usable = false;
      if (store.made > 0) removeFolder(folder);
    },
  };
}

/** One batch at a time, for all who wait. */
async function makeMore(store: Store): Promise<void> {
  store.making ??= makeBatch(store).finally(() => {
    store.making = undefined;
  });
  await store.making;
}

async function makeBatch(store: Store): Promise<void> {
  const first = store.made;
  store.made += BATCH;
  const names = Array.from({ length: BATCH }, (_, at) => join(store.folder, `pipe-${first + at}`));
  try {
    if (first === 0) mkdirSync(store.folder, { mode: 0o700 });
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
    return { name, readEnd, writeEnd: openSync(name, constants.O_WRONLY), reuse };
  } catch {
    if (readEnd !== undefined) closeSync(readEnd);
    return undefined;
  }
}
