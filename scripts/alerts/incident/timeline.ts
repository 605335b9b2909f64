/** What happened, from the ledger, the alerts and the verdict, oldest first. Pure. */
import type { AlertEscalationGuardReport } from "../../core/gen/report-alert-escalation-guard.types.ts";
import type { Moment } from "../../core/gen/report-create-incident-report.types.ts";
import { parseTime } from "../../core/time.ts";
import type { LedgerEvent } from "../../ledger/events/event.ts";

/** Two hundred of each fit into the report; of the ledger the youngest. */
const MOST = 190;

export function timelineOf(
  escalation: AlertEscalationGuardReport,
  events: readonly LedgerEvent[],
): Moment[] {
  const { result } = escalation;
  const moments: Moment[] = [
    ...events.slice(-MOST).map(fromLedger),
    ...result.alerts.slice(0, MOST).map(fromAlert),
    {
      time: escalation.ended_at,
      source: "escalation",
      what: `level ${result.level}`,
      detail: result.groups
        .flatMap(({ signals }) => signals.map(({ message }) => message))
        .join("; "),
    },
    ...(result.slo === null ? [] : [fromSlo(result.slo)]),
  ];
  return moments.toSorted((a, b) => instant(a) - instant(b));
}

function instant({ time }: Moment): number {
  return parseTime(time)?.getTime() ?? 0;
}

function fromLedger({ time, type, actor, reason }: LedgerEvent): Moment {
  return { time, source: "ledger", what: type, detail: reason, actor };
}

type Result = AlertEscalationGuardReport["result"];

function fromAlert(alert: Result["alerts"][number]): Moment {
  const about = alert.service === "" ? "" : ` of ${alert.service}`;
  const quiet = alert.suppressed ? ", suppressed" : "";
  return {
    time: alert.time,
    source: "alert",
    what: `${alert.severity}: ${alert.name}${about}${quiet}`,
    detail: alert.message,
  };
}

function fromSlo({ ended_at: time, verdict }: NonNullable<Result["slo"]>): Moment {
  return { time, source: "slo", what: `service level objectives: ${verdict}` };
}
