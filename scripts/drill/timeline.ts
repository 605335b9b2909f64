/** What follows from the times of a drill. Pure. */
import type { DrillTimelineEvidence as DrillTimeline } from "../core/gen/evidence-drill-timeline.types.ts";
import { parseTime } from "../core/time.ts";

export interface DrillTimes {
  readonly startedAt: Date;
  readonly movedAt: Date;
  readonly recoveredAt: Date;
}

type WrittenTimes = Pick<DrillTimeline, "started_at" | "traffic_moved_at" | "recovered_at">;

/** `undefined` where one cannot be read, or they do not follow each other. */
export function drillTimes(written: WrittenTimes): DrillTimes | undefined {
  const startedAt = parseTime(written.started_at);
  const movedAt = parseTime(written.traffic_moved_at);
  const recoveredAt = parseTime(written.recovered_at);
  if (startedAt === undefined || movedAt === undefined || recoveredAt === undefined) {
    return undefined;
  }
  const ordered = startedAt <= movedAt && movedAt <= recoveredAt && startedAt < recoveredAt;
  return ordered ? { startedAt, movedAt, recoveredAt } : undefined;
}

/** Recovery time: milliseconds from the decision until the service was measured to be good. */
export function recoveryMs({ startedAt, recoveredAt }: DrillTimes): number {
  return recoveredAt.getTime() - startedAt.getTime();
}
