/**
 * The digest of a whole zip archive, in its own comment, which is its last bytes: so that a flip
 * is seen also where it changes no file (dates, attributes, padding). It keeps no secret and
 * proves nothing of who wrote it: that is for the files' digests and their signature.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { ArchiveSeal } from "../core/archive.ts";
import { digestOf } from "./file-digest.ts";

const PREFIX = "sha256:";
const LENGTH = PREFIX.length + 64;

/** To be written as the comment of an archive, whose length counts in the digest. */
export const COMMENT = PREFIX + "0".repeat(64);

/** Replaces the placeholder at the end of an archive by the digest of all that is before it. */
export async function* sealed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const digest = createHash("sha256");
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([held, chunk]);
    const ready = bytes.subarray(0, Math.max(0, bytes.length - LENGTH));
    held = bytes.subarray(ready.length);
    digest.update(ready);
    yield ready;
  }
  yield Buffer.from(PREFIX + digest.digest("hex"));
}

/** `hasComment`: whether the end record of the archive says that a comment follows. */
export async function readSeal(path: string, hasComment: boolean): Promise<ArchiveSeal> {
  if (!hasComment) return "absent";
  const end = (await sizeOf(path)) - LENGTH;
  if (end <= 0) return "broken";
  const digest = await digestOf(path, end);
  const tail: Uint8Array[] = [];
  for await (const chunk of createReadStream(path, { start: end })) tail.push(chunk);
  const found = Buffer.concat(tail).toString("latin1");
  return found === PREFIX + digest.digest("hex") ? "whole" : "broken";
}

async function sizeOf(path: string): Promise<number> {
  const file = await open(path);
  try {
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}
