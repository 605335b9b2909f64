/** Counts by size, fine enough to draw and to merge: 64 equal steps in each power of two (1.6 %). */

const STEPS = 64;

export interface Bar {
  /** Milliseconds; the samples are at most this, and above the bar before. */
  readonly le_ms: number;
  readonly count: number;
}

/** Bars that hold something, ascending. NaN is left out. */
export function histogramOf(samplesMs: Float64Array): Bar[] {
  const counts = new Map<number, number>();
  for (const value of samplesMs) {
    if (Number.isNaN(value)) continue;
    const edge = upperEdge(Math.max(1, Math.ceil(value * 1000)));
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([left], [right]) => left - right)
    .map(([edge, count]) => ({ le_ms: edge / 1000, count }));
}

/** In whole microseconds: exact up to 64, then rounded up to the next step. */
function upperEdge(micro: number): number {
  const width = 2 ** Math.max(0, Math.floor(Math.log2(micro)) - Math.log2(STEPS));
  return Math.ceil(micro / width) * width;
}
