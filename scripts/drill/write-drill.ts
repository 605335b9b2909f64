/** Writes record and statements; they become evidence by the event that is appended last. */
import { join, relative, resolve } from "node:path";
import type { RunContext } from "../core/command.ts";
import { sha256Hex } from "../core/digest.ts";
import { refusedError } from "../core/errors.ts";
import type { RollbackDrillEvidence as DrillRecord } from "../core/gen/evidence-rollback-drill.types.ts";
import type { Host } from "../core/host.ts";
import type { LogFinding } from "../core/log.ts";
import { decideAndAppend, draftOf } from "../ledger/decide-and-append.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import type { StatementSubject } from "../trust/statement/statement.ts";
import type { Bound } from "./choose-reports.ts";
import { drillRecord, drillStatementLines, recordText } from "./drill-record.ts";
import { evidenceFiles } from "./evidence-files.ts";
import { DRILL_RECORDED, drillEvolved, NO_DRILLS } from "./ledger-view.ts";
import { ledgerHead } from "./read-drill-ledger.ts";
import type { DrillFacts } from "./sign-verb.ts";
import { drillTimes, recoveryMs } from "./timeline.ts";

/** Bits that are drawn once and never again: 128. */
const NONCE_BYTES = 16;

export interface WrittenDrill {
  readonly record: DrillRecord;
  /** Relative to the root. */
  readonly path: string;
  readonly sha256: string;
  readonly statement: string | undefined;
  readonly signers: readonly string[];
  readonly findings: readonly LogFinding[];
}

export interface DrillWriting {
  readonly host: Host;
  readonly context: RunContext;
  readonly facts: DrillFacts;
  readonly bound: Bound;
  readonly keys: readonly PrivateKey[];
}

/** Where records lie that nobody named another place for. */
export const DRILL_RECORDS = ".release/drills";

/**
 * The files first, the event last: a crash between leaves files that no event knows, which the
 * guard refuses; the next run writes them anew with another nonce.
 */
export async function writeDrill(
  asked: DrillWriting,
  output: string | undefined,
): Promise<WrittenDrill> {
  const { host, keys, context } = asked;
  const record = await recordOf(asked);
  const path = resolve(host.cwd, output ?? join(context.root, ownPath(record)));
  const name = relative(context.root, path).replaceAll("\\", "/");
  const text = recordText(record);
  const sha256 = sha256Hex(text);
  const signed = `${path}.intoto.jsonl`;
  if (keys.length === 0) await host.fs.remove(signed);
  else await host.fs.writeAtomic(signed, drillStatementLines(record, { name, sha256 }, keys));
  await host.fs.writeAtomic(path, text);
  const signers = keys.map((key) => key.public.keyid);
  const findings = await recordEvent(asked, record, { name, sha256 }, signers);
  const statement = keys.length === 0 ? undefined : `${name}.intoto.jsonl`;
  return { record, path: name, sha256, statement, signers, findings };
}

/** Two that race for one drill do not write over each other. */
function ownPath({ drill, nonce }: DrillRecord): string {
  return `${DRILL_RECORDS}/${drill.drill_id}-${nonce.slice(0, 8)}.json`;
}

async function recordOf({ host, context, facts, bound }: DrillWriting): Promise<DrillRecord> {
  const { value: timeline } = facts.timeline;
  const times = drillTimes(timeline);
  if (times === undefined) throw refusedError("the times of the drill are out of order");
  return drillRecord({
    signedAt: host.now(),
    tool: context.tool,
    nonce: Buffer.from(host.random(NONCE_BYTES)).toString("hex"),
    bound,
    timeline,
    rtoMs: recoveryMs(times),
    ledger: await ledgerHead(facts.ledger),
    evidence: evidenceFiles(facts.timelineFile, facts.chosen, facts.artifacts),
  });
}

/** Decided again on what is there when it is appended: of two that race, the second is refused. */
async function recordEvent(
  { host, context, facts, bound }: DrillWriting,
  record: DrillRecord,
  { name, sha256 }: StatementSubject,
  signers: readonly string[],
): Promise<readonly LogFinding[]> {
  const { drill, nonce } = record;
  const { findings } = await decideAndAppend(facts.ledger, {
    start: NO_DRILLS,
    evolve: drillEvolved,
    decide: ({ recorded }) => {
      const spent = recorded.some((one) => one.nonce === nonce || one.drillId === drill.drill_id);
      if (spent) throw refusedError(`the ledger holds the drill ${drill.drill_id} already`);
      const data = {
        drill_id: drill.drill_id,
        nonce,
        commit: bound.commit,
        record: { path: name, sha256 },
        signers: [...signers],
      };
      const reason = `rollback drill of ${drill.channel} from ${drill.from_version} to ${drill.to_version}`;
      return [draftOf(host, context, { type: DRILL_RECORDED, actor: drill.actor, reason, data })];
    },
  });
  return findings;
}
