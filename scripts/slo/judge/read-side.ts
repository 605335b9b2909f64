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
  /** Digest of all that was sent, and where to. */
  readonly config: string;
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
    const { result } = value;
    const torn = contradictionIn(result);
    if (torn !== undefined) return `${file} is cut or changed: ${torn}`;
    const config = result.plan.config_sha256;
    const [side, mix] = [sideOf(value), mixOf(result)];
    return { path: file, sha256, measured: fromProbe(value), side, mix, config };
  } catch (error) {
    if (error instanceof GovernanceError) return `${named}: ${error.message.split("\n")[0] ?? ""}`;
    throw error;
  }
}

/** Degraded answers are no errors, and are judged for themselves. Pure. */
export function sideOf({ started_at, ended_at, result }: LoadProbeReport): JudgedSide {
  const { success, degraded, failed } = result.counts;
  return {
    requests: success + degraded + failed,
    errors: failed,
    degraded,
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

/** A report that was cut or changed by hand does not add up. Pure. */
export function contradictionIn({
  counts,
  summary,
  histogram,
}: LoadProbeReport["result"]): string | undefined {
  const { scheduled, success, degraded, failed, crowded, unsent } = counts;
  if (success + degraded + failed + crowded + unsent !== scheduled) {
    return "its counts do not add up to what was scheduled";
  }
  const bars = histogram.reduce((sum, { count }) => sum + count, 0);
  return bars === (summary.latency_ms?.count ?? 0)
    ? undefined
    : "its histogram does not hold as many latencies as its summary";
}

/** In one sentence why two sides are no comparison: what is held against itself can only pass. Pure. */
export function unlikeness(canary: FoundSide, baseline: FoundSide): string | undefined {
  if (canary.sha256 === baseline.sha256) return "canary and baseline are one and the same report";
  if (canary.mix !== baseline.mix) return `not asked alike: ${canary.mix}, and ${baseline.mix}`;
  return canary.config === baseline.config
    ? "canary and baseline were measured at the same address with the same requests"
    : undefined;
}
