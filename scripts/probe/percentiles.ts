/** Exact percentiles by the nearest rank: the value at rank ceil(p / 100 × n) of the sorted samples. */

/**
 * Sorted copy without NaN, which marks what was never measured. NaN sorts last (ECMA-262, 23.2.4.7
 * CompareTypedArrayElements): cutting it off there is quicker than filtering before.
 */
export function sortedSamples(samples: Float64Array): Float64Array {
  const sorted = samples.toSorted();
  const cut = sorted.findLastIndex((value) => !Number.isNaN(value)) + 1;
  return sorted.subarray(0, cut);
}

/**
 * `sorted` ascending, `percentile` above 0, to 100, with at most three decimals; `undefined` of none.
 * Counted in whole thousandths, because 0.999 × 1000 is not 999 in binary.
 */
export function nearestRank(sorted: Float64Array, percentile: number): number | undefined {
  const rank = Math.ceil((sorted.length * Math.round(percentile * 1000)) / 100_000);
  return sorted[Math.max(1, rank) - 1];
}

export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly p99_9: number;
  readonly max: number;
}

/** `undefined` where nothing was measured: no number stands for that. */
export function spreadOf(samples: Float64Array): Spread | undefined {
  const sorted = sortedSamples(samples);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const at = (percentile: number) => microseconds(nearestRank(sorted, percentile) ?? max);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return {
    count: sorted.length,
    min: microseconds(min),
    mean: microseconds(mean),
    p50: at(50),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    p99_9: at(99.9),
    max: microseconds(max),
  };
}

/** Milliseconds to the whole microsecond; clocks are no better, and reports are easier to read. */
export function microseconds(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
