/**
 * By which factor the canary is slower: the estimate of Hodges and Lehmann (Annals of
 * Mathematical Statistics 34, 1963) on logarithms, the median of all ratios canary / baseline,
 * with the interval of Moses (Hollander and Wolfe, 4.3). A factor has no unit, so that seconds
 * and milliseconds agree. No list of all pairs is made: ratios are counted and halved.
 */
import { upperQuantile } from "./normal-distribution.ts";

const HALVINGS = 100;

export interface LatencyRatio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** Both lists not empty, all values > 0. `level` is the error of the two-sided interval. */
export function latencyRatio(
  canary: readonly number[],
  baseline: readonly number[],
  level: number,
): LatencyRatio {
  const slow = Float64Array.from(canary, Math.log).toSorted();
  const base = Float64Array.from(baseline, Math.log).toSorted();
  const pairs = slow.length * base.length;
  const deviation = Math.sqrt((pairs * (slow.length + base.length + 1)) / 12);
  const cut = Math.max(1, Math.floor(pairs / 2 - upperQuantile(level / 2) * deviation));
  const at = (rank: number) => differenceAt(slow, base, rank);
  const middle = (at(Math.ceil(pairs / 2)) + at(Math.floor(pairs / 2) + 1)) / 2;
  return { ratio: Math.exp(middle), low: Math.exp(at(cut)), high: Math.exp(at(pairs + 1 - cut)) };
}

/** The difference slow - base with the given rank, from 1, to the last digits. */
function differenceAt(slow: Float64Array, base: Float64Array, rank: number): number {
  let low = (slow[0] ?? 0) - (base.at(-1) ?? 0) - 1;
  let high = (slow.at(-1) ?? 0) - (base[0] ?? 0);
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (countUpTo(slow, base, middle) >= rank) high = middle;
    else low = middle;
  }
  return high;
}

/** How many differences are at most `bound`. Both lists ascend, so one pass over each is enough. */
function countUpTo(slow: Float64Array, base: Float64Array, bound: number): number {
  let count = 0;
  let first = 0;
  for (const value of slow) {
    while (first < base.length && value - (base[first] ?? 0) > bound) first += 1;
    count += base.length - first;
  }
  return count;
}
