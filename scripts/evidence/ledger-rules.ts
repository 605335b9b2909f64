/** The questions asked of a ledger: does it hold together, and does it continue what was kept? */
import type { Check } from "../core/check.ts";
import { counted } from "../core/counted.ts";
import { toBase64 } from "../ledger/notes/base64.ts";
import type { Checkpoint } from "../ledger/notes/checkpoint.ts";
import type { LedgerFault } from "../ledger/verify/scan-ledger.ts";
import { answer } from "./answer.ts";
import type { KeptHead } from "./head/kept-head.ts";
import type { LedgerFacts } from "./scan-file.ts";

function isTail({ kind }: LedgerFault): boolean {
  return kind === "torn_tail" || kind === "batch_incomplete";
}

/** A cut append harms nobody who looks; over one, no head may be written. */
export function ledgerChecks(facts: LedgerFacts, tailEnforced = false): Check[] {
  return [chainHolds(facts), tailWhole(facts, tailEnforced)];
}

function chainHolds({ scan, path }: LedgerFacts): Check {
  const faults = scan.faults.filter((fault) => !isTail(fault));
  const [first] = faults;
  if (first === undefined) {
    const message = `${counted(scan.head.size, "event")}, each continuing the one before`;
    return answer("ledger_chain_holds", true, { outcome: "pass", message });
  }
  const more = scan.faultCount > 1 ? ` (and ${scan.faultCount - 1} more)` : "";
  const locations = faults.map(({ line }) => ({ file: path, line }));
  const message = `${first.kind}: ${first.message}${more}`;
  return answer("ledger_chain_holds", true, { outcome: "fail", message, locations });
}

function tailWhole({ scan, path }: LedgerFacts, enforced: boolean): Check {
  const torn = scan.faults.find(isTail);
  const whole = { outcome: "pass", message: "the last append is whole" } as const;
  if (torn === undefined) return answer("ledger_tail_whole", enforced, whole);
  const locations = [{ file: path, line: torn.line }];
  return answer("ledger_tail_whole", enforced, {
    outcome: "fail",
    message: torn.message,
    locations,
  });
}

/** A head proves what came before it: as many lines, with the same root. */
export function continuesKeptHead(facts: LedgerFacts, kept: KeptHead): Check {
  const id = "ledger_continues_kept_head";
  const about = kept.path;
  const { checkpoint } = kept;
  if (checkpoint === undefined) {
    const message = `${about} is not a checkpoint`;
    return answer(id, true, { outcome: "no_data", message, about, locations: [{ file: about }] });
  }
  const fault = headFault(facts, checkpoint);
  const places = { about, locations: [{ file: facts.path }] };
  if (fault !== undefined) return answer(id, true, { outcome: "fail", ...fault, ...places });
  const message = `the first ${checkpoint.size} events are those of ${about}`;
  return answer(id, true, { outcome: "pass", message, about });
}

function headFault({ exists, scan, roots }: LedgerFacts, { size, root }: Checkpoint) {
  const expected = `${size} events with root ${toBase64(root)}`;
  if (!exists) return { message: "the ledger is gone", expected, observed: "no file" };
  const found = roots.get(size);
  if (found === undefined) {
    const message = `events were cut off: ${size - scan.head.size} of ${size} are missing`;
    return { message, expected, observed: `${scan.head.size} events` };
  }
  if (Buffer.compare(found, root) === 0) return undefined;
  const message = `history was rewritten: the first ${size} events are not those that were kept`;
  return { message, expected, observed: `${size} events with root ${toBase64(found)}` };
}
