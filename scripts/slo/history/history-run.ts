/** What is kept of a load-probe report that is history: small, so that thousands can be held. Pure. */
import type { LoadProbeReport } from "../../core/gen/report-load-probe.types.ts";
import { parseTime } from "../../core/time.ts";
import { fromProbe } from "../from-probe.ts";
import type { Measurement } from "../measurement.ts";

export interface HistoryRun {
  readonly id: string;
  readonly plan: string;
  readonly endedAt: Date;
  readonly measured: Measurement;
  readonly seconds: readonly HistorySecond[];
  readonly targets: ReadonlyMap<string, { readonly requests: number; readonly failed: number }>;
}

export interface HistorySecond {
  /** Milliseconds since 1970, by the clock of the probe. */
  readonly at: number;
  readonly scheduled: number;
  readonly answered: number;
  readonly failed: number;
}

type Counts = LoadProbeReport["result"]["counts"];

/** In one sentence why it tells nothing, where it does not. */
export function historyRunOf(report: LoadProbeReport): HistoryRun | string {
  const { result, id, started_at, ended_at } = report;
  const startedAt = parseTime(started_at);
  const endedAt = parseTime(ended_at);
  if (startedAt === undefined || endedAt === undefined || startedAt > endedAt) {
    return "its times are not those of a run";
  }
  if (!agrees(result.counts, result.seconds)) return "its seconds do not add up to its counts";
  const from = startedAt.getTime() + result.plan.warm_up_s * 1000;
  const seconds = result.seconds.map(({ second, scheduled, success, degraded, failed }) => ({
    at: Math.min(from + second * 1000, endedAt.getTime()),
    scheduled,
    answered: success + degraded,
    failed,
  }));
  const targets = result.targets.map(
    (part) => [part.id, { requests: leftOf(part.counts), failed: part.counts.failed }] as const,
  );
  const measured = fromProbe(report);
  return { id, plan: result.plan.id, endedAt, measured, seconds, targets: new Map(targets) };
}

function leftOf({ success, degraded, failed }: Counts): number {
  return success + degraded + failed;
}

function agrees(counts: Counts, seconds: LoadProbeReport["result"]["seconds"]): boolean {
  const members = ["success", "degraded", "failed"] as const;
  return members.every(
    (member) => seconds.reduce((sum, second) => sum + second[member], 0) === counts[member],
  );
}
