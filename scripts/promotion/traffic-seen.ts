/** What observations say together: each moment counts once. Pure. */
import type { ObservationFact } from "./facts.ts";

export interface Seen {
  readonly requests: number;
  readonly failed: number;
}

/** Windows that lie within `since` and `now`, in order; of two that overlap, the earlier one. */
export function windowsSince(
  observations: readonly ObservationFact[],
  since: Date,
  now: Date,
): ObservationFact[] {
  const within = observations
    .filter(({ from, to }) => from >= since && to <= now && to > from)
    .toSorted((a, b) => a.to.getTime() - b.to.getTime() || b.from.getTime() - a.from.getTime());
  const taken: ObservationFact[] = [];
  for (const one of within) {
    const last = taken.at(-1);
    if (last === undefined || one.from >= last.to) taken.push(one);
  }
  return taken;
}

/** Requests of one version; a version that is not named was not seen. */
export function seenOf(windows: readonly ObservationFact[], version: string): Seen {
  return windows.reduce<Seen>(
    ({ requests, failed }, { versions }) => {
      const one = Object.hasOwn(versions, version) ? versions[version] : undefined;
      return {
        requests: requests + (one?.requests ?? 0),
        failed: failed + Math.min(one?.failed ?? 0, one?.requests ?? 0),
      };
    },
    { requests: 0, failed: 0 },
  );
}

/** The latest window by its end; none from the future. */
export function latestWindow(
  observations: readonly ObservationFact[],
  now: Date,
): ObservationFact | undefined {
  return observations
    .filter(({ to }) => to <= now)
    .toSorted((a, b) => a.to.getTime() - b.to.getTime())
    .at(-1);
}
