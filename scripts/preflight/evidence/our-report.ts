/** Evidence of kind `report`: what a script of this toolkit left behind, held against this run. */
import { verdictOf } from "../../core/check.ts";
import type { Check } from "../../core/check.ts";
import type { Report } from "../../core/gen/report-report.types.ts";
import type { GateFinding } from "../preflight-result.ts";
import { briefly, unusable } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** What a report must agree with to be of this run. */
export interface RunFacts {
  readonly correlationId: string;
  readonly releaseCandidateId: string | undefined;
  readonly commit: string | undefined;
  /** When the gate was started, and when its evidence is read. */
  readonly startedAt: Date;
  readonly readAt: Date;
}

/** Clocks of two processes on one machine agree to the millisecond; a second is generous. */
const CLOCK_TOLERANCE_MS = 1000;

/** The report is valid against its schema. */
export function readOurReport(report: Report, name: string, run: RunFacts): Reading {
  const objection = foreign(report, name, run) ?? untimely(report, run) ?? inconsistent(report);
  if (objection !== undefined) return objection;
  return {
    usable: true,
    says: report.verdict,
    count: report.checks.filter(isAnswered).length,
    counted: "checks",
    findings: report.checks.filter(isAgainst).map(findingOf),
    reportId: report.id,
  };
}

function foreign({ report, subject }: Report, name: string, run: RunFacts): Reading | undefined {
  if (report !== name)
    return unusable("evidence_foreign", `is a report of ${report}, not of ${name}`);
  if (subject.correlation_id !== run.correlationId) {
    return unusable(
      "evidence_foreign",
      `belongs to another run (${subject.correlation_id ?? "no correlation id"})`,
    );
  }
  if (differ(subject.commit, run.commit)) {
    return unusable("evidence_foreign", `is about the commit ${subject.commit}`);
  }
  if (differ(subject.release_candidate_id, run.releaseCandidateId)) {
    return unusable("evidence_foreign", `is about ${subject.release_candidate_id}`);
  }
  return undefined;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function untimely({ started_at, ended_at }: Report, run: RunFacts): Reading | undefined {
  const [started, ended] = [Date.parse(started_at), Date.parse(ended_at)];
  if (!(started >= run.startedAt.getTime() - CLOCK_TOLERANCE_MS)) {
    return unusable("evidence_stale", `was begun at ${started_at}, before the gate`);
  }
  if (!(ended <= run.readAt.getTime() + CLOCK_TOLERANCE_MS)) {
    return unusable("evidence_invalid", `claims to end in the future, at ${ended_at}`);
  }
  return started <= ended ? undefined : unusable("evidence_invalid", "ends before it starts");
}

function inconsistent({ verdict, checks }: Report): Reading | undefined {
  const due = verdictOf(checks);
  if (due === verdict) return undefined;
  return unusable("evidence_invalid", `says ${verdict}, but its checks come to ${due}`);
}

function isAnswered({ outcome }: Check): boolean {
  return outcome === "pass" || outcome === "fail" || outcome === "waived";
}

function isAgainst({ enforced, outcome }: Check): boolean {
  return enforced && (outcome === "fail" || outcome === "no_data");
}

function findingOf({ id, about, message, locations: [place] }: Check): GateFinding {
  const { file, line, column } = place ?? {};
  return {
    id: about === undefined ? id : `${id} ${about}`,
    message: briefly(message) || id,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
