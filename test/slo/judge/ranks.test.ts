import { describe, expect, test } from "vitest";
import type { LatencyBar } from "../../../scripts/slo/judge/latency-bars.ts";
import { latencyRatio as ratioOfBars } from "../../../scripts/slo/judge/latency-ratio.ts";
import { rankSum as rankSumOfBars } from "../../../scripts/slo/judge/rank-sum.ts";

function single(values: readonly number[]): LatencyBar[] {
  return values.map((value) => ({ value, count: 1 }));
}

function rankSum(canary: readonly number[], baseline: readonly number[]) {
  return rankSumOfBars(single(canary), single(baseline));
}

function latencyRatio(canary: readonly number[], baseline: readonly number[], level: number) {
  return ratioOfBars(single(canary), single(baseline), level);
}

/** Hollander and Wolfe (1973), 69f: permeability constants; the two-sample example of R. */
const TERM = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const EARLY = [1.15, 0.88, 0.9, 0.74, 1.21];

/** Pairs that the first list wins, ties counted half. */
function u(chosen: readonly number[], others: readonly number[]): number {
  const wins = (x: number) =>
    others.filter((y) => x > y).length + others.filter((y) => x === y).length / 2;
  return chosen.reduce((sum, x) => sum + wins(x), 0);
}

function spread(count: number, add: number): number[] {
  return Array.from({ length: count }, (_, index) => ((index * 37) % 61) + add);
}

function thousandfold(values: readonly number[]): number[] {
  return values.map((value) => value * 1000);
}

/** Deals the values out in every way, and counts; for a handful of values. */
function byEnumeration(canary: readonly number[], baseline: readonly number[]) {
  const all = [...canary, ...baseline];
  const seen = u(canary, baseline);
  let [larger, smaller, ways] = [0, 0, 0];
  for (let mask = 0; mask < 2 ** all.length; mask += 1) {
    const chosen = all.filter((_, index) => (mask >> index) % 2 !== 0);
    if (chosen.length !== canary.length) continue;
    const dealt = u(
      chosen,
      all.filter((_, index) => (mask >> index) % 2 === 0),
    );
    ways += 1;
    if (dealt >= seen) larger += 1;
    if (dealt <= seen) smaller += 1;
  }
  return { u: seen, larger: larger / ways, smaller: smaller / ways };
}

describe("the rank-sum test", () => {
  test("R's example: W = 35, p = 0.1272 exactly", () => {
    const result = rankSum(TERM, EARLY);
    expect(result.u).toBe(35);
    expect(result.larger).toBeCloseTo(0.1272, 4);
  });

  test.each([
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [
      [1, 1, 2],
      [1, 2, 2, 3],
    ],
    [
      [5, 5, 5],
      [5, 5],
    ],
    [
      [9, 8, 8, 1],
      [2, 2, 8],
    ],
  ])("%j against %j equals enumeration, ties included", (canary, baseline) => {
    const wanted = byEnumeration(canary, baseline);
    const found = rankSum(canary, baseline);
    expect(found.u).toBe(wanted.u);
    expect(found.larger).toBeCloseTo(wanted.larger, 12);
    expect(found.smaller).toBeCloseTo(wanted.smaller, 12);
  });

  test("the approximation takes over near the exact answer", () => {
    const exact = rankSum(spread(30, 6), spread(30, 0));
    const approximate = rankSum(spread(31, 6), spread(30, 0));
    expect(approximate.larger / exact.larger).toBeGreaterThan(0.7);
    expect(approximate.larger / exact.larger).toBeLessThan(1.4);
  });

  test("values that are all alike show nothing", () => {
    const alike = Array.from({ length: 100 }, () => 3);
    expect(rankSum(alike, alike)).toEqual({ u: 5000, larger: 1, smaller: 1 });
  });
});

describe("the factor between latencies", () => {
  test("is the median of all ratios", () => {
    const ratios = TERM.flatMap((x) => EARLY.map((y) => x / y)).toSorted((a, b) => a - b);
    const middle = Math.sqrt((ratios[24] ?? 0) * (ratios[25] ?? 0));
    const found = latencyRatio(TERM, EARLY, 0.05);
    expect(found.ratio).toBeCloseTo(middle, 10);
    expect(found.low).toBeLessThan(found.ratio);
    expect(ratios.some((ratio) => Math.abs(ratio - found.low) < 1e-10)).toBe(true);
    expect(found.high).toBeGreaterThan(found.ratio);
    expect(ratios.some((ratio) => Math.abs(ratio - found.high) < 1e-10)).toBe(true);
  });

  test("is the same in milliseconds", () => {
    const seconds = latencyRatio(TERM, EARLY, 0.05);
    const milliseconds = latencyRatio(thousandfold(TERM), thousandfold(EARLY), 0.05);
    expect(milliseconds.ratio).toBeCloseTo(seconds.ratio, 12);
    expect(milliseconds.low).toBeCloseTo(seconds.low, 12);
  });

  test("finds the factor that was put in, within its interval", () => {
    const base = Array.from({ length: 400 }, (_, index) => 10 + ((index * 71) % 97));
    const found = latencyRatio(
      base.map((value) => value * 1.3),
      base,
      0.01,
    );
    expect(found.ratio).toBeCloseTo(1.3, 6);
    expect(found.low).toBeGreaterThan(1.1);
    expect(found.high).toBeLessThan(1.5);
  });
});

function list(bars: readonly LatencyBar[]): number[] {
  return bars.flatMap(({ value, count }) => Array<number>(count).fill(value));
}

describe("bars stand for what they count", () => {
  const bars = [
    { value: 3, count: 40 },
    { value: 1, count: 25 },
    { value: 2, count: 1 },
  ];
  const base = [{ value: 2, count: 50 }];

  test("ranks", () => {
    expect(rankSumOfBars(bars, base)).toEqual(rankSum(list(bars), list(base)));
    const few = [{ value: 3, count: 6 }];
    expect(rankSumOfBars(few, bars.slice(2))).toEqual(rankSum(list(few), list(bars.slice(2))));
  });

  test("factors", () => {
    expect(ratioOfBars(bars, base, 0.05)).toEqual(latencyRatio(list(bars), list(base), 0.05));
  });
});
