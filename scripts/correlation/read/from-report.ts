/** Reports of our scripts as artifacts. Pure. */
import type { AlertEscalationGuardReport } from "../../core/gen/report-alert-escalation-guard.types.ts";
import type { CreateIncidentReport } from "../../core/gen/report-create-incident-report.types.ts";
import type { IncidentNotifyReport } from "../../core/gen/report-incident-notify.types.ts";
import type { Report } from "../../core/gen/report-report.types.ts";
import type { ReleaseChannelControlReport } from "../../core/gen/report-release-channel-control.types.ts";
import type { ReleaseRolloutExecutorReport } from "../../core/gen/report-release-rollout-executor.types.ts";
import type { Thread } from "../../core/thread.ts";
import { parseTime } from "../../core/time.ts";
import { KEY, UNSTATED } from "../artifact.ts";
import type { Artifact, Cause, Demand, Kind, Statement } from "../artifact.ts";

export interface ReportFile {
  /** Relative to the root. */
  readonly path: string;
  readonly sha256: string;
}

/** What all reports have; `causes` are the reports among their inputs. */
export function fromReport(kind: Kind, report: Report, file: ReportFile, cause?: Kind): Artifact {
  return {
    ...UNSTATED,
    kind,
    name: file.path,
    location: { file: file.path },
    statements: [statement(file, "/subject", report.subject)],
    startedAt: parseTime(report.started_at),
    at: parseTime(report.ended_at),
    keys: [KEY.digest(file.sha256), KEY.report(report.id)],
    causes: cause === undefined ? [] : inputsOf(report, cause),
  };
}

/** The baseline of a canary is of another release, and so not among them. */
const REPORT_ROLES = new Set(["report", "load_report", "canary"]);

function inputsOf({ inputs }: Report, kind: Kind): Cause[] {
  return inputs
    .filter(({ role }) => REPORT_ROLES.has(role))
    .map(({ path, sha256 }) => ({ kind, key: KEY.digest(sha256), file: { path, sha256 } }));
}

function statement({ path: file }: ReportFile, pointer: string, ids: Thread): Statement {
  const { correlation_id: correlationId, release_candidate_id: candidate } = ids;
  return { location: { file, pointer }, correlationId, candidate };
}

/** `correlation` repeats the ids of the subject, for readers of version 1; empty it says nothing. */
function repeated(file: ReportFile, pointer: string, ids: Thread): Statement[] {
  return Object.keys(ids).length === 0 ? [] : [statement(file, pointer, ids)];
}

export function fromEscalation(report: AlertEscalationGuardReport, file: ReportFile): Artifact {
  const base = fromReport("escalation", report, file, "slo");
  const { level, correlation, acted } = report.result;
  const count = acted.filter(({ appended }) => appended).length;
  const demands: Demand[] = count === 0 ? [] : [{ kind: "acts", count }];
  if (level === "p1" || level === "p2") demands.push({ kind: "incident", severity: level });
  const said = repeated(file, "/result/correlation", correlation);
  return { ...base, demands, statements: [...base.statements, ...said] };
}

export function fromIncident(
  { result, ...report }: CreateIncidentReport,
  file: ReportFile,
): Artifact {
  const base = fromReport("incident", { ...report, result: {} }, file, "escalation");
  const { incident, correlation } = result;
  if (incident === null) return base;
  const { incident_id: id, correlation_id, release_candidate_id, severity } = incident;
  const own = {
    ...(correlation_id && { correlation_id }),
    ...(release_candidate_id && { release_candidate_id }),
  };
  return {
    ...base,
    keys: [...base.keys, KEY.incident(id)],
    demands: [{ kind: "delivery", incident: id }],
    opens: severity,
    statements: [
      ...base.statements,
      ...repeated(file, "/result/correlation", correlation),
      ...repeated(file, "/result/incident", own),
    ],
  };
}

/** A notifier may deliver for many incidents at once: its report is about each of them. */
export function fromNotification(report: IncidentNotifyReport, file: ReportFile): Artifact[] {
  const base = fromReport("notification", { ...report, result: {} }, file);
  return report.result.incidents.map(({ incident_id: id, correlation }, index) => ({
    ...base,
    keys: [],
    causes: [{ kind: "incident", key: KEY.incident(id) }],
    statements: [statement(file, `/result/incidents/${index}/correlation`, correlation)],
  }));
}

export function fromRollout(report: ReleaseRolloutExecutorReport, file: ReportFile): Artifact {
  const base = fromReport("rollout", { ...report, result: {} }, file);
  const { mode, state, ledger } = report.result;
  const moved = state === "stepped" || state === "taken_back";
  const looked = mode === "dry-run" || mode === "watch";
  return {
    ...base,
    demands: [{ kind: "ledger", size: ledger.size }, ...(moved ? [{ kind: "move" } as const] : [])],
    isAside: looked && isOwnThread(report),
  };
}

export function fromChannels(report: ReleaseChannelControlReport, file: ReportFile): Artifact {
  const base = fromReport("channels", { ...report, result: {} }, file);
  const { act, ledger } = report.result;
  const move = act?.state === "moved" ? act.move : undefined;
  return {
    ...base,
    causes: move === undefined ? [] : [{ kind: "event", key: KEY.move(move), during: true }],
    demands: [{ kind: "ledger", size: ledger.size }],
    isAside: (act === undefined || act.state === "planned") && isOwnThread(report),
  };
}

/** Run without a correlation id: the thread begins and ends with this run. */
function isOwnThread({ id, subject }: Pick<Report, "id" | "subject">): boolean {
  return subject.correlation_id === id;
}
