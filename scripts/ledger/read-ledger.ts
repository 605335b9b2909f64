/** Reads all events of a log, and takes nothing that does not hold together. */
import { GovernanceError } from "../core/errors.ts";
import type { LogHead } from "../core/log.ts";
import type { LedgerEvent } from "./events/event.ts";
import { parseEvent } from "./events/parse-event.ts";
import type { Ledger } from "./open-ledger.ts";
import { roleJudge } from "./roles.ts";
import { scanLedger } from "./verify/scan-ledger.ts";
import type { LedgerFault } from "./verify/scan-ledger.ts";

/**
 * Hands each event to `onEvent`, in order, and gives the head that the chain leads to. Throws
 * `undecided` with the first faults where a line is not valid, does not continue the one before,
 * or is by an actor without the role: what `onEvent` has been given by then must not be used.
 */
export async function readLedger(
  { log, path, authority }: Ledger,
  onEvent: (event: LedgerEvent) => void,
): Promise<LogHead> {
  const judge = roleJudge(authority);
  const content = (line: Uint8Array): string | undefined => {
    const parsed = parseEvent(line);
    if (!parsed.ok) return parsed.fault;
    onEvent(parsed.event);
    return judge(parsed.event);
  };
  const scan = scanLedger({ content });
  for await (const chunk of log.read(0)) scan.feed(chunk);
  const { head, faults } = scan.finish();
  if (faults.length > 0) throw brokenLedger(path, faults);
  return head;
}

export interface Projection<State> {
  readonly state: State;
  readonly head: LogHead;
}

/** Folds all events into a state; `evolve` is pure and knows the types of its own domain. */
export async function projectLedger<State>(
  ledger: Ledger,
  start: State,
  evolve: (state: State, event: LedgerEvent) => State,
): Promise<Projection<State>> {
  let state = start;
  const head = await readLedger(ledger, (event) => {
    state = evolve(state, event);
  });
  return { state, head };
}

function brokenLedger(path: string, faults: readonly LedgerFault[]): GovernanceError {
  const hint = "Nothing was done. Compare the file with a copy and with the heads that were kept.";
  const problems = faults.map(({ message, line }) => ({
    message: `the ledger is broken: ${message}`,
    location: { file: path, line },
    hint,
  }));
  return new GovernanceError("undecided", problems);
}
