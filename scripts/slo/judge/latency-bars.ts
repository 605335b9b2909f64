/** Latencies by size: a million of them are a thousand bars, and judged as quickly. Pure. */

/** So many latencies of one size; `value` > 0 in any unit, `count` a whole number ≥ 1. */
export interface LatencyBar {
  readonly value: number;
  readonly count: number;
}

export function countOf(bars: readonly LatencyBar[]): number {
  return bars.reduce((sum, { count }) => sum + count, 0);
}

/** Bars in ascending order, each value once. */
export function ascending(bars: readonly LatencyBar[]): LatencyBar[] {
  const counts = new Map<number, number>();
  for (const { value, count } of bars) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => one.value - other.value);
}
