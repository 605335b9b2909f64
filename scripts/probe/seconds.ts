/** The run second by second, so that a stall can be seen and not only its percentile. Pure. */
import type { LoadSamples } from "../core/load.ts";
import { microseconds, nearestRank, sortedSamples } from "./percentiles.ts";
import type { Schedule } from "./schedule.ts";
import { countsOf, latenciesOf } from "./tally.ts";

export interface Second {
  /** Counted from the end of the warm-up, by intended send time. */
  readonly second: number;
  readonly scheduled: number;
  readonly success: number;
  readonly degraded: number;
  readonly failed: number;
  readonly p50_ms: number | null;
  readonly p95_ms: number | null;
  readonly max_ms: number | null;
}

/** `indices` ascending. Seconds in which nothing was due are left out. */
export function secondsOf(
  samples: LoadSamples,
  schedule: Schedule,
  indices: Uint32Array,
): Second[] {
  const secondAt = (at: number) =>
    Math.floor(((schedule.dueMs[at] ?? 0) - schedule.warmUpMs) / 1000);
  const seconds: Second[] = [];
  for (let from = 0; from < indices.length;) {
    const second = secondAt(indices[from] ?? 0);
    let to = from;
    while (to < indices.length && secondAt(indices[to] ?? 0) === second) to += 1;
    seconds.push(oneSecond(second, samples, indices.subarray(from, to)));
    from = to;
  }
  return seconds;
}

function oneSecond(second: number, samples: LoadSamples, indices: Uint32Array): Second {
  const { scheduled, success, degraded, failed } = countsOf(samples, indices);
  const sorted = sortedSamples(latenciesOf(samples, indices));
  const at = (percentile: number) => {
    const value = nearestRank(sorted, percentile);
    return value === undefined ? null : microseconds(value);
  };
  const figures = { p50_ms: at(50), p95_ms: at(95), max_ms: at(100) };
  return { second, scheduled, success, degraded, failed, ...figures };
}
