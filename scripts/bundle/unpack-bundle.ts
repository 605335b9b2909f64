/** Unpacks a bundle that was judged, and asks whether what lies there now still holds together. */
import { join } from "node:path";
import { sha256OfStream } from "../core/digest.ts";
import { GovernanceError } from "../core/errors.ts";
import type { FsPort } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import { runtimeFact, runtimeFileCheck } from "../core/policy/runtime-file.ts";
import { growingTree } from "../ledger/merkle/tree-head.ts";
import { LEDGER_PATH } from "../ledger/open-ledger.ts";
import { scanLedger } from "../ledger/verify/scan-ledger.ts";
import { entryName, RECORD, recordText } from "./bundle-format.ts";
import type { BundleFile, BundleRecord } from "./bundle-format.ts";
import type { ReadBundle } from "./read-bundle.ts";

/** Files go to `folder` by their paths in the repository. The faults of what lies there then. */
export async function unpackBundle(
  fs: FsPort,
  { record, entries }: ReadBundle,
  folder: string,
): Promise<string[]> {
  for (const file of record.files) {
    const entry = entries.get(entryName(file));
    if (entry !== undefined) await fs.writeStream(join(folder, file.path), entry.stream());
  }
  await fs.writeAtomic(join(folder, RECORD), recordText(record));
  const faults: string[] = [];
  for (const file of record.files) faults.push(...(await fileFaults(fs, folder, file)));
  if (faults.length > 0) return faults;
  return [
    ...(await ledgerFaults(fs, folder, record)),
    ...(await runtimeFaults(fs, folder, record)),
  ];
}

async function fileFaults(fs: FsPort, folder: string, file: BundleFile): Promise<string[]> {
  const { sha256, bytes } = await sha256OfStream(fs.stream(join(folder, file.path)));
  const same = sha256 === file.sha256 && bytes === file.bytes;
  return same ? [] : [`${file.path} was not written as it was packed`];
}

async function ledgerFaults(
  fs: FsPort,
  folder: string,
  { ledger }: BundleRecord,
): Promise<string[]> {
  if (ledger === null) return [];
  const path = join(folder, LEDGER_PATH);
  if ((await fs.stat(path)) === undefined) return ["the ledger is not in the bundle"];
  const tree = growingTree();
  const scan = scanLedger({ onLeaf: (leaf) => tree.addDigest(leaf) });
  for await (const chunk of fs.stream(path)) scan.feed(chunk);
  const { head, faults } = scan.finish();
  const root = Buffer.from(tree.root()).toString("hex");
  const same =
    head.size === ledger.size && head.hash === ledger.last_hash && root === ledger.root_hash;
  const broken = faults.map(({ message, line }) => `ledger line ${line}: ${message}`);
  return same ? broken : [...broken, "the ledger has another head than the bundle says"];
}

async function runtimeFaults(
  fs: FsPort,
  folder: string,
  { files }: BundleRecord,
): Promise<string[]> {
  const path = "security/release_policy.json";
  if (!files.some((file) => file.path === path)) return [];
  try {
    const { value } = await loadPolicy(fs, folder, path, "policy/release_policy");
    const faults: string[] = [];
    for (const file of value.runtime_data?.files ?? []) {
      const check = runtimeFileCheck(file, await runtimeFact(fs, folder, file));
      if (check.outcome === "fail") faults.push(check.message);
    }
    return faults;
  } catch (error) {
    if (error instanceof GovernanceError) return [`${path}: ${error.message}`];
    throw error;
  }
}
