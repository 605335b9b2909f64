/** The record of a drill, and what is signed about it. Pure; the same facts give the same bytes. */
import type { RollbackDrillEvidence as DrillRecord } from "../core/gen/evidence-rollback-drill.types.ts";
import type { DrillTimelineEvidence as DrillTimeline } from "../core/gen/evidence-drill-timeline.types.ts";
import { canonicalJson } from "../core/canonical-json.ts";
import type { JsonObject } from "../core/json-value.ts";
import { envelopeLine, signEnvelope } from "../trust/envelope/envelope.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import { PAYLOAD_TYPE, statementBytes } from "../trust/statement/statement.ts";
import type { StatementSubject } from "../trust/statement/statement.ts";
import type { Bound } from "./choose-reports.ts";

/** in-toto attestation framework, spec/predicates/test-result.md. */
export const TEST_RESULT_PREDICATE = "https://in-toto.io/attestation/test-result/v0.1";
export const DRILL_PREDICATE = "https://release-governance.invalid/rollback-drill/v1";

export type EvidenceFile = DrillRecord["evidence"][number];

export interface RecordFacts {
  readonly signedAt: Date;
  readonly tool: { readonly name: string; readonly version: string };
  readonly nonce: string;
  readonly bound: Bound;
  readonly timeline: DrillTimeline;
  readonly rtoMs: number;
  readonly ledger: DrillRecord["ledger"];
  readonly evidence: readonly EvidenceFile[];
}

export function drillRecord(facts: RecordFacts): DrillRecord {
  const { timeline, bound } = facts;
  return {
    schema_version: 1,
    kind: "rollback-drill",
    signed_at: facts.signedAt.toISOString(),
    tool: facts.tool,
    nonce: facts.nonce,
    release_candidate_id: bound.candidate,
    commit: bound.commit,
    drill: { ...drilled(timeline), rto_s: facts.rtoMs / 1000 },
    ledger: facts.ledger,
    evidence: facts.evidence.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
}

function drilled(timeline: DrillTimeline) {
  const { drill_id, actor, environment, channel, from_version, to_version } = timeline;
  const { started_at, traffic_moved_at, recovered_at } = timeline;
  const who = { drill_id, actor, environment, channel, from_version, to_version };
  return { ...who, started_at, traffic_moved_at, recovered_at };
}

/** Two spaces of indent and one line feed: what is written, and what its digest is over. */
export function recordText(record: DrillRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** The record and every file that it names: whoever holds one of them can ask for the statement. */
export function subjectsOf(record: DrillRecord, file: StatementSubject): StatementSubject[] {
  return [file, ...record.evidence.map(({ path, sha256 }) => ({ name: path, sha256 }))];
}

/** Two lines: what was tested and how it ended, and the drill itself. */
export function drillStatementLines(
  record: DrillRecord,
  file: StatementSubject,
  keys: readonly PrivateKey[],
): string {
  const subjects = subjectsOf(record, file);
  const signed = (predicateType: string, predicate: JsonObject): string => {
    const payload = statementBytes({ subjects, predicateType, predicate });
    return `${envelopeLine(signEnvelope(PAYLOAD_TYPE, payload, keys))}\n`;
  };
  return [
    signed(TEST_RESULT_PREDICATE, testResult(record, file)),
    signed(DRILL_PREDICATE, drillPredicate(record)),
  ].join("");
}

/** Nothing is signed unless every enforced check passed, so the result is always PASSED. */
function testResult(record: DrillRecord, { name, sha256 }: StatementSubject): JsonObject {
  return {
    result: "PASSED",
    configuration: [{ name, digest: { sha256 } }],
    passedTests: ["traffic_moved", "service_recovered", ...reportNames(record)],
    warnedTests: [],
    failedTests: [],
  };
}

function reportNames({ evidence }: DrillRecord): string[] {
  return evidence.flatMap(({ kind, path, report }) =>
    report?.verdict === "pass" ? `${kind}: ${path}` : [],
  );
}

/** The whole record: the statement says it all even where the record's file was lost. */
function drillPredicate(record: DrillRecord): JsonObject {
  const copy: JsonObject = JSON.parse(canonicalJson(record));
  return copy;
}
