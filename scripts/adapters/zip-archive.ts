/** Zip archives, read entry by entry in constant memory by yauzl, which trusts no size. */
import { crc32 } from "node:zlib";
import { openPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import type { Archive, ArchiveEntry } from "../core/archive.ts";
import type { GovernanceError } from "../core/errors.ts";
import { refusedError, undecidedError } from "../core/errors.ts";
import { digestOf } from "./file-digest.ts";
import { fsProblem } from "./fs-problem.ts";
import { zipFault } from "./zip-rules.ts";
import type { ZipEntryFacts } from "./zip-rules.ts";
import { readSeal } from "./zip-seal.ts";

const OPTIONS = { lazyEntries: true, autoClose: false, strictFileNames: true };

export async function openZip(path: string): Promise<Archive> {
  const zip = await opened(path);
  try {
    const entries = await directory(zip, path);
    const fault = zipFault(entries.map(factsOf));
    if (fault !== undefined) throw refusedError(`${path} was refused: ${fault}`, "Unpack nothing.");
    const files = entries.filter(({ fileName }) => !fileName.endsWith("/"));
    return {
      entries: files.map((entry) => archiveEntry(zip, entry, path)),
      seal: async () => readSeal(path, zip.comment !== ""),
      sha256: async () => (await digestOf(path)).digest("hex"),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, OPTIONS);
  } catch (error) {
    throw readProblem(error, path);
  }
}

async function directory(zip: ZipFile, path: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw readProblem(error, path);
  }
  return entries;
}

/** System errors carry a code; the rest is yauzl speaking of the archive. */
function readProblem(error: unknown, path: string): GovernanceError {
  if (!(error instanceof Error) || "code" in error) return fsProblem(error, "read", path);
  return undecidedError(`${path} is not a sound zip archive: ${error.message}`, undefined, error);
}

function factsOf(entry: Entry): ZipEntryFacts {
  const madeOnUnix = entry.versionMadeBy >> 8 === 3;
  return {
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    offset: entry.relativeOffsetOfLocalHeader,
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    mode: madeOnUnix ? entry.externalFileAttributes >>> 16 : 0,
  };
}

function archiveEntry(zip: ZipFile, entry: Entry, path: string): ArchiveEntry {
  const { fileName: name, uncompressedSize: bytes } = entry;
  return { name, bytes, stream: () => streamOf(zip, entry, path) };
}

async function* streamOf(
  zip: ZipFile,
  entry: Entry,
  path: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw readProblem(error, `${path}: ${entry.fileName}`);
  }
  if (sum !== entry.crc32) {
    throw undecidedError(`${path}: ${entry.fileName} is damaged: its checksum is wrong`);
  }
}
