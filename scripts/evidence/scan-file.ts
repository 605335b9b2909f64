/** What a ledger file holds, learnt in one pass and constant memory: chain, tree, digest. */
import { createHash } from "node:crypto";
import { relative, resolve } from "node:path";
import type { FsPort } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import type { ProofMaker } from "../ledger/merkle/proofs.ts";
import { growingTree } from "../ledger/merkle/tree-head.ts";
import { LEDGER_PATH } from "../ledger/open-ledger.ts";
import { SEAL_BYTES } from "../ledger/verify/line-seal.ts";
import { scanLedger } from "../ledger/verify/scan-ledger.ts";
import type { ScanResult } from "../ledger/verify/scan-ledger.ts";

export interface LedgerFacts {
  /** Relative to the root. */
  readonly path: string;
  /** A ledger that is not there has no events. */
  readonly exists: boolean;
  readonly scan: ScanResult;
  readonly root: Uint8Array;
  /** Root of the first `size` lines, for each size that was asked for and reached. */
  readonly roots: ReadonlyMap<number, Uint8Array>;
  /** `hash` of the last of the first `size` lines, likewise. */
  readonly heads: ReadonlyMap<number, string>;
  /** `hash` of event 0. */
  readonly firstHash: string | undefined;
  readonly input: InputRecord | undefined;
  /** The line that was asked for, with its LF. */
  readonly kept: Uint8Array | undefined;
}

export interface ScanWishes {
  readonly fs: FsPort;
  /** Of the repository, absolute. */
  readonly root: string;
  /** Another ledger than the repository's own. */
  readonly file?: string;
  /** Sizes whose roots are wanted. */
  readonly sizes?: readonly number[];
  /** Is given the leaves as they pass by. */
  readonly proof?: ProofMaker;
  /** Number of a line that is wanted itself. */
  readonly keep?: number;
}

export async function scanFile(wishes: ScanWishes): Promise<LedgerFacts> {
  const absolute = resolve(wishes.root, wishes.file ?? LEDGER_PATH);
  const exists = (await wishes.fs.stat(absolute)) !== undefined;
  const pass = onePass(wishes);
  const digest = createHash("sha256");
  for await (const chunk of exists ? wishes.fs.stream(absolute) : []) {
    digest.update(chunk);
    pass.feed(chunk);
  }
  const path = relative(wishes.root, absolute);
  const input = { path, sha256: digest.digest("hex"), role: "ledger" };
  return { path, exists, ...pass.finish(), input: exists ? input : undefined };
}

function onePass({ sizes: wanted = [], proof, keep }: ScanWishes) {
  const sizes = new Set(wanted);
  const tree = growingTree();
  const roots = new Map<number, Uint8Array>();
  if (sizes.has(0)) roots.set(0, tree.root());
  const heads = new Map<number, string>();
  let firstHash: string | undefined;
  let kept: Buffer | undefined;
  const scan = scanLedger({
    onLeaf(leaf, bytes, start, end) {
      if (tree.size() === keep) kept = Buffer.from(bytes.subarray(start, end + 1));
      if (firstHash === undefined || sizes.has(tree.size() + 1)) {
        const own = bytes.toString("latin1", end - SEAL_BYTES + 9, end - 2);
        firstHash ??= own;
        heads.set(tree.size() + 1, own);
      }
      tree.addDigest(leaf);
      proof?.addDigest(leaf);
      if (sizes.has(tree.size())) roots.set(tree.size(), tree.root());
    },
  });
  const finish = () => ({ scan: scan.finish(), root: tree.root(), roots, heads, firstHash, kept });
  return { feed: (chunk: Uint8Array) => scan.feed(chunk), finish };
}
