/** One side of the comparison, from a report of load-probe. */
import { resolve } from "node:path";
import { GovernanceError } from "../../core/errors.ts";
import type { LoadProbeReport } from "../../core/gen/report-load-probe.types.ts";
import type { Host } from "../../core/host.ts";
import { readReport } from "../../core/policy/read-report.ts";
import { parseTime } from "../../core/time.ts";
import { fromProbe } from "../from-probe.ts";
import type { Measurement } from "../measurement.ts";
import type { JudgedSide } from "./judged-side.ts";

export interface FoundSide {
  readonly path: string;
  readonly sha256: string;
  readonly measured: Measurement;
  readonly side: JudgedSide;
  /** What was sent: both sides must have been asked for the same. */
  readonly mix: string;
}

/** In one sentence why there is none, where there is none. */
export async function readSide(
  host: Host,
  root: string,
  named: string,
): Promise<FoundSide | string> {
  try {
    const path = resolve(host.cwd, named);
    const { file, sha256, value } = await readReport(host.fs, root, path, "report/load-probe");
    const [side, mix] = [sideOf(value), mixOf(value.result)];
    return { path: file, sha256, measured: fromProbe(value), side, mix };
  } catch (error) {
    if (error instanceof GovernanceError) return `${named}: ${error.message.split("\n")[0] ?? ""}`;
    throw error;
  }
}

/** Degraded answers are no errors here: the guard has a limit for them. Pure. */
export function sideOf({ started_at, ended_at, result }: LoadProbeReport): JudgedSide {
  const { success, degraded, failed } = result.counts;
  return {
    requests: success + degraded + failed,
    errors: failed,
    latencies: result.histogram.map(({ le_ms: value, count }) => ({ value, count })),
    from: parseTime(started_at)?.getTime() ?? Number.NaN,
    to: parseTime(ended_at)?.getTime() ?? Number.NaN,
  };
}

/** Names and shares of the targets, and when a request is given up; the rate may differ. Pure. */
export function mixOf({ targets, plan }: LoadProbeReport["result"]): string {
  const parts = targets.map(({ id, method, weight }) => `${id} ${method} × ${weight}`).toSorted();
  return `${parts.join(", ")}; given up after ${plan.timeout_ms} ms`;
}
