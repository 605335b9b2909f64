/** Earlier runs: how long gates take, and how they have been doing. */
import type { ReleasePreflightReport } from "../core/gen/report-release-preflight.types.ts";
import type { PastRun } from "./preflight-result.ts";
import { medianOf } from "./schedule.ts";

export function pastRunOf(report: ReleasePreflightReport): PastRun {
  const { profile, duration_ms, gates } = report.result;
  return {
    report_id: report.id,
    ended_at: report.ended_at,
    verdict: report.verdict,
    profile,
    duration_ms,
    ...(report.subject.commit === undefined ? {} : { commit: report.subject.commit }),
    gates: gates.map(({ id, outcome, how, duration_ms: took, flaky }) => ({
      id,
      outcome,
      how,
      duration_ms: took,
      flaky,
    })),
  };
}

/**
 * Median milliseconds of each gate over the runs in which it came to an end of its own. Without
 * one that passed, failures count: a guess is better than none.
 */
export function expectedTimes(runs: readonly PastRun[]): Map<string, number> {
  const times = new Map<string, number>();
  const ran = runs.flatMap(({ gates }) => gates).filter(({ how }) => how === "ran");
  for (const id of new Set(ran.map((gate) => gate.id))) {
    const all = ran.filter((gate) => gate.id === id);
    const passed = all.filter(({ outcome }) => outcome === "pass");
    const median = medianOf(
      (passed.length > 0 ? passed : all).map(({ duration_ms }) => duration_ms),
    );
    if (median !== undefined) times.set(id, median);
  }
  return times;
}
