/**
 * By which factor the canary is slower: the estimate of Hodges and Lehmann (Annals of
 * Mathematical Statistics 34, 1963) on logarithms, the median of all ratios canary / baseline,
 * with the interval of Moses (Hollander and Wolfe, 4.3). A factor has no unit, so that seconds
 * and milliseconds agree. No list of all pairs is made: ratios are counted and halved.
 */
import { ascending, countOf } from "./latency-bars.ts";
import type { LatencyBar } from "./latency-bars.ts";
import { upperQuantile } from "./normal-distribution.ts";

const HALVINGS = 100;

export interface LatencyRatio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** Both lists not empty, all values > 0. `level` is the error of the two-sided interval. */
export function latencyRatio(
  canary: readonly LatencyBar[],
  baseline: readonly LatencyBar[],
  level: number,
): LatencyRatio {
  const [slow, base] = [logarithms(canary), logarithms(baseline)];
  const [ours, theirs] = [countOf(slow), countOf(base)];
  const pairs = ours * theirs;
  const deviation = Math.sqrt((pairs * (ours + theirs + 1)) / 12);
  const cut = Math.max(1, Math.floor(pairs / 2 - upperQuantile(level / 2) * deviation));
  const at = (rank: number) => differenceAt(slow, base, rank);
  const middle = (at(Math.ceil(pairs / 2)) + at(Math.floor(pairs / 2) + 1)) / 2;
  return { ratio: Math.exp(middle), low: Math.exp(at(cut)), high: Math.exp(at(pairs + 1 - cut)) };
}

function logarithms(bars: readonly LatencyBar[]): LatencyBar[] {
  return ascending(bars.map(({ value, count }) => ({ value: Math.log(value), count })));
}

/** The difference slow - base with the given rank, from 1, to the last digits. */
function differenceAt(
  slow: readonly LatencyBar[],
  base: readonly LatencyBar[],
  rank: number,
): number {
  let low = (slow[0]?.value ?? 0) - (base.at(-1)?.value ?? 0) - 1;
  let high = (slow.at(-1)?.value ?? 0) - (base[0]?.value ?? 0);
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (countUpTo(slow, base, middle) >= rank) high = middle;
    else low = middle;
  }
  return high;
}

/** How many differences are at most `bound`. Both lists ascend, so one pass over each is enough. */
function countUpTo(
  slow: readonly LatencyBar[],
  base: readonly LatencyBar[],
  bound: number,
): number {
  let count = 0;
  let first = 0;
  let left = countOf(base);
  for (const bar of slow) {
    for (let one = base[first]; one !== undefined && bar.value - one.value > bound;) {
      left -= one.count;
      first += 1;
      one = base[first];
    }
    count += bar.count * left;
  }
  return count;
}
