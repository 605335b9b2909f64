/** A report of alert-escalation-guard, valid against its schema, with one hostile alert. */
import type { AlertEscalationGuardReport } from "../../scripts/core/gen/report-alert-escalation-guard.types.ts";

type Level = AlertEscalationGuardReport["result"]["level"];

export function escalationReport(level: Level): AlertEscalationGuardReport {
  const burns = level === "p1" || level === "p2";
  const signals = burns ? [{ id: "critical_events", level, message: "1 critical alerts" }] : [];
  const thread = {
    correlation_id: "11111111-1111-4111-8111-111111111111",
    release_candidate_id: "rc-7",
  };
  return {
    schema_version: 1,
    report: "alert-escalation-guard",
    id: "5f0c0f3a-7f0b-4d8e-9f57-0e6f4c8f5a02",
    tool: { name: "release-governance", version: "0.1.0" },
    verdict: level === "unknown" ? "undecided" : "pass",
    strict: false,
    started_at: "2026-11-23T05:14:59.000Z",
    ended_at: "2026-11-23T05:15:00.000Z",
    subject: thread,
    inputs: [{ path: "events.ndjson", sha256: "1".repeat(64), role: "events" }],
    checks: [],
    result: {
      level,
      actions: burns ? ["freeze_release"] : [],
      correlation: thread,
      groups: [
        {
          id: "checkout",
          level,
          from: "2026-11-23T05:00:00.000Z",
          to: "2026-11-23T05:15:00.000Z",
          counts: { critical: 1, warning: 0, suppressed: 0, repeated: 1, delivery_failures: 0 },
          signals,
          actions: burns ? ["freeze_release"] : [],
        },
      ],
      events: { path: "events.ndjson", entries: 2, latest_at: "2026-11-23T05:14:00.000Z" },
      slo: { path: "slo.json", verdict: "fail", ended_at: "2026-11-23T05:13:00.000Z" },
      alerts: [
        {
          time: "2026-11-23T05:10:00.000Z",
          severity: "critical",
          service: "checkout",
          name: "error_rate <script> @all",
          message: "\u001B[31m12 % | of requests",
          suppressed: false,
        },
      ],
      acted: [],
    },
  };
}
