/**
 * When an earlier outcome may stand for a gate, so that it is not run again. Two ways lead there:
 * the policy allows it for the gate (`reuse`), or a person asks for it with `--from-report`. In
 * both the evidence of then must still be there, byte for byte.
 */
import type { EarlierReport } from "./earlier-reports.ts";
import { definitionOf } from "./gate-definition.ts";
import type { Gate } from "./gate.ts";
import type { GateRecord, ReuseRecord } from "./preflight-result.ts";

/** What is known of the repository and its tools now. */
export interface Present {
  readonly now: Date;
  readonly rootCommit: string | undefined;
  readonly commit: string | undefined;
  readonly dirty: boolean | undefined;
}

export interface Candidate {
  readonly earlier: EarlierReport;
  readonly record: GateRecord;
}

/** A report may be a little ahead of us where clocks were set; more is from the future. */
const CLOCK_TOLERANCE_MS = 1000;

/** Longest age of a report for `--from-report`: a failed run is mended the same day. */
export const TAKE_OVER_MAX_AGE_MS = 24 * 60 * 60 * 1000;

/** Earlier passes of a gate with this digest that the policy lets stand, newest first. */
export function reusable(
  gate: Pick<Gate, "id" | "reuseMaxAgeMs">,
  digest: string,
  reports: readonly EarlierReport[],
  present: Present,
): Candidate[] {
  const maxAge = gate.reuseMaxAgeMs;
  if (maxAge === undefined || present.rootCommit === undefined) return [];
  return reports
    .filter(({ report }) => report.result.repository.root_commit === present.rootCommit)
    .flatMap((earlier) => passesOf(gate.id, earlier))
    .filter(({ record }) => record.how === "ran" && record.digest === digest)
    .filter(({ record }) => isYoung(record.ended_at, maxAge, present.now));
}

/** Why a whole report cannot be taken over from, or `undefined`. One commit is of one repository. */
export function takeOverObjection({ report }: EarlierReport, present: Present): string | undefined {
  const { repository } = report.result;
  if (present.commit === undefined || repository.commit !== present.commit) {
    return `it is about the commit ${repository.commit ?? "(none)"}, not ${present.commit ?? "(none)"}`;
  }
  return isYoung(report.ended_at, TAKE_OVER_MAX_AGE_MS, present.now)
    ? undefined
    : `it ended at ${report.ended_at}, more than 24 h ago or in the future`;
}

/**
 * The pass of a gate that may be taken over. Without a digest of its inputs both trees must be
 * clean: then the commit says that all files are the same.
 */
export function takenOver(
  gate: Pick<Gate, "id">,
  digests: { readonly definition: string; readonly whole: string | undefined },
  earlier: EarlierReport,
  present: Present,
): Candidate | undefined {
  const [pass] = passesOf(gate.id, earlier);
  if (pass?.record.definition_digest !== digests.definition) return undefined;
  const bothClean = present.dirty === false && earlier.report.result.repository.dirty === false;
  const sameInputs = digests.whole !== undefined && pass.record.digest === digests.whole;
  return bothClean || sameInputs ? pass : undefined;
}

function passesOf(id: string, earlier: EarlierReport): Candidate[] {
  return earlier.report.result.gates
    .filter((record) => record.id === id && record.outcome === "pass")
    .map((record) => ({ earlier, record }));
}

function isYoung(endedAt: string | undefined, maxAgeMs: number, now: Date): boolean {
  const age = now.getTime() - Date.parse(endedAt ?? "");
  return age >= -CLOCK_TOLERANCE_MS && age <= maxAgeMs;
}

/** The record of a gate for which an earlier pass stands. */
export function recordOfCandidate(
  gate: Gate,
  { earlier, record }: Candidate,
  how: "reused" | "taken_over",
  digest: string,
): GateRecord {
  const { report, path, sha256 } = earlier;
  const reuse: ReuseRecord = {
    report_id: report.id,
    report_path: path,
    report_sha256: sha256,
    ended_at: record.ended_at ?? report.ended_at,
    digest,
  };
  const { started_at: _, ended_at: __, expected_ms: ___, reuse: ____, ...kept } = record;
  return {
    ...kept,
    ...definitionOf(gate),
    how,
    message: `${how === "reused" ? "reused" : "taken over"} from ${reuse.ended_at}; ${record.message}`,
    duration_ms: 0,
    attempts: [],
    reuse,
  };
}

/** Files that must still be as they were: evidence, and the log where it is all there is. */
export function filesOf({ evidence, log }: GateRecord): { path: string; sha256: string }[] {
  const streams = new Set(["stdout", "stderr", "output"]);
  const files = evidence.filter(({ source }) => !streams.has(source));
  return [
    ...files.map(({ source, sha256 }) => ({ path: source, sha256 })),
    ...(log === undefined ? [] : [{ path: log.path, sha256: log.sha256 }]),
  ];
}
