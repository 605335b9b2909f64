/**
 * The slope of Theil (1950) and Sen (JASA 63, 1968): the median of the slopes of all pairs, which
 * holds until 29 % of the values are wild. Pure.
 */

/** Change from one value to the next; 0 for fewer than two. */
export function medianSlope(values: readonly number[]): number {
  const slopes = values.flatMap((later, index) =>
    values.slice(0, index).map((earlier, before) => (later - earlier) / (index - before)),
  );
  return median(slopes.toSorted((one, other) => one - other));
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
