/** Writes the baseline: intent into the ledger, file, read back, outcome into the ledger. */
import { join } from "node:path";
import type { RunContext } from "../core/command.ts";
import { sha256Hex } from "../core/digest.ts";
import { undecidedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { LogFinding, LogHead } from "../core/log.ts";
import { appendEvents } from "../ledger/append-events.ts";
import { decideAndAppend, draftOf } from "../ledger/decide-and-append.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { projectLedger } from "../ledger/read-ledger.ts";
import { readEventAuthority } from "../trust/key-list/event-authority.ts";
import type { Acceptance, Baseline } from "./baseline.ts";
import {
  baselineEvolved,
  INTENDED,
  NO_RECORDS,
  outcomeOfOpen,
  recordOf,
  refuseDrift,
  WRITTEN,
} from "./baseline-record.ts";
import type { BaselineFile, BaselineRecord } from "./baseline-record.ts";

export interface OpenBaseline {
  readonly ledger: Ledger;
  readonly head: LogHead;
  readonly record: BaselineRecord;
  readonly file: BaselineFile;
}

/** The ledger as it is now. @throws GovernanceError where the file is not what it says. */
export async function openBaseline(
  file: BaselineFile,
  host: Host,
  root: string,
): Promise<OpenBaseline> {
  const ledger = openLedger(host, root, await readEventAuthority(host.fs, root, host.now()));
  const { state, head } = await projectLedger(ledger, NO_RECORDS, baselineEvolved);
  const record = recordOf(state, file.path);
  refuseDrift(record, file);
  return { ledger, head, record, file };
}

/** One sorted block of lines for each entry, so that two changes seldom meet in one line. */
export function baselineText({ ceiling, entries }: Baseline, time: Date): string {
  const value = {
    $schema: "../schemas/policy/dependency_baseline.schema.json",
    version: 2,
    generated_at: time.toISOString(),
    ceiling,
    entries,
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** What was decided, for the ledger. */
export interface Decided {
  readonly acceptance: Acceptance;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export async function writeBaseline(
  open: OpenBaseline,
  next: Baseline,
  decided: Decided,
  host: Host,
  context: RunContext,
): Promise<readonly LogFinding[]> {
  const { ledger, head, record, file } = open;
  const { reason, actor, ticket, now } = decided.acceptance;
  const text = baselineText(next, now);
  const sha256 = sha256Hex(text);
  const deed = (type: string, data: JsonObject) =>
    draftOf(host, context, { type, actor, reason, data });
  const left = outcomeOfOpen(record, file);
  const intent = {
    path: file.path,
    sha256,
    ...(file.sha256 === undefined ? {} : { before: file.sha256 }),
    ceiling: next.ceiling,
    entries: next.entries.length,
    added: decided.added.slice(0, MOST_KEYS),
    removed: decided.removed.slice(0, MOST_KEYS),
    ...(ticket === undefined ? {} : { ticket }),
  };
  const drafts = [
    ...(left === undefined ? [] : [deed(left.type, left.data)]),
    deed(INTENDED, intent),
  ];
  const first = await appendEvents(ledger, drafts, head);
  const path = join(context.root, file.path);
  await host.fs.writeAtomic(path, text);
  const back = sha256Hex(await host.fs.read(path, 64 * 1024 * 1024));
  if (back !== sha256) throw undecidedError(`${file.path} does not hold what was written to it`);
  const outcome = { path: file.path, sha256, ceiling: next.ceiling, entries: next.entries.length };
  const last = await decideAndAppend(ledger, {
    start: NO_RECORDS,
    evolve: baselineEvolved,
    decide: () => [deed(WRITTEN, outcome)],
  });
  return [...first.findings, ...last.findings];
}

/** Keys in one event: its line has a limit, and the file has them all. */
const MOST_KEYS = 1000;
