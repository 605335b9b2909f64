/**
 * Does a series rise? The test of Mann (Econometrica 13, 1945) and Kendall (Rank Correlation
 * Methods, 4th edition, 1975) counts for how many pairs the later value is the larger one. Pure.
 */
import { upperTail } from "../judge/normal-distribution.ts";

/** Up to this many values the distribution itself is counted out, ties and all. */
const MOST_EXACT = 20;

/** How often a series without any trend rises as much as this one, from 0 to 1. */
export function risingP(values: readonly number[]): number {
  const { score, decided } = scoreOf(values);
  const ties = tiesOf(values);
  if (decided === 0) return 1;
  return values.length <= MOST_EXACT
    ? exactP(score, decided, values.length, ties)
    : normalP(score, values.length, ties);
}

interface Score {
  /** Pairs that rise less those that fall. */
  readonly score: number;
  /** Pairs that do either. */
  readonly decided: number;
}

function scoreOf(values: readonly number[]): Score {
  let [score, decided] = [0, 0];
  for (const [index, later] of values.entries()) {
    for (const earlier of values.slice(0, index)) {
      score += Math.sign(later - earlier);
      decided += later === earlier ? 0 : 1;
    }
  }
  return { score, decided };
}

/** How often each value occurs. */
function tiesOf(values: readonly number[]): number[] {
  return [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length);
}

/**
 * Orders of a multiset by their falling pairs: the coefficients of the Gaussian multinomial, a
 * quotient of products of (1 − qᵏ) (Stanley, Enumerative Combinatorics 1, section 1.7). Only those
 * with as few falling pairs are counted, and only so many coefficients are kept.
 */
function exactP(score: number, decided: number, count: number, ties: readonly number[]): number {
  const most = (decided - score) / 2;
  const orders = Array.from({ length: most + 1 }, (_, falls) => BigInt(falls === 0));
  for (let k = 1; k <= count; k += 1) multiply(orders, k);
  for (const tie of ties) for (let k = 1; k <= tie; k += 1) divide(orders, k);
  const all = ties.reduce((rest, tie) => rest / factorial(tie), factorial(count));
  return Number(orders.reduce((sum, each) => sum + each, 0n)) / Number(all);
}

/** By (1 − qᵏ). There are as many of these as of those that are divided by. */
function multiply(series: bigint[], k: number): void {
  for (let at = series.length - 1; at >= k; at -= 1) {
    series[at] = (series[at] ?? 0n) - (series[at - k] ?? 0n);
  }
}

function divide(series: bigint[], k: number): void {
  for (let at = k; at < series.length; at += 1) {
    series[at] = (series[at] ?? 0n) + (series[at - k] ?? 0n);
  }
}

export function factorial(count: number): bigint {
  return count <= 1 ? 1n : BigInt(count) * factorial(count - 1);
}

/** With Kendall's variance for ties, and one off the score since it is a whole number. */
function normalP(score: number, count: number, ties: readonly number[]): number {
  const variance = (spread(count) - ties.reduce((sum, tie) => sum + spread(tie), 0)) / 18;
  return upperTail((score - Math.sign(score)) / Math.sqrt(variance));
}

function spread(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}
