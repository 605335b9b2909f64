/** Reads all events of a log, and takes nothing that does not hold together. */
import { GovernanceError } from "../core/errors.ts";
import type { LogHead, LogPort } from "../core/log.ts";
import type { LedgerEvent } from "./events/event.ts";
import { parseEvent } from "./events/parse-event.ts";
import { roleFault } from "./roles.ts";
import type { EventRoles } from "./roles.ts";
import { scanLedger } from "./verify/scan-ledger.ts";
import type { LedgerFault } from "./verify/scan-ledger.ts";

export interface ReadLedgerOptions {
  /** For messages. */
  readonly path: string;
  /** Events by actors who may not append them are faults. */
  readonly roles?: EventRoles;
}

/**
 * Hands each event to `onEvent`, in order, and gives the head that the chain leads to. Throws
 * `undecided` with the first faults where a line is not valid or does not continue the one
 * before: what `onEvent` has been given by then must not be used.
 */
export async function readLedger(
  log: LogPort,
  options: ReadLedgerOptions,
  onEvent: (event: LedgerEvent) => void,
): Promise<LogHead> {
  const content = (line: Uint8Array): string | undefined => {
    const parsed = parseEvent(line);
    if (!parsed.ok) return parsed.fault;
    onEvent(parsed.event);
    return roleFault(options.roles ?? {}, parsed.event);
  };
  const scan = scanLedger({ content });
  for await (const chunk of log.read(0)) scan.feed(chunk);
  const { head, faults } = scan.finish();
  if (faults.length > 0) throw brokenLedger(options.path, faults);
  return head;
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
