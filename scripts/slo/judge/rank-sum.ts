/**
 * The rank-sum test of Mann and Whitney (Annals of Mathematical Statistics 18, 1947). Exact,
 * with ties, up to 60 values in all (the distribution of the sum of midranks over all ways to
 * deal them out); beyond that the normal approximation with correction for ties and continuity,
 * as in Hollander and Wolfe, Nonparametric Statistical Methods, 4.1.
 */
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

/** Both lists must have a value; only the order of the values counts. */
export function rankSum(canary: readonly number[], baseline: readonly number[]): RankSum {
  const ranks = doubledMidranks([...canary, ...baseline]);
  const sum = ranks.slice(0, canary.length).reduce((total, rank) => total + rank, 0);
  const u = sum / 2 - (canary.length * (canary.length + 1)) / 2;
  const tails =
    ranks.length <= EXACT_UP_TO
      ? exactTails(ranks, canary.length, sum)
      : normalTails(ranks, canary.length, u);
  return { u, ...tails };
}

/** Twice the midrank of each value, so that all are whole numbers. */
function doubledMidranks(values: readonly number[]): number[] {
  const order = Float64Array.from(values).toSorted();
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  order.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index);
    count.set(value, (count.get(value) ?? 0) + 1);
  });
  return values.map((value) => 2 * (first.get(value) ?? 0) + (count.get(value) ?? 0) + 1);
}

function exactTails(ranks: readonly number[], chosen: number, seen: number) {
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

function normalTails(ranks: readonly number[], chosen: number, u: number) {
  const others = ranks.length - chosen;
  const deviation = Math.sqrt(varianceOf(ranks, chosen, others));
  if (deviation === 0) return { larger: 1, smaller: 1 };
  const over = u - (chosen * others) / 2;
  return {
    larger: upperTail((over - 0.5) / deviation),
    smaller: upperTail((-over - 0.5) / deviation),
  };
}

function varianceOf(ranks: readonly number[], chosen: number, others: number): number {
  const all = chosen + others;
  const ties = new Map<number, number>();
  for (const rank of ranks) ties.set(rank, (ties.get(rank) ?? 0) + 1);
  let tied = 0;
  for (const size of ties.values()) tied += size ** 3 - size;
  return ((chosen * others) / 12) * (all + 1 - tied / (all * (all - 1)));
}
