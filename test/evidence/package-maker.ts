/** Packages of ours, as a map of files, and what a verifier finds in them. */
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import type { Archive } from "../../scripts/core/archive.ts";
import { signedHead } from "../../scripts/evidence/head/sign-head.ts";
import { packageFiles } from "../../scripts/evidence/own/package-files.ts";
import { verifyPackage } from "../../scripts/evidence/own/verify-package.ts";
import { leafHash } from "../../scripts/ledger/merkle/node-hash.ts";
import { growingTree } from "../../scripts/ledger/merkle/tree-head.ts";
import { toBase64 } from "../../scripts/ledger/notes/base64.ts";
import { formatCheckpoint } from "../../scripts/ledger/notes/checkpoint.ts";
import { formatVkey } from "../../scripts/ledger/notes/note-key.ts";
import { envelopeLine, signEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import { PAYLOAD_TYPE } from "../../scripts/trust/statement/statement.ts";
import { ledgerLines, textOf } from "../ledger/ledger-text.ts";
import { testKey } from "../trust/signing-keys.ts";

export type Files = Readonly<Record<string, Buffer>>;

export const LOG_KEY = testKey(1);
export const EVIDENCE_KEY = testKey(2);
const ORIGIN = "example.com/app";
const NO_TRUST = { log: [], witnesses: [], threshold: 0 };
const EMPTY_ROOT = fileURLToPath(new URL("./nothing-here", import.meta.url));
const NO_VALUES = {
  fieldsOf: async () => [],
  put: async () => undefined,
  get: async () => undefined,
  remove: async () => undefined,
};

export function headOf(lines: readonly string[]): string {
  const tree = growingTree();
  for (const line of lines) tree.add(leafHash(Buffer.from(line)));
  const text = formatCheckpoint({ origin: ORIGIN, size: lines.length, root: tree.root() });
  const head = { text, origin: ORIGIN, before: undefined, keys: [LOG_KEY], cosignatures: [] };
  return signedHead(head, NO_TRUST);
}

export async function makePackage(lines = ledgerLines(20), key = EVIDENCE_KEY): Promise<Files> {
  const tree = growingTree();
  for (const line of lines) tree.add(leafHash(Buffer.from(line)));
  async function* ledger() {
    yield textOf(lines);
  }
  const sources = packageFiles({
    ledger,
    facts: {
      createdAt: "2026-06-01T00:00:00Z",
      producer: "test",
      size: lines.length,
      head: lines.at(-1)?.slice(-66, -2) ?? "",
      root: toBase64(tree.root()),
    },
    store: NO_VALUES,
    head: headOf(lines),
    proofs: new Map(),
    sign: (manifest) => `${envelopeLine(signEnvelope(PAYLOAD_TYPE, manifest, [key]))}\n`,
  });
  const files: Record<string, Buffer> = {};
  for (const source of sources) files[source.name] = await buffer(source.stream());
  return files;
}

export function archiveOf(files: Files): Archive {
  const entries = Object.entries(files).map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    async *stream() {
      yield bytes.subarray(0, 1000);
      yield bytes.subarray(1000);
    },
  }));
  return {
    entries,
    seal: async () => "absent" as const,
    sha256: async () => "",
    close: async () => undefined,
  };
}

/** Ids of the checks that did not pass; the keys of log and package are known. */
export async function failing(archive: Archive): Promise<string[]> {
  const host = { fs: nodeFs, now: () => new Date("2026-07-01T00:00:00Z") };
  const vkey = formatVkey({ name: ORIGIN, type: 1, publicKey: LOG_KEY.public.raw });
  const trust = { logKeys: [vkey], witnesses: [] };
  const demand = { root: EMPTY_ROOT, trust, key: EVIDENCE_KEY.public, kept: [] };
  const { checks } = await verifyPackage(host, archive, demand);
  return checks
    .filter(({ outcome, enforced }) => enforced && outcome !== "pass")
    .map(({ id }) => id);
}
