/** The preflight's part of the report, made from the records of its gates. */
import type { Verdict } from "../core/check.ts";
import { criticalPath } from "./plan.ts";
import type { GateCounts, GateRecord, PreflightResult, RunProfile } from "./preflight-result.ts";

export interface WholeRun {
  readonly runId: string;
  readonly runDir: string;
  readonly profile: RunProfile;
  readonly interrupted: boolean;
  readonly jobs: number;
  readonly durationMs: number;
  readonly repository: PreflightResult["repository"];
  readonly runtime: PreflightResult["runtime"];
  readonly fromReport: PreflightResult["from_report"] | undefined;
  readonly verdict: Verdict;
  /** In the policy's order. */
  readonly gates: readonly GateRecord[];
}

export function preflightResult(run: WholeRun): PreflightResult {
  const obstacles = promotionObstacles(run);
  const path = criticalPath(spansOf(run.gates));
  return {
    run_id: run.runId,
    run_dir: run.runDir,
    profile: run.profile,
    satisfies_promotion: obstacles.length === 0,
    promotion_obstacles: obstacles,
    interrupted: run.interrupted,
    jobs: run.jobs,
    duration_ms: Math.round(run.durationMs * 10) / 10,
    counts: countsOf(run.gates),
    critical_path: {
      gates: path.map(({ id }) => id),
      duration_ms: (path.at(-1)?.endsAt ?? 0) - (path[0]?.startsAt ?? 0),
    },
    repository: run.repository,
    runtime: run.runtime,
    ...(run.fromReport === undefined ? {} : { from_report: run.fromReport }),
    gates: run.gates,
  };
}

/** Only a full pass, whole and unskipped, of exactly what is committed lets a promotion through. */
export function promotionObstacles(
  run: Pick<WholeRun, "verdict" | "profile" | "interrupted" | "repository" | "gates">,
): string[] {
  const skipped = run.gates.filter(({ reason }) => reason === "skipped").map(({ id }) => id);
  const { dirty, commit } = run.repository;
  return [
    [run.verdict !== "pass", `the verdict is ${run.verdict}`],
    [run.profile === "quick", "a quick run leaves gates out"],
    [run.profile === "partial", "only some gates were asked for"],
    [run.interrupted, "the run was called off"],
    [skipped.length > 0, `skipped: ${skipped.join(", ")}`],
    [commit === undefined, "there is no commit that the verdict could be about"],
    [
      dirty !== false,
      dirty
        ? "there are changes that are not committed"
        : "it is not known whether all changes are committed",
    ],
  ].flatMap(([holds, says]) => (holds === true && typeof says === "string" ? [says] : []));
}

function countsOf(gates: readonly GateRecord[]): GateCounts {
  const count = (holds: (gate: GateRecord) => boolean): number => gates.filter(holds).length;
  return {
    gates: gates.length,
    passed: count(({ outcome }) => outcome === "pass"),
    failed: count(({ outcome }) => outcome === "fail"),
    no_data: count(({ outcome }) => outcome === "no_data"),
    not_applicable: count(({ outcome }) => outcome === "not_applicable"),
    reused: count(({ how }) => how === "reused"),
    taken_over: count(({ how }) => how === "taken_over"),
    flaky: count(({ flaky }) => flaky),
    exit_code_only: count(({ exit_code_only }) => exit_code_only !== undefined),
  };
}

function spansOf(gates: readonly GateRecord[]) {
  return gates.flatMap(({ id, started_at, ended_at }) => {
    if (started_at === undefined || ended_at === undefined) return [];
    return [{ id, startsAt: Date.parse(started_at), endsAt: Date.parse(ended_at) }];
  });
}
