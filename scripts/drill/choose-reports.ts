/** Which of the reports speak for a release candidate, and what speaks against them. Pure. */
import { formatDuration } from "../core/time.ts";
import type { FoundReport, ReportFile } from "./collect-reports.ts";
import type { ReportKind } from "./drill-policy.ts";

export interface Bound {
  readonly candidate: string;
  readonly commit: string;
}

/** What is known before it is asked whether it is enough. */
export interface MaybeBound {
  readonly candidate: string | undefined;
  readonly commit: string | undefined;
}

export function isBound(bound: MaybeBound): bound is Bound {
  return bound.candidate !== undefined && bound.commit !== undefined;
}

export interface ChosenReports {
  readonly kind: ReportKind;
  /** Of this candidate and young enough, newest first. */
  readonly own: readonly FoundReport[];
  /** Why each of the others does not count. */
  readonly passedOver: readonly string[];
  readonly unreadable: readonly string[];
}

/** Runs on one machine may disagree with another's clock by this much. */
const SKEW_MS = 60_000;

export function chooseReports(
  files: readonly ReportFile[],
  kind: ReportKind,
  bound: Bound,
  now: Date,
): ChosenReports {
  const ofKind = files.filter((file) => file.kind === kind.kind);
  const read = ofKind.flatMap((file) => ("report" in file ? file : []));
  const judged = read.map((file) => ({ file, why: objection(file, kind, bound, now) }));
  return {
    kind,
    own: judged.flatMap(({ file, why }) => (why === undefined ? file : [])).toSorted(newestFirst),
    passedOver: judged.flatMap(({ file, why }) => (why === undefined ? [] : `${file.path} ${why}`)),
    unreadable: ofKind.flatMap((file) =>
      "unreadable" in file ? `${file.path}: ${file.unreadable}` : [],
    ),
  };
}

function newestFirst(a: FoundReport, b: FoundReport): number {
  return b.endedAt.getTime() - a.endedAt.getTime();
}

function objection(
  { report, endedAt }: FoundReport,
  { maxAgeMs }: ReportKind,
  { candidate, commit }: Bound,
  now: Date,
): string | undefined {
  const { subject } = report;
  if (subject.release_candidate_id !== candidate) {
    return `is about candidate ${subject.release_candidate_id ?? "not given"}`;
  }
  if (subject.commit !== commit) return `is about commit ${subject.commit ?? "not given"}`;
  const age = now.getTime() - endedAt.getTime();
  if (Number.isNaN(age) || age < -SKEW_MS) return "is from the future";
  return age > maxAgeMs ? `is ${formatDuration(age)} old` : undefined;
}
