/** The files of a drill: policies and an incident of its own, with addresses by reference. Pure. */
import type { CreateIncidentReport } from "../core/gen/report-create-incident-report.types.ts";
import type { IncidentRouting } from "../core/gen/policy-incident_routing.types.ts";
import type { OncallRoster } from "../core/gen/policy-oncall_roster.types.ts";
import type { Subject } from "../core/report.ts";

export const FIRST = "drill_first";
export const SECOND = "drill_second";

const LONG_AGO = "2000-01-01T00:00:00Z";

/** The first is reached by the protocol of the scenario, the second always by a webhook. */
export function drillRoster(protocol: "http" | "smtp"): OncallRoster {
  const first =
    protocol === "http"
      ? { id: FIRST, webhook_url: "env:DRILL_HOOK" }
      : { id: FIRST, email: ["drill@release-governance.invalid"] };
  const second = { id: SECOND, webhook_url: "env:DRILL_NEXT_HOOK", until: LONG_AGO };
  return { version: 1, primary: first, rotations: [second] };
}

export const DRILL_ROUTING: IncidentRouting = {
  version: 1,
  default_channels: ["webhook", "email"],
  smtp: {
    host: "127.0.0.1",
    port_env: "DRILL_SMTP_PORT",
    security: "none",
    from: "drill@release-governance.invalid",
  },
  retry: { attempts_max: 4, first_wait_ms: 50, factor: 2, wait_ms_max: 500, timeout_ms: 2000 },
};

export function drillIncident(
  id: string,
  time: string,
  version: string,
  subject: Subject,
): CreateIncidentReport {
  const thread = {
    ...(subject.correlation_id === undefined ? {} : { correlation_id: subject.correlation_id }),
    ...(subject.release_candidate_id === undefined
      ? {}
      : { release_candidate_id: subject.release_candidate_id }),
  };
  return {
    schema_version: 1,
    report: "create-incident-report",
    id,
    tool: { name: "release-governance", version },
    verdict: "pass",
    strict: false,
    started_at: time,
    ended_at: time,
    subject: thread,
    inputs: [],
    checks: [],
    result: {
      incident: {
        incident_id: `inc-${id}`,
        severity: "p1",
        title: "p1 of a drill, nothing is wrong",
        owner: { id: FIRST },
        opened_at: time,
        ...thread,
        timeline: [],
        metrics: [],
        evidence: [],
        actions: ["nothing: this is a drill"],
        rollback: null,
      },
      correlation: thread,
      markdown: null,
    },
  };
}
