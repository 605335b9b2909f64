/** Reports of the preflight as the tests need them. */
import type {
  GateRecord,
  ReleasePreflightReport,
} from "../../scripts/core/gen/report-release-preflight.types.ts";
import type { ReadReport } from "../../scripts/manifest/gate-evidence.ts";

export const NOW = new Date("2026-11-23T12:00:00.000Z");
export const COMMIT = "a".repeat(40);
const DIGEST = "c".repeat(64);

const before = (ms: number): string => new Date(NOW.getTime() - ms).toISOString();

interface GateWish {
  readonly outcome?: GateRecord["outcome"];
  readonly required?: boolean;
  readonly reusedMsAgo?: number;
}

export function gateRecord({
  outcome = "pass",
  required = true,
  reusedMsAgo,
}: GateWish): GateRecord {
  const reuse = {
    report_id: "id",
    report_path: "old.json",
    report_sha256: DIGEST,
    ended_at: before(reusedMsAgo ?? 0),
    digest: DIGEST,
  };
  return {
    id: "unit",
    title: "Unit tests",
    argv: ["vitest"],
    needs: [],
    profile: "full",
    required,
    outcome,
    how: reusedMsAgo === undefined ? "ran" : "reused",
    reason: outcome === "pass" ? "passed" : "exit_nonzero",
    message: "exit 0; 7 tests",
    ended_at: before(1000),
    duration_ms: 10,
    attempts: [],
    flaky: false,
    log: { path: ".release/preflight/run/unit.log", sha256: DIGEST, bytes: 3 },
    evidence: [
      { kind: "junit", source: ".release/preflight/run/unit.xml", sha256: DIGEST, bytes: 3 },
      { kind: "closing_line", source: "stdout", sha256: DIGEST, bytes: 3 },
    ],
    findings: [],
    findings_dropped: 0,
    last_lines: [],
    definition_digest: DIGEST,
    ...(reusedMsAgo === undefined ? {} : { reuse }),
  };
}

interface ReportWish {
  readonly path?: string;
  readonly verdict?: ReleasePreflightReport["verdict"];
  readonly profile?: "full" | "quick";
  readonly commit?: string | undefined;
  readonly dirty?: boolean | undefined;
  readonly version?: string;
  readonly candidate?: string | undefined;
  readonly endedMsAgo?: number;
  readonly obstacle?: string;
  readonly satisfies?: boolean;
}

export function preflightReport(
  wish: ReportWish = {},
  gates: readonly GateRecord[] = [gateRecord({})],
): ReadReport {
  const { candidate, commit, dirty } = { candidate: "rc-1", commit: COMMIT, dirty: false, ...wish };
  const path = wish.path ?? ".release/reports/release-preflight/full.json";
  const none = { failed: 0, no_data: 0, not_applicable: 0, reused: 0, taken_over: 0 };
  return {
    path,
    sha256: DIGEST,
    report: {
      schema_version: 1,
      report: "release-preflight",
      id: "id",
      tool: { name: "release-preflight", version: "1" },
      verdict: wish.verdict ?? "pass",
      strict: true,
      started_at: before((wish.endedMsAgo ?? 1000) + 1000),
      ended_at: before(wish.endedMsAgo ?? 1000),
      subject: {
        version: wish.version ?? "1.4.0",
        ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
      },
      inputs: [],
      checks: [],
      result: {
        run_id: "run",
        run_dir: ".release/preflight/run",
        profile: wish.profile ?? "full",
        satisfies_promotion: wish.satisfies ?? wish.obstacle === undefined,
        promotion_obstacles: wish.obstacle === undefined ? [] : [wish.obstacle],
        interrupted: false,
        jobs: 2,
        duration_ms: 10,
        counts: { ...none, gates: gates.length, passed: gates.length, flaky: 0, exit_code_only: 0 },
        critical_path: { gates: [], duration_ms: 0 },
        repository: {
          ...(commit === undefined ? {} : { commit }),
          ...(dirty === undefined ? {} : { dirty }),
        },
        runtime: { node: "24.21.0", cores: 2 },
        gates,
      },
    },
  };
}
