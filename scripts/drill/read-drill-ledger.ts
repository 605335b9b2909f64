/** Reads the ledger once: what it knows of drills, and its head with the root of its tree. */
import type { RollbackDrillEvidence as DrillRecord } from "../core/gen/evidence-rollback-drill.types.ts";
import type { LogHead } from "../core/log.ts";
import { growingTree } from "../ledger/merkle/tree-head.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { projectLedger } from "../ledger/read-ledger.ts";
import { scanLedger } from "../ledger/verify/scan-ledger.ts";
import { drillEvolved, NO_DRILLS } from "./ledger-view.ts";
import type { DrillLedger } from "./ledger-view.ts";

export interface ReadDrillLedger {
  readonly state: DrillLedger;
  readonly head: LogHead;
}

/** Throws `undecided` where the ledger is broken: nothing of it can be believed then. */
export async function readDrillLedger(ledger: Ledger): Promise<ReadDrillLedger> {
  return projectLedger(ledger, NO_DRILLS, drillEvolved);
}

/** The head as a record keeps it; zeros and the root of no leaves where there is no ledger. */
export async function ledgerHead({ log }: Ledger): Promise<DrillRecord["ledger"]> {
  const tree = growingTree();
  const scan = scanLedger({ onLeaf: (leaf) => tree.addDigest(leaf) });
  for await (const chunk of log.read(0)) scan.feed(chunk);
  const { head } = scan.finish();
  const root_hash = Buffer.from(tree.root()).toString("hex");
  return { size: tree.size(), last_hash: head.hash, root_hash };
}
