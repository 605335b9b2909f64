/** Gates, records and reports for the tests of this folder. */
import type { Gate as PolicyGate } from "../../scripts/core/gen/policy-release_policy.types.ts";
import type { EarlierReport } from "../../scripts/preflight/earlier-reports.ts";
import { recordOfUnstarted } from "../../scripts/preflight/gate-record.ts";
import type { Gate } from "../../scripts/preflight/gate.ts";
import { gatesOf } from "../../scripts/preflight/gates.ts";
import type { GateRecord, PreflightResult } from "../../scripts/preflight/preflight-result.ts";

export function sampleGate(id: string, policy: Partial<PolicyGate> = {}): Gate {
  const [gate] = gatesOf([
    { id, title: `Title of ${id}`, argv: ["true"], profile: "quick", ...policy },
  ]);
  if (gate === undefined) throw new Error("no gate");
  return gate;
}

/** A gate that ran and passed, unless told otherwise. */
export function sampleRecord(id: string, more: Partial<GateRecord> = {}): GateRecord {
  const judgement = { outcome: "pass", reason: "passed", message: "exit 0" } as const;
  return {
    ...recordOfUnstarted(sampleGate(id), judgement),
    how: "ran",
    started_at: "2026-11-20T10:00:00.000Z",
    ended_at: "2026-11-20T10:00:01.000Z",
    duration_ms: 1000,
    ...more,
  };
}

export function sampleResult(
  gates: readonly GateRecord[],
  more: Partial<PreflightResult> = {},
): PreflightResult {
  return {
    run_id: "run-1",
    run_dir: ".release/preflight/run-1",
    profile: "full",
    satisfies_promotion: true,
    promotion_obstacles: [],
    interrupted: false,
    jobs: 2,
    duration_ms: 1000,
    counts: {
      gates: gates.length,
      passed: gates.length,
      failed: 0,
      no_data: 0,
      not_applicable: 0,
      reused: 0,
      taken_over: 0,
      flaky: 0,
      exit_code_only: 0,
    },
    critical_path: { gates: [], duration_ms: 0 },
    repository: { root_commit: "root", commit: "abc", dirty: false },
    runtime: { node: "24.21.0", cores: 2 },
    gates,
    ...more,
  };
}

export function sampleReport(
  result: PreflightResult,
  endedAt = "2026-11-20T10:00:02.000Z",
): EarlierReport {
  return {
    path: ".release/reports/release-preflight/1.json",
    sha256: "a".repeat(64),
    report: {
      schema_version: 1,
      report: "release-preflight",
      id: "report-1",
      tool: { name: "release-governance", version: "0.1.0" },
      verdict: "pass",
      strict: false,
      started_at: "2026-11-20T10:00:00.000Z",
      ended_at: endedAt,
      subject: {},
      inputs: [],
      checks: [],
      result,
    },
  };
}
