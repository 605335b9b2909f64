/** The records of a local OSV database: a folder of JSON files, or an `all.zip` as osv.dev has it. */
import { join } from "node:path";
import { undecidedError } from "../../core/errors.ts";
import type { FsPort } from "../../core/host.ts";
import { zipEntries } from "./zip-entries.ts";
import type { ZipEntries, ZipFile } from "./zip-entries.ts";

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

/** As much in memory as a few chunks hold; the directory at the end must count what was read. */
async function* zipped(path: string, fs: FsPort): AsyncGenerator<string> {
  const entries = zipEntries(RECORD_BYTES);
  let files = 0;
  let tail = Buffer.alloc(0);
  for await (const chunk of gathered(fs.stream(path))) {
    entries.add(chunk);
    for (const { name, bytes } of filesOf(entries, path)) {
      files += 1;
      if (name.endsWith(".json"))
        yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
    }
    tail = Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES);
  }
  if (!entries.isDone() || entriesIn(tail) !== files)
    throw undecidedError(`${path} is cut off: not all its records are there`);
}

function* filesOf(entries: ZipEntries, path: string): Generator<ZipFile> {
  try {
    yield* entries.take();
  } catch (error) {
    throw undecidedError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const TAIL_BYTES = 66_000;
const GATHERED_BYTES = 1024 * 1024;

/** Larger chunks: what is left of one has to be copied in front of the next. */
async function* gathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    bytes += chunk.length;
    if (bytes < GATHERED_BYTES) continue;
    yield Buffer.concat(parts);
    parts = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(parts);
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
