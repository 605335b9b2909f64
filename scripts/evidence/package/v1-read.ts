/** Reads a version 1 package in one pass over each file. */
import type { Archive, ArchiveEntry } from "../../core/archive.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { encodeRecord } from "./v1-encoding.ts";
import { readLines, readWhole } from "./v1-lines.ts";
import type { OnObject } from "./v1-lines.ts";
import { MANIFEST_MEMBERS, textOf } from "./v1-records.ts";
import { compareCalls, v1Reader } from "./v1-scan.ts";
import type { Sealed, V1Scan } from "./v1-scan.ts";

export const V1_FILES = [
  "manifest.json",
  "events.ndjson",
  "ledger.ndjson",
  "proof.json",
  "metadata.json",
] as const;

const MAX_DOCUMENT = 16_777_216;

export interface V1Facts {
  /** Names of files, of which some may be no part of the format. */
  readonly names: readonly string[];
  /** A text says why there is no such object. */
  readonly manifest: JsonObject | string;
  readonly proof: JsonObject | string;
  readonly metadata: JsonObject | string;
  readonly scan: V1Scan;
  /** SHA-256 by file name. */
  readonly digests: ReadonlyMap<string, string>;
  /** What the signature covers; only where it was asked for. */
  readonly signed: Uint8Array | undefined;
}

/** `keepSigned` holds the text of all lines in memory: Ed25519 needs its message twice. */
export async function readV1(
  archive: Archive,
  keepSigned: boolean,
  sealed?: Sealed,
): Promise<V1Facts> {
  const byName = new Map(archive.entries.map((entry) => [entry.name, entry]));
  const digests = new Map<string, string>();
  const document = async (name: string) => {
    const entry = byName.get(name);
    if (entry === undefined) return `there is no ${name}`;
    const { object, sha256 } = await readWhole(entry, MAX_DOCUMENT);
    digests.set(name, sha256);
    return object;
  };
  const manifest = await document("manifest.json");
  const proof = await document("proof.json");
  const metadata = await document("metadata.json");
  const texts: Uint8Array[] = [];
  const keep = (text: string) => keepSigned && texts.push(Buffer.from(text));
  if (typeof manifest !== "string") keep(encodeRecord(manifest, MANIFEST_MEMBERS));
  const job = typeof manifest === "string" ? "" : (textOf(manifest, "job_id") ?? "");
  const reader = v1Reader(job, keep, sealed);
  await lines(byName.get("events.ndjson"), digests, reader.event);
  await lines(byName.get("ledger.ndjson"), digests, reader.row);
  compareCalls(reader.scan);
  const signed = keepSigned ? Buffer.concat(texts) : undefined;
  const names = [...byName.keys()];
  return { names, manifest, proof, metadata, scan: reader.scan, digests, signed };
}

async function lines(
  entry: ArchiveEntry | undefined,
  digests: Map<string, string>,
  onObject: OnObject,
): Promise<void> {
  if (entry !== undefined) digests.set(entry.name, await readLines(entry, onObject));
}
