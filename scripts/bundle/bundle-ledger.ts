/** The ledger as it goes into the bundle: its committed lines up to one head. */
import { resolve } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { sha256OfStream } from "../core/digest.ts";
import { growingTree } from "../ledger/merkle/tree-head.ts";
import { formatCheckpoint } from "../ledger/notes/checkpoint.ts";
import { LEDGER_PATH, openLedger } from "../ledger/open-ledger.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { projectLedger } from "../ledger/read-ledger.ts";
import { scanLedger } from "../ledger/verify/scan-ledger.ts";
import { registryEvolved } from "../registry/evolve-registry.ts";
import { NO_REGISTRY } from "../registry/registry.ts";
import type { Registry } from "../registry/registry.ts";
import { readEventAuthority } from "../trust/key-list/event-authority.ts";
import type { BundleLedger } from "./bundle-format.ts";
import { packedText } from "./packed-file.ts";
import type { PackedFile } from "./packed-file.ts";

export interface LedgerPart {
  readonly registry: Registry;
  readonly head: BundleLedger;
  /** The ledger, and a checkpoint of its head. */
  readonly files: readonly PackedFile[];
}

/** `undefined` where there is no event; a text says why it does not hold. */
export async function ledgerPart(
  host: Host,
  root: string,
): Promise<LedgerPart | string | undefined> {
  if ((await host.fs.stat(resolve(root, LEDGER_PATH))) === undefined) return undefined;
  try {
    const authority = await readEventAuthority(host.fs, root, host.now());
    return await wholePart(openLedger(host, root, authority));
  } catch (error) {
    if (error instanceof GovernanceError) return error.message.split("\n")[0] ?? "";
    throw error;
  }
}

/** Lines that are appended meanwhile do not belong to it: all is cut at the head read first. */
async function wholePart(ledger: Ledger): Promise<LedgerPart | undefined> {
  const { state: registry, head } = await projectLedger(ledger, NO_REGISTRY, registryEvolved);
  if (head.size === 0) return undefined;
  const lines = () => firstLines(ledger.log.read(0), head.size);
  const tree = growingTree();
  const scan = scanLedger({ onLeaf: (leaf) => tree.addDigest(leaf) });
  for await (const chunk of lines()) scan.feed(chunk);
  const last = scan.finish().head.hash;
  const root = tree.root();
  const file: PackedFile = {
    role: "ledger",
    path: LEDGER_PATH,
    ...(await sha256OfStream(lines())),
    stream: lines,
  };
  const origin = `release-ledger/${last.slice(0, 32)}`;
  const text = formatCheckpoint({ origin, size: head.size, root });
  const checkpoint = await packedText("checkpoint", CHECKPOINT, text);
  const root_hash = Buffer.from(root).toString("hex");
  const made = { size: head.size, last_hash: last, root_hash };
  return { registry, head: made, files: [file, checkpoint] };
}

/** Not where a signed checkpoint is kept, which must not be written over by an unsigned one. */
const CHECKPOINT = "security/release_ledger.bundle-checkpoint";

const LF = 0x0a;

async function* firstLines(
  chunks: AsyncIterable<Uint8Array>,
  count: number,
): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    let end = 0;
    for (; left > 0 && end < chunk.length; left -= 1) end = chunk.indexOf(LF, end) + 1;
    yield chunk.subarray(0, end);
    if (left === 0) return;
  }
}
