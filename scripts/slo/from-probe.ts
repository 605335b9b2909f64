/** Reports of `load-probe`. Pure. */
import type { LoadProbeReport } from "../core/gen/report-load-probe.types.ts";
import { parseTime } from "../core/time.ts";
import type { Figures, Measurement } from "./measurement.ts";

type Result = LoadProbeReport["result"];
type Part = Pick<Result, "counts" | "summary">;

/** `availability` is that of the seconds, where they were read before and are not in the report. */
export function fromProbe(
  { result, subject, ended_at }: LoadProbeReport,
  availability: number | undefined = availabilityOf(result.seconds),
): Measurement {
  return {
    source: "load-probe",
    model: result.model,
    invalid: result.invalid ? "its sender did not keep the schedule" : undefined,
    endedAt: parseTime(ended_at),
    candidate: subject.release_candidate_id,
    correlation: subject.correlation_id,
    whole: figuresOf(result, availability),
    targets: new Map(result.targets.map((part) => [part.id, figuresOf(part, undefined)])),
    eventsSeen: undefined,
  };
}

function figuresOf({ counts, summary }: Part, availability: number | undefined): Figures {
  const spread = summary.latency_ms;
  return {
    requests: counts.success + counts.degraded + counts.failed,
    successes: counts.success + counts.degraded,
    successRate: summary.success_rate ?? undefined,
    degradedRate: summary.degraded_rate ?? undefined,
    availability,
    latencyCount: spread?.count,
    latencyMs: new Map(spread === null ? [] : percentilesOf(spread)),
  };
}

function percentilesOf(spread: NonNullable<Part["summary"]["latency_ms"]>): [number, number][] {
  const { p50, p90, p95, p99, p99_9 } = spread;
  return [
    [50, p50],
    [90, p90],
    [95, p95],
    [99, p99],
    [99.9, p99_9],
  ];
}

function availabilityOf(seconds: Result["seconds"]): number | undefined {
  const due = seconds.filter(({ scheduled }) => scheduled > 0);
  if (due.length === 0) return undefined;
  return due.filter(({ success, degraded }) => success + degraded > 0).length / due.length;
}
