/** The script's part of the report, and what a person sees of it. Pure. */
import type { View } from "../../core/command.ts";
import type { AlertEscalationGuardReport } from "../../core/gen/report-alert-escalation-guard.types.ts";
import type { Thread } from "../../core/thread.ts";
import type { AlertEvent } from "../events/alert-event.ts";
import type { Acted } from "./carry-out.ts";
import { latestOf } from "./checks.ts";
import type { ReadEvents } from "./checks.ts";
import type { ReportAnswer } from "../reports/find-report.ts";
import type { GroupJudgement, Level } from "./judge-group.ts";

export interface Found {
  readonly level: Level;
  readonly groups: readonly GroupJudgement[];
  readonly read: ReadEvents;
  readonly slo: readonly ReportAnswer[];
  readonly acted: readonly Acted[];
  readonly thread: Thread;
}

type Result = AlertEscalationGuardReport["result"];

/** As many as an incident report can show. */
const MOST_ALERTS = 200;

export function escalationResult(found: Found): Result {
  const { read } = found;
  const slo = found.slo.find((answer) => typeof answer !== "string");
  return {
    level: found.level,
    actions: actionsOf(found.groups),
    correlation: found.thread,
    groups: found.groups.map(groupResult),
    events: {
      path: read.path,
      entries: read.faults.length > 0 ? null : read.events.length,
      latest_at: latestOf(read.events)?.toISOString() ?? null,
    },
    slo:
      slo === undefined
        ? null
        : { path: slo.path, verdict: slo.verdict, ended_at: slo.endedAt.toISOString() },
    alerts: alertsOf(found.groups),
    acted: found.acted,
  };
}

function actionsOf(groups: readonly GroupJudgement[]): string[] {
  return [...new Set(groups.flatMap(({ actions }) => actions))];
}

function groupResult({ id, level, from, to, tally, signals, actions }: GroupJudgement) {
  const counts =
    tally === undefined
      ? null
      : {
          critical: tally.critical,
          warning: tally.warning,
          suppressed: tally.suppressed,
          repeated: tally.repeated,
          delivery_failures: tally.deliveryFailures,
        };
  return {
    id,
    level,
    from: from.toISOString(),
    to: to.toISOString(),
    counts,
    signals,
    actions,
  };
}

const RANK = { critical: 0, warning: 1, info: 2 } as const;

function alertsOf(groups: readonly GroupJudgement[]): Result["alerts"] {
  const alerts = new Set<AlertEvent>(groups.flatMap((group) => group.alerts));
  return [...alerts]
    .filter(({ severity, deliveryFailed }) => severity !== "info" || deliveryFailed)
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || b.time.getTime() - a.time.getTime())
    .slice(0, MOST_ALERTS)
    .map(({ time, severity, service, name, message, suppressed }) => ({
      time: time.toISOString(),
      severity,
      service,
      name,
      message,
      suppressed,
    }));
}

export function escalationView({ level, groups, acted }: Found): View {
  const signals = groups.flatMap(({ id, signals: own }) =>
    own.map((signal) => [id, signal.level, signal.message]),
  );
  const rows = acted.map(({ type, action, appended }) => [
    action,
    type,
    appended ? "appended" : "would be appended",
  ]);
  return {
    headline: `level ${level}, ${groups.length} groups`,
    sections: [
      ...(signals.length === 0
        ? []
        : [{ title: "Signals", columns: ["group", "level", "signal"], rows: signals }]),
      ...(rows.length === 0 ? [] : [{ title: "Ledger", columns: ["action", "event", ""], rows }]),
    ],
  };
}
