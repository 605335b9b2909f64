/** What is read from the repository for a manifest. Paths are relative to the root. */
import { relative, resolve, sep } from "node:path";
import { sha256OfStream } from "../core/digest.ts";
import { GovernanceError } from "../core/errors.ts";
import type { FsPort, Host } from "../core/host.ts";
import { growingTree } from "../ledger/merkle/tree-head.ts";
import { LEDGER_PATH } from "../ledger/open-ledger.ts";
import { scanLedger } from "../ledger/verify/scan-ledger.ts";
import type { EvidenceFile } from "./gate-evidence.ts";

export interface FileFact {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface ArtifactFact extends FileFact {
  /** Why it cannot be part of a release. */
  readonly problem?: string;
}

export interface LedgerFact {
  readonly path: string;
  readonly size: number;
  /** `hash` of the last event. */
  readonly lastHash: string;
  /** Root of the Merkle tree over all events, lower-case hex. */
  readonly rootHash: string;
  readonly faults: readonly string[];
}

/** A file below the root, with its digest; a problem where it is none, or leads outside. */
export async function fileFact(fs: FsPort, root: string, named: string): Promise<ArtifactFact> {
  const absolute = resolve(root, named);
  const path = relative(root, absolute).split(sep).join("/");
  const unknown = { path, sha256: "", bytes: 0 };
  const real = await fs.realPath(absolute);
  if (real === undefined) return { ...unknown, problem: `${path} is not there` };
  if (!real.startsWith(`${(await fs.realPath(root)) ?? root}${sep}`)) {
    return { ...unknown, problem: `${path} lies outside of the repository` };
  }
  if ((await fs.stat(real))?.kind !== "file")
    return { ...unknown, problem: `${path} is not a file` };
  try {
    const digest = await sha256OfStream(fs.stream(real));
    return { path, ...digest };
  } catch (error) {
    if (error instanceof GovernanceError) return { ...unknown, problem: error.message };
    throw error;
  }
}

/** All policies, by name. */
export async function policyFacts(fs: FsPort, root: string): Promise<FileFact[]> {
  const paths = await fs.glob(["security/*.json"], root);
  return Promise.all(
    paths.map(async (path) => ({
      path,
      ...(await sha256OfStream(fs.stream(resolve(root, path)))),
    })),
  );
}

/** What the report names and is not there, or has other bytes now. */
export async function missingFiles(
  fs: FsPort,
  root: string,
  files: readonly EvidenceFile[],
): Promise<string[]> {
  const found = await Promise.all(
    files.map(async ({ path, sha256 }) => {
      const fact = await fileFact(fs, root, path);
      if (fact.sha256 === sha256) return [];
      return [fact.problem ?? `${path} was changed, it has sha256 ${fact.sha256} now`];
    }),
  );
  return found.flat();
}

/** `undefined` where there is no ledger. One pass, constant memory. */
export async function ledgerFact(fs: Host["fs"], root: string): Promise<LedgerFact | undefined> {
  const path = resolve(root, LEDGER_PATH);
  if ((await fs.stat(path)) === undefined) return undefined;
  const tree = growingTree();
  const scan = scanLedger({ onLeaf: (leaf) => tree.addDigest(leaf) });
  for await (const chunk of fs.stream(path)) scan.feed(chunk);
  const { head, faults } = scan.finish();
  return {
    path: LEDGER_PATH,
    size: tree.size(),
    lastHash: head.hash,
    rootHash: Buffer.from(tree.root()).toString("hex"),
    faults: faults.map(({ message, line }) => `line ${line}: ${message}`),
  };
}
