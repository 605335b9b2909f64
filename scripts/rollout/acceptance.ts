/** After the last step: watched for a while without a new critical alert, then closed. Pure. */
import { formatTime } from "../core/time.ts";
import type { ObservationFact } from "../promotion/facts.ts";
import { windowsSince } from "../promotion/traffic-seen.ts";

export interface AcceptanceFacts {
  /** Since when stable carries the version. */
  readonly since: Date;
  readonly now: Date;
  readonly seconds: number;
  readonly observations: readonly ObservationFact[];
  /** The longest time between two observations that still counts as watching. */
  readonly maxGapS: number;
}

export interface Acceptance {
  readonly kind: "accepted" | "watching" | "unwatched";
  readonly says: string;
}

/** A critical alert that began after the last step starts the time anew from its last sighting. */
export function acceptance(facts: AcceptanceFacts): Acceptance {
  const { since, now, seconds, observations, maxGapS } = facts;
  const windows = windowsSince(observations, since, now);
  const bad = windows.filter(({ alerts }) =>
    alerts.some((alert) => alert.severity === "critical" && alert.since >= since),
  );
  const from = bad.at(-1)?.to ?? since;
  const end = new Date(from.getTime() + seconds * 1000);
  if (now < end) {
    const again = bad.length > 0 ? " again, after a critical alert" : "";
    return { kind: "watching", says: `watched${again} until ${formatTime(end)}` };
  }
  const gap = firstGap(windows, from, end, maxGapS * 1000);
  if (gap === undefined) return { kind: "accepted", says: `watched until ${formatTime(end)}` };
  return { kind: "unwatched", says: `nobody watched after ${formatTime(gap)}` };
}

/** The first time after which no window begins or ends soon enough. */
function firstGap(
  windows: readonly ObservationFact[],
  from: Date,
  end: Date,
  most: number,
): Date | undefined {
  let at = from;
  for (const window of windows.filter(({ to }) => to > from)) {
    if (at >= end) return undefined;
    if (window.from.getTime() - at.getTime() > most) return at;
    at = window.to;
  }
  return end.getTime() - at.getTime() > most ? at : undefined;
}
