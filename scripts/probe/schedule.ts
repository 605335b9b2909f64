/** When each request leaves, and to which target, fixed before the first one. Pure. */

export interface Stage {
  readonly rate_per_s: number;
  readonly duration_s: number;
}

export interface Schedule {
  /** Milliseconds from the start, warm-up included; ascending. */
  readonly dueMs: Float64Array;
  readonly requestOf: Uint16Array;
  /** What is due before is sent and not counted. */
  readonly warmUpMs: number;
  /** From the start to the end of the last stage. */
  readonly endMs: number;
}

/** The warm-up runs at the rate of the first stage. */
export function withWarmUp(stages: readonly Stage[], warmUpS: number): Stage[] {
  const rate = stages[0]?.rate_per_s ?? 0;
  return warmUpS > 0 ? [{ rate_per_s: rate, duration_s: warmUpS }, ...stages] : [...stages];
}

export function requestCount(stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => sum + stageCount(stage), 0);
}

/** Request k of a stage leaves at k / rate; a rate times a duration that is no whole number is cut. */
function stageCount({ rate_per_s: rate, duration_s: seconds }: Stage): number {
  return Math.floor(rate * seconds + 1e-9);
}

export function scheduleOf(
  stages: readonly Stage[],
  warmUpS: number,
  weights: readonly number[],
): Schedule {
  const all = withWarmUp(stages, warmUpS);
  const dueMs = new Float64Array(requestCount(all));
  let at = 0;
  let startMs = 0;
  for (const stage of all) {
    for (let k = 0; k < stageCount(stage); k += 1) {
      dueMs[at] = startMs + (k * 1000) / stage.rate_per_s;
      at += 1;
    }
    startMs += stage.duration_s * 1000;
  }
  const requestOf = shares(weights, dueMs.length);
  return { dueMs, requestOf, warmUpMs: warmUpS * 1000, endMs: startMs };
}

/** Smooth weighted round robin: every stretch of the schedule holds the targets by their weights. */
function shares(weights: readonly number[], count: number): Uint16Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const credit = weights.map(() => 0);
  return new Uint16Array(count).map(() => {
    let best = 0;
    for (const [index, weight] of weights.entries()) {
      credit[index] = (credit[index] ?? 0) + weight;
      if ((credit[index] ?? 0) > (credit[best] ?? 0)) best = index;
    }
    credit[best] = (credit[best] ?? 0) - total;
    return best;
  });
}
