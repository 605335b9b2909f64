/** Questions to what is released, besides the evidence of its gates. */
import type { Check, CheckOutcome } from "../core/check.ts";
import { CHECKS } from "./catalogue.ts";
import type { BillFact } from "./bill-facts.ts";
import type { ArtifactFact, LedgerFact } from "./release-facts.ts";

export function commitCheck(commit: string | undefined): Check {
  return commit === undefined
    ? checkOf("commit_known", "no_data", "there is no commit", true)
    : checkOf("commit_known", "pass", `commit ${commit}`, true);
}

/** `undefined`: git could not tell. */
export function treeCheck(dirty: boolean | undefined, required: boolean): Check {
  if (dirty === undefined) return checkOf("tree_clean", "no_data", "git could not tell", required);
  return dirty
    ? checkOf("tree_clean", "fail", "there are changes that are not committed", required)
    : checkOf("tree_clean", "pass", "the tree is clean", required);
}

/** A release without artifacts has none to ask about; one that is named must be there. */
export function artifactChecks(artifacts: readonly ArtifactFact[]): Check[] {
  if (artifacts.length === 0) {
    return [checkOf("artifacts_there", "not_applicable", "no artifact was named", false)];
  }
  return artifacts.map((one) => {
    const problem = one.problem ?? (one.bytes === 0 ? `${one.path} is empty` : undefined);
    const outcome = problem === undefined ? "pass" : "no_data";
    const message = problem ?? `${one.bytes} bytes, sha256 ${one.sha256}`;
    return {
      ...checkOf("artifacts_there", outcome, message, true),
      about: one.path,
      locations: [{ file: one.path }],
    };
  });
}

export function billCheck(bill: BillFact, wasNamed: boolean): Check {
  const message = bill.problem ?? `${bill.path}, ${bill.bytes} bytes`;
  return checkOf("bill_there", bill.problem === undefined ? "pass" : "no_data", message, wasNamed);
}

export function ledgerCheck(ledger: LedgerFact | undefined): Check {
  if (ledger === undefined) {
    return checkOf("ledger_whole", "not_applicable", "there is no ledger", false);
  }
  const [first] = ledger.faults;
  return first === undefined
    ? checkOf("ledger_whole", "pass", `${ledger.size} events hold together`, true)
    : checkOf("ledger_whole", "fail", first, true);
}

function checkOf(id: string, outcome: CheckOutcome, message: string, enforced: boolean): Check {
  const base = { id, outcome, enforced, message, locations: [], docs: DOCS };
  const fix = CHECKS[id]?.fix;
  return outcome === "pass" || fix === undefined ? base : { ...base, remediation: fix };
}

const DOCS = "docs/scripts/generate-release-manifest.md";
