/** A report of create-incident-report as of now, valid against its schema. */
export function incidentReport(now: Date, severity = "p1"): string {
  const thread = {
    correlation_id: "11111111-1111-4111-8111-111111111111",
    release_candidate_id: "rc-7",
  };
  const time = now.toISOString();
  return JSON.stringify({
    schema_version: 1,
    report: "create-incident-report",
    id: "5f0c0f3a-7f0b-4d8e-9f57-0e6f4c8f5a03",
    tool: { name: "release-governance", version: "0.1.0" },
    verdict: "pass",
    strict: false,
    started_at: time,
    ended_at: time,
    subject: thread,
    inputs: [],
    checks: [],
    result: {
      incident: {
        incident_id: "inc-0123456789abcdef",
        severity,
        title: `${severity} of checkout`,
        owner: { id: "release_oncall" },
        opened_at: time,
        ...thread,
        timeline: [],
        metrics: [],
        evidence: [],
        actions: ["freeze_release"],
        rollback: null,
      },
      correlation: thread,
      markdown: null,
    },
  });
}
