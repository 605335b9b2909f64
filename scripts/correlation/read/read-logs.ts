/** The ledger and the journal of deliveries, streamed: only what is of the thread is kept. */
import { join } from "node:path";
import { GovernanceError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import type { LogHead } from "../../core/log.ts";
import type { LedgerEvent } from "../../ledger/events/event.ts";
import { EVENT_FORMAT } from "../../ledger/events/event-format.ts";
import { LEDGER_PATH, openLedger } from "../../ledger/open-ledger.ts";
import type { Ledger } from "../../ledger/open-ledger.ts";
import { readLedger } from "../../ledger/read-ledger.ts";
import { readEventAuthority } from "../../trust/key-list/event-authority.ts";
import type { Artifact } from "../artifact.ts";
import { completed, isFree, isWhole } from "../choose-thread.ts";
import type { ChosenThread } from "../choose-thread.ts";
import type { Finding } from "../finding.ts";
import { gatherer } from "../members.ts";
import { fromDeliveryEvent, fromLedgerEvent } from "./from-event.ts";

/** Where `incident-notify` keeps it; the format is that of the ledger. */
export const JOURNAL_PATH = ".release/notify/deliveries.ndjson";

export interface Logs {
  readonly ledger: Ledger;
  readonly journal: Ledger;
}

export async function openLogs(host: Host, root: string): Promise<Logs> {
  const ledger = openLedger(host, root, await readEventAuthority(host.fs, root, host.now()));
  const log = host.openLog(join(root, JOURNAL_PATH), EVENT_FORMAT);
  return { ledger, journal: { ...ledger, authority: [], log, path: JOURNAL_PATH } };
}

/** The latest event that shares an id with `asked` gives the other one; the latest move gives both. */
export async function threadFromLedger(logs: Logs, asked: ChosenThread): Promise<ChosenThread> {
  if (isWhole(asked)) return asked;
  let found = asked;
  const { head } = await attempt(logs.ledger, (event) => {
    const artifact = fromLedgerEvent(event, LEDGER_PATH);
    if (isFree(asked) && artifact.demands.length === 0) return;
    const more = completed(asked, artifact);
    if (more !== asked) found = more;
  });
  return head === undefined ? asked : found;
}

export interface ThreadEvents {
  readonly events: readonly Artifact[];
  readonly deliveries: readonly Artifact[];
  /** Every correlation id in the ledger, in lower case. */
  readonly known: ReadonlySet<string>;
  /** Of the ledger; `undefined` where it could not be read to its end. */
  readonly head: LogHead | undefined;
  /** Logs that could not be read. */
  readonly findings: readonly Finding[];
}

export async function readThreadEvents(
  logs: Logs,
  thread: ChosenThread,
  reports: readonly Artifact[],
): Promise<ThreadEvents> {
  const known = new Set<string>();
  const ours = gatherer(thread, reports);
  const ledger = await attempt(logs.ledger, (event) => {
    if (event.correlation_id !== undefined) known.add(event.correlation_id.toLowerCase());
    ours.add(fromLedgerEvent(event, LEDGER_PATH));
  });
  const told = gatherer(thread, reports);
  const journal = await attempt(logs.journal, (event) => {
    told.add(fromDeliveryEvent(event, JOURNAL_PATH));
  });
  // What a log that does not hold together has given by then must not be used.
  return {
    events: ledger.head === undefined ? [] : ours.gathered,
    deliveries: journal.head === undefined ? [] : told.gathered,
    known: ledger.head === undefined ? new Set() : known,
    head: ledger.head,
    findings: [...ledger.findings, ...journal.findings],
  };
}

async function attempt(
  log: Ledger,
  onEvent: (event: LedgerEvent) => void,
): Promise<{ head: LogHead | undefined; findings: Finding[] }> {
  try {
    return { head: await readLedger(log, onEvent), findings: [] };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    const findings = error.problems.map(({ message, location }): Finding => {
      const place = location === undefined ? {} : { location };
      return { outcome: "no_data", about: log.path, message: `${log.path}: ${message}`, ...place };
    });
    return { head: undefined, findings };
  }
}
