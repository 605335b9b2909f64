/** How many samples a percentile wants. Pure. */

/** That at least one sample lies above the true percentile: 1 − pⁿ ≥ 0.95. */
const MISS = 0.05;

/**
 * Smallest n with (percentile / 100)ⁿ ≤ 0.05: 59 for p95, 299 for p99, 2,995 for p99.9. With fewer
 * the largest sample itself may lie below the percentile, and any limit would pass.
 */
export function samplesFor(percentile: number): number {
  return Math.max(1, Math.ceil(Math.log(MISS) / Math.log(percentile / 100)));
}
