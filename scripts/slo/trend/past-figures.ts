/** The measurements that came before the one that is judged, and that one itself. */
import { GovernanceError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { readReport } from "../../core/policy/read-report.ts";
import type { FoundMeasurement } from "../find-measurement.ts";
import { fromProbe } from "../from-probe.ts";
import { pastReports } from "../history/past-reports.ts";
import type { Measurement } from "../measurement.ts";
import type { TrendPolicy } from "./trend-policy.ts";

interface Dated {
  readonly endedAt: number;
  readonly measured: Measurement;
}

/**
 * From the oldest to the one that is judged, which is the last; only valid ones of the same plan.
 * In one sentence why there are none, where that is so.
 */
export async function pastFigures(
  host: Host,
  root: string,
  found: FoundMeasurement,
  trend: TrendPolicy,
): Promise<readonly Measurement[] | string> {
  const plan = await planOf(host, root, found);
  const endedAt = found.measured.endedAt?.getTime();
  if (plan === undefined || endedAt === undefined) {
    return "only reports of load-probe have a history";
  }
  const earlier: Dated[] = [];
  for await (const past of pastReports(host, root, endedAt - trend.periodMs)) {
    if (typeof past === "string") return past;
    const { value, sha256, availability } = past;
    const isOther = sha256 !== found.sha256 && value.result.plan.id === plan;
    if (!isOther || value.result.invalid) continue;
    const one = dated(fromProbe(value, availability));
    if (one.endedAt <= endedAt && one.endedAt >= endedAt - trend.periodMs) earlier.push(one);
  }
  const inOrder = earlier.toSorted((one, other) => one.endedAt - other.endedAt);
  return [...inOrder.map(({ measured }) => measured), found.measured].slice(-trend.reportsMax);
}

function dated(measured: Measurement): Dated {
  return { endedAt: measured.endedAt?.getTime() ?? Number.NaN, measured };
}

async function planOf(
  host: Host,
  root: string,
  { path, measured }: FoundMeasurement,
): Promise<string | undefined> {
  if (measured.source !== "load-probe") return undefined;
  try {
    const { value } = await readReport(host.fs, root, path, "report/load-probe");
    return value.result.plan.id;
  } catch (error) {
    if (error instanceof GovernanceError) return undefined;
    throw error;
  }
}
