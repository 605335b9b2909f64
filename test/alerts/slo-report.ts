/** A report of the slo guard, as small as its envelope allows. */
export function sloReport(verdict: string, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    schema_version: 1,
    report: "slo-guard",
    id: "5f0c0f3a-7f0b-4d8e-9f57-0e6f4c8f5a01",
    tool: { name: "release-governance", version: "0.1.0" },
    verdict,
    strict: false,
    started_at: "2026-11-23T05:12:00.000Z",
    ended_at: "2026-11-23T05:13:00.000Z",
    subject: { release_candidate_id: "rc-7" },
    inputs: [],
    checks: [],
    result: {},
    ...more,
  });
}
