/** The script's part of the report, and what a person sees of it. No address stands in it. Pure. */
import type { View } from "../../core/command.ts";
import type { IncidentNotifyReport } from "../../core/gen/report-incident-notify.types.ts";
import { messagesOf } from "./checks.ts";
import type { Deliveries, KnownIncident } from "./delivery-state.ts";

export function notifyResult(
  state: Deliveries,
  incidents: readonly KnownIncident[],
): IncidentNotifyReport["result"] {
  return {
    incidents: incidents.map(({ notice, acknowledged }) => ({
      incident_id: notice.incident_id,
      severity: notice.severity,
      owner: notice.owner,
      acknowledged_by: acknowledged?.actor ?? null,
      acknowledged_at: acknowledged?.time ?? null,
      correlation: threadsOf(notice),
    })),
    deliveries: incidents.flatMap(({ notice }) =>
      messagesOf(state, notice.incident_id).map((one) => ({
        id: one.id,
        incident_id: one.incident,
        person: one.person,
        channel: one.channel,
        step: one.step,
        outcome: one.state,
        attempts: one.attempts,
        delivered_at: one.deliveredAt ?? null,
        reason: one.lastReason ?? null,
      })),
    ),
    correlation: subjectOf(incidents),
  };
}

function threadsOf({
  correlation_id: thread,
  release_candidate_id: candidate,
}: KnownIncident["notice"]) {
  return {
    ...(thread === undefined ? {} : { correlation_id: thread }),
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
  };
}

/** Where all incidents share their thread, the report is about it. */
export function subjectOf(incidents: readonly KnownIncident[]) {
  const [first] = incidents;
  return first !== undefined && incidents.length === 1 ? threadsOf(first.notice) : {};
}

export function notifyView(state: Deliveries, incidents: readonly KnownIncident[]): View {
  const messages = incidents.flatMap(({ notice }) => messagesOf(state, notice.incident_id));
  const there = messages.filter((one) => one.state === "delivered").length;
  return {
    headline: `${incidents.length} incidents, ${there} of ${messages.length} messages delivered`,
    sections: [
      {
        title: "Messages",
        columns: ["incident", "person", "channel", "state", "attempts", "reason"],
        rows: messages.map((one) => [
          one.incident,
          one.person,
          one.channel,
          one.state,
          String(one.attempts),
          one.lastReason ?? "",
        ]),
      },
    ],
  };
}
