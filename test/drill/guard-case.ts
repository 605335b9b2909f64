/** Facts of a guard that has nothing to object to; each test spoils one thing. */
import { sha256Hex } from "../../scripts/core/digest.ts";
import type { RollbackDrillEvidence } from "../../scripts/core/gen/evidence-rollback-drill.types.ts";
import type { Report } from "../../scripts/core/gen/report-report.types.ts";
import type { FoundReport } from "../../scripts/drill/collect-reports.ts";
import { drillRules } from "../../scripts/drill/drill-policy.ts";
import { drillRecord, drillStatementLines, recordText } from "../../scripts/drill/drill-record.ts";
import type { EvidenceFile } from "../../scripts/drill/drill-record.ts";
import type { GuardFacts } from "../../scripts/drill/guard-facts.ts";
import { guardChecks } from "../../scripts/drill/guard-rules.ts";
import type {
  DrillLedger,
  LedgerRollback,
  RecordedDrill,
} from "../../scripts/drill/ledger-view.ts";
import type { ReadRecord } from "../../scripts/drill/read-records.ts";
import type { PrivateKey } from "../../scripts/trust/keys/private-key.ts";
import { testKey, trusted } from "../trust/signing-keys.ts";

export const NOW = new Date("2026-11-23T10:00:00Z");
export const BOUND = { candidate: "rc-7", commit: "a".repeat(40) };
export const FIRST = testKey(11);
export const SECOND = testKey(12);

const at = (seconds: number): string => new Date(NOW.getTime() + seconds * 1000).toISOString();

export function foundReport(kind: string, more: Partial<Report> = {}): FoundReport {
  const ended_at = more.ended_at ?? at(-500);
  const report: Report = {
    schema_version: 1,
    report: `${kind}-tool`,
    id: `id of ${kind}`,
    tool: { name: "release-governance", version: "0.1.0" },
    verdict: "pass",
    strict: true,
    started_at: at(-600),
    ended_at,
    subject: { commit: BOUND.commit, release_candidate_id: BOUND.candidate },
    inputs: [],
    checks: [],
    result: {},
    ...more,
  };
  const text = JSON.stringify(report);
  const path = `reports/${kind}.json`;
  const endedAt = new Date(ended_at);
  return { kind, path, sha256: sha256Hex(text), bytes: text.length, report, endedAt };
}

export const INCIDENT = foundReport("incident_drill", {
  result: { deliveries: [{ channel: "email", outcome: "delivered", delivered_at: at(-550) }] },
});
export const BUNDLE = foundReport("rollback_bundle");

const fileOf = ({ kind, path, sha256, bytes, report }: FoundReport): EvidenceFile => {
  const { report: script, id, verdict, ended_at } = report;
  return { kind, path, sha256, bytes, report: { script, id, verdict, ended_at } };
};

export const DRILL = {
  schema_version: 1,
  kind: "drill-timeline",
  drill_id: "2026-11-stable",
  actor: "oncall",
  environment: "staging",
  channel: "stable",
  from_version: "1.5.0",
  to_version: "1.4.2",
  started_at: at(-600),
  traffic_moved_at: at(-580),
  recovered_at: at(-520),
} as const;

export interface RecordWish {
  readonly timeline?: Partial<typeof DRILL> | Readonly<Record<string, string>>;
  readonly nonce?: string;
  readonly bound?: typeof BOUND;
  readonly evidence?: readonly EvidenceFile[];
  readonly signedAt?: Date;
  readonly rtoMs?: number;
}

export function recordOf(wish: RecordWish = {}): RollbackDrillEvidence {
  return drillRecord({
    signedAt: wish.signedAt ?? new Date(at(-400)),
    tool: { name: "sign-rollback-drill-evidence", version: "0.1.0" },
    nonce: wish.nonce ?? "0".repeat(32),
    bound: wish.bound ?? BOUND,
    timeline: { ...DRILL, ...wish.timeline },
    rtoMs: wish.rtoMs ?? 80_000,
    ledger: { size: 1, last_hash: "1".repeat(64), root_hash: "2".repeat(64) },
    evidence: wish.evidence ?? [fileOf(INCIDENT), fileOf(BUNDLE)],
  });
}

/** A record as it is read, signed by `keys`. */
export function readOf(
  record: RollbackDrillEvidence,
  keys: readonly PrivateKey[] = [FIRST],
  path = ".release/drills/one.json",
): ReadRecord {
  const sha256 = sha256Hex(recordText(record));
  const lines = drillStatementLines(record, { name: path, sha256 }, keys).trimEnd().split("\n");
  return {
    path,
    sha256,
    record,
    signedAt: new Date(record.signed_at),
    statements: lines.map((line) => Buffer.from(line)),
  };
}

export function recordedOf(read: ReadRecord, seq = 5): RecordedDrill {
  const { record, sha256 } = read;
  return {
    seq,
    time: record.signed_at,
    nonce: record.nonce,
    drillId: record.drill.drill_id,
    recordSha256: sha256,
    candidate: record.release_candidate_id,
    commit: record.commit,
  };
}

export const ROLLBACK: LedgerRollback = {
  seq: 3,
  time: at(-585),
  channel: "stable",
  from: "1.5.0",
  to: "1.4.2",
  actor: "oncall",
};

export function ledgerOf(
  recorded: readonly RecordedDrill[],
  rollbacks: readonly LedgerRollback[] = [ROLLBACK],
): DrillLedger {
  return { recorded, rollbacks, begun: [] };
}

export function facts(
  records: readonly ReadRecord[] = [readOf(recordOf())],
  more: Partial<GuardFacts> = {},
): GuardFacts {
  const [latest] = records;
  return {
    rules: drillRules({ version: 1, drills: { rto_max_s: 300 } }),
    bound: BOUND,
    now: NOW,
    ledger: ledgerOf(records.map((one) => recordedOf(one)).toReversed()),
    records,
    unreadable: [],
    files: (latest?.record.evidence ?? []).map(({ path, sha256, bytes }) => ({
      path,
      sha256,
      bytes,
    })),
    reports: [INCIDENT, BUNDLE],
    rule: { keys: [trusted(FIRST), trusted(SECOND)], threshold: 1 },
    expectedKey: undefined,
    ...more,
  };
}

export const late = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

/** All that is not well when everything is demanded. */
export function failed(given: GuardFacts): string[] {
  const bad = guardChecks(given, { email: true, history: true, signature: true }).filter(
    ({ outcome }) => outcome === "fail" || outcome === "no_data",
  );
  return bad.map(({ id }) => id).toSorted();
}
