/** Writes zip archives by yazl, in constant memory and always with the same bytes. */
import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { ArchiveSource } from "../core/archive.ts";
import { undecidedError } from "../core/errors.ts";
import { replaceFile, writeChunks } from "./write-atomic.ts";
import { zipFault } from "./zip-rules.ts";
import { COMMENT, sealed } from "./zip-seal.ts";

/** The zip format has local times; this one is 1980-01-01, its first, in every zone. */
const OPTIONS = {
  mtime: new Date(1980, 0, 1),
  mode: 0o100_644,
  forceDosTimestamp: true,
  compressionLevel: 9,
};

export async function writeZip(path: string, files: readonly ArchiveSource[]): Promise<void> {
  const fault = zipFault(
    files.map(({ name }, offset) => ({ ...PLAIN, name, offset: offset * 99 })),
  );
  if (fault !== undefined) throw undecidedError(`cannot write ${path}: ${fault}`);
  await replaceFile(path, (file) => writeChunks(file, sealed(packed(files))));
}

/** Our reader would refuse such names, so our writer does. */
const PLAIN = { bytes: 0, packedBytes: 0, encrypted: false, method: 8, mode: 0 };

/** What yazl makes never ends where one of its sources fails: so the error has to end it. */
function packed(files: readonly ArchiveSource[]): AsyncIterable<Uint8Array> {
  const zip = new ZipFile();
  const output = new PassThrough();
  const fail = (error: Error) => output.destroy(error);
  zip.on("error", fail);
  for (const source of files) {
    zip.addReadStreamLazy(source.name, OPTIONS, (ready) => {
      ready(null, Readable.from(source.stream()).on("error", fail));
    });
  }
  zip.end({ comment: COMMENT, forceZip64Format: false });
  zip.outputStream.pipe(output);
  return output;
}
