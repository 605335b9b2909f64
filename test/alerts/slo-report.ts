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

/** One in which these alerts of the budget "month" fire, and a check more. */
export function burningReport(
  alerts: readonly (readonly [id: string, severity: "p1" | "p2" | undefined])[],
  check?: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const one = { outcome: "fail", enforced: true, message: "a", locations: [] };
  const burnt = alerts.map(([id]) => ({ ...one, id: "budget_burn", about: `month/${id}` }));
  const checks = [...burnt, ...(check === undefined ? [] : [{ ...one, ...check }])];
  const rates = { burn_rate_max: 6, long_burn_rate: 9, short_burn_rate: 9, outcome: "fail" };
  const budget = {
    id: "month",
    goal: 0.99,
    budgeting_method: "occurrences",
    period_days: 30,
    requests: 100,
    failed: 1,
    left: 0.5,
    alerts: alerts.map(([id, severity]) => ({ id, severity, ...rates })),
  };
  const result = { profile: "full", measurement: null, objectives: [], budgets: [budget] };
  return sloReport("fail", { checks, result, ...more });
}
