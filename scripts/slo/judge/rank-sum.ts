/**
 * The rank-sum test of Mann and Whitney (Annals of Mathematical Statistics 18, 1947). Exact,
 * with ties, up to 60 values in all (the distribution of the sum of midranks over all ways to
 * deal them out); beyond that the normal approximation with correction for ties and continuity,
 * as in Hollander and Wolfe, Nonparametric Statistical Methods, 4.1.
 */
import { ascending, countOf } from "./latency-bars.ts";
import type { LatencyBar } from "./latency-bars.ts";
import { upperTail } from "./normal-distribution.ts";

const EXACT_UP_TO = 60;

export interface RankSum {
  /** Pairs in which the canary's value is the larger one; a tie counts a half. */
  readonly u: number;
  /** P(U at least as large): small where the canary's values are larger. */
  readonly larger: number;
  /** P(U at most as large). */
  readonly smaller: number;
}

/** Values that are alike, of both sides. */
interface Tie {
  /** Twice the midrank, so that it is a whole number. */
  readonly rank: number;
  readonly canary: number;
  readonly count: number;
}

/** Both lists must have a value; only the order of the values counts. */
export function rankSum(canary: readonly LatencyBar[], baseline: readonly LatencyBar[]): RankSum {
  const ties = tiesOf(canary, baseline);
  const chosen = countOf(canary);
  const others = countOf(baseline);
  const sum = ties.reduce((total, tie) => total + tie.rank * tie.canary, 0);
  const u = sum / 2 - (chosen * (chosen + 1)) / 2;
  const tails =
    chosen + others <= EXACT_UP_TO
      ? exactTails(ties, chosen, sum)
      : normalTails(ties, chosen, others, u);
  return { u, ...tails };
}

function tiesOf(canary: readonly LatencyBar[], baseline: readonly LatencyBar[]): Tie[] {
  const ours = new Map(ascending(canary).map(({ value, count }) => [value, count]));
  let below = 0;
  return ascending([...canary, ...baseline]).map(({ value, count }) => {
    const rank = 2 * below + count + 1;
    below += count;
    return { rank, canary: ours.get(value) ?? 0, count };
  });
}

function exactTails(ties: readonly Tie[], chosen: number, seen: number) {
  const ranks = ties.flatMap(({ rank, count }) => Array<number>(count).fill(rank));
  const ways = waysToSum(ranks, chosen);
  let [below, here, above] = [0, 0, 0];
  ways.forEach((number, sum) => {
    if (sum < seen) below += number;
    else if (sum > seen) above += number;
    else here += number;
  });
  const all = below + here + above;
  return { larger: (here + above) / all, smaller: (below + here) / all };
}

/** In how many ways `chosen` of the ranks add up to each sum. */
function waysToSum(ranks: readonly number[], chosen: number): Float64Array {
  const size = ranks.reduce((total, rank) => total + rank, 0) + 1;
  const ways = Array.from({ length: chosen + 1 }, () => new Float64Array(size));
  ways[0]?.fill(1, 0, 1);
  for (const rank of ranks) {
    for (let taken = chosen; taken > 0; taken -= 1) addShifted(ways[taken], ways[taken - 1], rank);
  }
  return ways[chosen] ?? new Float64Array(0);
}

function addShifted(
  to: Float64Array | undefined,
  from: Float64Array | undefined,
  by: number,
): void {
  if (to === undefined || from === undefined) return;
  for (let sum = to.length - 1; sum >= by; sum -= 1) {
    to[sum] = (to[sum] ?? 0) + (from[sum - by] ?? 0);
  }
}

function normalTails(ties: readonly Tie[], chosen: number, others: number, u: number) {
  const deviation = Math.sqrt(varianceOf(ties, chosen, others));
  if (deviation === 0) return { larger: 1, smaller: 1 };
  const over = u - (chosen * others) / 2;
  return {
    larger: upperTail((over - 0.5) / deviation),
    smaller: upperTail((-over - 0.5) / deviation),
  };
}

function varianceOf(ties: readonly Tie[], chosen: number, others: number): number {
  const all = chosen + others;
  const tied = ties.reduce((sum, { count }) => sum + count ** 3 - count, 0);
  return ((chosen * others) / 12) * (all + 1 - tied / (all * (all - 1)));
}
