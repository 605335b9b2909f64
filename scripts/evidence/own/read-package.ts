/** Reads a package of ours, each file once and in constant memory. */
import { createHash } from "node:crypto";
import type { Archive, ArchiveEntry, ArchiveSeal } from "../../core/archive.ts";
import type { Checkpoint } from "../../ledger/notes/checkpoint.ts";
import { parseTlogProof } from "../../ledger/notes/tlog-proof.ts";
import type { TlogProof } from "../../ledger/notes/tlog-proof.ts";
import type { roleJudge } from "../../ledger/roles.ts";
import { checkpointOf } from "../head/kept-head.ts";
import { CHECKPOINT, DATA, DISCLOSURES, ENVELOPE, HEADS, isProofName } from "./format.ts";
import { MANIFEST, TIMES } from "./format.ts";
import { readManifest } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import { scanEvents } from "./scan-events.ts";
import type { EventScan } from "./scan-events.ts";

export interface OwnPackage {
  readonly seal: ArchiveSeal;
  /** All files, in the order of the archive. */
  readonly names: readonly string[];
  readonly digests: ReadonlyMap<string, string>;
  /** A text says why there is no manifest. */
  readonly manifest: Manifest | string;
  readonly manifestBytes: Uint8Array;
  /** `undefined` where the package is not signed. */
  readonly envelope: Uint8Array | undefined;
  /** The note, as it stands. */
  readonly head: string;
  readonly checkpoint: Checkpoint | undefined;
  /** By name; `undefined` for what is no proof. */
  readonly proofs: ReadonlyMap<string, TlogProof | undefined>;
  readonly scan: EventScan;
}

export interface ReadDemand {
  /** Sizes of heads that were kept elsewhere. */
  readonly sizes: readonly number[];
  readonly judge: ReturnType<typeof roleJudge> | undefined;
}

const SMALL_BYTES = 1_048_576;
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

export async function readPackage(archive: Archive, demand: ReadDemand): Promise<OwnPackage> {
  const byName = new Map(archive.entries.map((entry) => [entry.name, entry]));
  const digests = new Map<string, string>();
  const small = async (name: string) => readSmall(byName.get(name), digests);
  const manifestBytes = await small(MANIFEST);
  const head = DECODER.decode(await small(CHECKPOINT));
  const proofs = new Map<string, TlogProof | undefined>();
  for (const name of byName.keys()) {
    if (isProofName(name)) proofs.set(name, parseTlogProof(DECODER.decode(await small(name))));
  }
  const checkpoint = checkpointOf(head);
  const stream = (name: string) => digested(byName.get(name), digests);
  const sources = { times: stream(TIMES), heads: stream(HEADS), data: stream(DATA) };
  const scan = await scanEvents(
    { ...sources, disclosures: stream(DISCLOSURES) },
    {
      sizes: new Set([...demand.sizes, checkpoint?.size ?? -1]),
      leaves: new Set([...proofs.values()].flatMap((proof) => proof?.index ?? [])),
      judge: demand.judge,
    },
  );
  const envelope = byName.has(ENVELOPE) ? await small(ENVELOPE) : undefined;
  const manifest = readManifest(manifestBytes);
  const names = [...byName.keys()];
  const seal = await archive.seal();
  const documents = { seal, manifest, manifestBytes, envelope, head, checkpoint, proofs };
  return { names, digests, ...documents, scan };
}

/** Empty where there is no such file, which a check of its own tells. */
async function readSmall(
  entry: ArchiveEntry | undefined,
  digests: Map<string, string>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of digested(entry, digests)) {
    size += chunk.length;
    if (size <= SMALL_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A stream that is not read to its end leaves no digest, and so no match. */
async function* digested(
  entry: ArchiveEntry | undefined,
  digests: Map<string, string>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry === undefined) return;
  const digest = createHash("sha256");
  for await (const chunk of entry.stream()) {
    digest.update(chunk);
    yield chunk;
  }
  digests.set(entry.name, digest.digest("hex"));
}
