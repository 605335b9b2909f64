/** Streams a file of a package once: its digest, and each line as an object. */
import { createHash } from "node:crypto";
import type { ArchiveEntry } from "../../core/archive.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { lineSplitter } from "../../ledger/verify/split-lines.ts";
import { readObject } from "./v1-records.ts";

export const MAX_LINE_BYTES = 16_777_216;

/** `line` is 1-based; a text says why the line is no object. `bytes` are only lent. */
export type OnObject = (object: JsonObject | string, line: number, bytes: Uint8Array) => void;

/** SHA-256 of the file in hex. A last line without LF counts as a line. */
export async function readLines(entry: ArchiveEntry, onObject: OnObject): Promise<string> {
  const digest = createHash("sha256");
  let line = 0;
  const splitter = lineSplitter(MAX_LINE_BYTES, (bytes, start, end) => {
    line += 1;
    const text = bytes.subarray(start, end);
    onObject(readObject(text), line, text);
  });
  for await (const chunk of entry.stream()) {
    digest.update(chunk);
    splitter.feed(chunk);
  }
  if (splitter.rest() > 0) splitter.feed(Buffer.from("\n"));
  return digest.digest("hex");
}

/** A small file, whole, with its digest. */
export async function readWhole(entry: ArchiveEntry, maxBytes: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of entry.stream()) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const object = size <= maxBytes ? readObject(bytes) : `it has more than ${maxBytes} bytes`;
  return { sha256, object };
}
