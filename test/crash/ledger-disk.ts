/**
 * A disk that forgets: what was not synced may be lost, cut, or there as zeros after a crash, and
 * names may be missing until their folder is synced. A crash can be had before any operation.
 */
import type { FileOps, OpenFile } from "../../scripts/adapters/log-file-ops.ts";

interface Inode {
  durable: Buffer;
  live: Buffer;
}

export interface Disk {
  readonly ops: FileOps;
  /** Operations until the power fails; `Infinity` for never. */
  fuse: number;
  /** What is found after the power is back, once for each way that the disk can have lost data. */
  aftermaths(): Disk[];
}

export const CRASH = "the power failed";

type Names = Map<string, Inode>;

/** What happened to bytes that were written and not synced. */
const LOSSES: Readonly<Record<string, (inode: Inode) => Buffer>> = {
  all: ({ durable }) => durable,
  none: ({ live }) => live,
  half: ({ durable, live }) => live.subarray(0, Math.ceil((durable.length + live.length) / 2)),
  zeros: ({ durable, live }) => Buffer.concat([durable, Buffer.alloc(live.length)], live.length),
  first: ({ durable, live }) =>
    Buffer.concat([durable, Buffer.alloc(9), live.subarray(durable.length + 9)], live.length),
};

function missing(path: string): Error {
  return Object.assign(new Error(`ENOENT ${path}`), { code: "ENOENT" });
}

export function newDisk(durableNames: Names = new Map()): Disk {
  const names: Names = new Map(durableNames);
  const synced: Names = new Map(durableNames);
  const burn = () => {
    disk.fuse -= 1;
    if (disk.fuse < 0) throw new Error(CRASH);
  };
  const ops: FileOps = {
    async open(path, mode) {
      burn();
      const found = names.get(path);
      if (found === undefined && mode !== "create" && mode !== "exclusive") throw missing(path);
      const inode = found ?? { durable: Buffer.alloc(0), live: Buffer.alloc(0) };
      names.set(path, inode);
      return openFile(inode, burn);
    },
    async rename(from, to) {
      burn();
      const inode = names.get(from);
      if (inode === undefined) throw missing(from);
      names.set(to, inode);
      names.delete(from);
    },
    async remove(path) {
      burn();
      if (!names.delete(path)) throw missing(path);
    },
    makeFolder: async () => burn(),
    async list(path) {
      burn();
      return [...names.keys()].filter((name) => name.startsWith(`${path}/`)).map(baseName);
    },
    async syncFolder(path) {
      burn();
      for (const name of new Set([...names.keys(), ...synced.keys()])) {
        const inode = names.get(name);
        if (name.slice(0, name.lastIndexOf("/")) !== path) continue;
        if (inode === undefined) synced.delete(name);
        else synced.set(name, inode);
      }
    },
  };
  const disk: Disk = {
    ops,
    fuse: Infinity,
    aftermaths: () =>
      [names, synced].flatMap((left) => Object.values(LOSSES).map((lose) => remains(left, lose))),
  };
  return disk;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function remains(names: Names, lose: (inode: Inode) => Buffer): Disk {
  const left: Names = new Map();
  for (const [name, inode] of names) {
    const bytes = Buffer.from(inode.live.equals(inode.durable) ? inode.live : lose(inode));
    left.set(name, { durable: bytes, live: bytes });
  }
  return newDisk(left);
}

/** A write that the crash interrupts may have reached the disk. */
function openFile(inode: Inode, burn: () => void): OpenFile {
  return {
    size: async () => inode.live.length,
    readAt: async (position, bytes) => Buffer.from(inode.live.subarray(position, position + bytes)),
    async writeAt(position, data) {
      burn();
      const length = Math.max(inode.live.length, position + data.length);
      const next = Buffer.concat([inode.live], length);
      next.set(data, position);
      inode.live = next;
      burn();
    },
    async truncate(size) {
      burn();
      inode.live = Buffer.concat([inode.live], size);
      burn();
    },
    async sync() {
      burn();
      inode.durable = Buffer.from(inode.live);
    },
    close: async () => undefined,
  };
}
