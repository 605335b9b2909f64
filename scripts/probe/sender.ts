/** How well the sender kept its schedule: whether a run says anything about the service. Pure. */
import type { LoadSamples } from "../core/load.ts";
import { spreadOf } from "./percentiles.ts";
import type { Spread } from "./percentiles.ts";
import type { Schedule } from "./schedule.ts";
import { hasLeft } from "./tally.ts";

export interface SenderLimits {
  readonly lag_p99_ms_max: number;
  readonly achieved_share_min: number;
}

export interface Sender extends SenderLimits {
  readonly lag_ms: Spread | null;
  readonly asked_rate: number;
  readonly achieved_rate: number;
  readonly achieved_share: number;
  readonly workers: number;
}

/** In time is: no later than the lag limit after the schedule's end, so that no rate is lent. */
export function senderOf(
  samples: LoadSamples,
  schedule: Schedule,
  indices: Uint32Array,
  limits: SenderLimits,
  workers: number,
): Sender {
  const latest = schedule.endMs + limits.lag_p99_ms_max;
  const sentAt = (at: number) => (schedule.dueMs[at] ?? 0) + (samples.lagMs[at] ?? Number.NaN);
  const inTime = indices.filter((at) => hasLeft(samples, at) && sentAt(at) <= latest).length;
  const seconds = (schedule.endMs - schedule.warmUpMs) / 1000;
  const lags = Float64Array.from(indices, (at) => samples.lagMs[at] ?? Number.NaN);
  return {
    ...limits,
    lag_ms: spreadOf(lags) ?? null,
    asked_rate: indices.length / seconds,
    achieved_rate: inTime / seconds,
    achieved_share: indices.length === 0 ? 0 : inTime / indices.length,
    workers,
  };
}

/** Nothing sent is not on time either. */
export function isOnTime({ lag_ms: lag, lag_p99_ms_max: limit }: Sender): boolean {
  return lag !== null && lag.p99 <= limit;
}

export function isAchieved(sender: Sender): boolean {
  return sender.achieved_share >= sender.achieved_share_min;
}
