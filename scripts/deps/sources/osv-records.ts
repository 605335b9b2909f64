/** The records of a local OSV database: a folder of JSON files, or an `all.zip` as osv.dev has it. */
import { join } from "node:path";
import { Unzip, UnzipInflate } from "fflate";
import { undecidedError } from "../../core/errors.ts";
import type { FsPort } from "../../core/host.ts";

const RECORD_BYTES = 16 * 1024 * 1024;

/** @throws GovernanceError of kind undecided where the database is missing or cut off. */
export async function* osvRecords(path: string, fs: FsPort): AsyncGenerator<string> {
  if ((await fs.stat(path)) === undefined)
    throw undecidedError(`there is no OSV database at ${path}`);
  if (path.endsWith(".zip")) yield* zipped(path, fs);
  else yield* inFolder(path, fs);
}

async function* inFolder(path: string, fs: FsPort): AsyncGenerator<string> {
  for (const name of await fs.glob(["**/*.json"], path)) {
    yield new TextDecoder().decode(await fs.read(join(path, name), RECORD_BYTES));
  }
  for (const name of await fs.glob(["**/all.zip"], path)) yield* zipped(join(path, name), fs);
}

/** As much in memory as one chunk holds; the directory at the end must count what was read. */
async function* zipped(path: string, fs: FsPort): AsyncGenerator<string> {
  const ready: string[] = [];
  let files = 0;
  const unzip = new Unzip((file) => {
    files += 1;
    const parts: Uint8Array[] = [];
    file.ondata = (error, data, final) => {
      if (error !== null) throw undecidedError(`${path}: ${error.message}`);
      parts.push(data);
      if (final && file.name.endsWith(".json")) ready.push(Buffer.concat(parts).toString("utf8"));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let tail = Buffer.alloc(0);
  for await (const chunk of fs.stream(path)) {
    unzip.push(chunk);
    tail = Buffer.concat([tail, chunk]).subarray(-66_000);
    yield* ready.splice(0);
  }
  if (entriesIn(tail) !== files)
    throw undecidedError(`${path} is cut off: not all its records are there`);
}

/** Number of entries by the end of central directory record (APPNOTE 4.3.16). */
function entriesIn(tail: Buffer): number | undefined {
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (at < 0 || at + 22 > tail.length) return undefined;
  const count = tail.readUInt16LE(at + 10);
  if (count !== 0xffff) return count;
  const zip64 = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x06, 0x06]), at);
  return zip64 < 0 ? undefined : Number(tail.readBigUInt64LE(zip64 + 32));
}
