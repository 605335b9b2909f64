/** The two statistics against tables, against all orders counted out, and by their properties. */
import { array, assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { risingP } from "../../../scripts/slo/trend/mann-kendall.ts";
import { medianSlope } from "../../../scripts/slo/trend/theil-sen.ts";

function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) =>
    orders(values.toSpliced(index, 1)).map((rest) => [value, ...rest]),
  );
}

function score(values: readonly number[]): number {
  return values.reduce(
    (sum, later, at) =>
      sum + values.slice(0, at).reduce((part, earlier) => part + Math.sign(later - earlier), 0),
    0,
  );
}

const wave = (length: number) => Array.from({ length }, (_, at) => at + 9 * Math.sin(at * 2.4));
const ties = (length: number) => wave(length).map((value) => Math.round(value / 5));

describe("Mann-Kendall", () => {
  test("one-sided values of the table in Kendall, Rank Correlation Methods", () => {
    expect(risingP([1, 2, 3, 4])).toBeCloseTo(1 / 24, 12);
    expect(risingP([1, 2, 3, 5, 4])).toBeCloseTo(5 / 120, 12);
    expect(risingP([2, 1, 4, 3, 6, 5, 8, 7, 10, 9])).toBeCloseTo(0.00047, 5);
  });

  test.each([
    [[3, 1, 2, 5, 4]],
    [[1, 1, 2, 2, 3, 3]],
    [[2, 2, 2, 1, 3]],
    [[5, 4, 3, 2, 1, 1]],
    [[7, 7, 7, 8]],
  ])("%j: the share of all its orders that rise as much", (values) => {
    const all = orders(values);
    const asMuch = all.filter((order) => score(order) >= score(values)).length;
    expect(risingP(values)).toBeCloseTo(asMuch / all.length, 12);
  });

  test("values that do not change show nothing", () => {
    expect(risingP([4, 4, 4, 4, 4, 4])).toBe(1);
    expect(risingP(Array.from({ length: 40 }, () => 4))).toBe(1);
    expect(risingP([])).toBe(1);
  });

  test("the distribution and its approximation meet where one takes over", () => {
    for (const series of [wave, ties]) {
      expect(Math.abs(risingP(series(20)) - risingP(series(21)))).toBeLessThan(0.01);
    }
    expect(risingP(wave(21))).toBeLessThan(0.05);
  });

  test("seconds or milliseconds, and any other order-keeping scale, give the same", () => {
    assert(
      property(array(integer({ min: 0, max: 9 }), { maxLength: 25 }), (values) => {
        const p = risingP(values);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(risingP(values.map((value) => value * 1000 + 7))).toBe(p);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});

describe("Theil-Sen", () => {
  test.each([
    [[], 0],
    [[3], 0],
    [[1, 3, 5, 7], 2],
    [[9, 7, 5], -2],
    [[1, 2, 3, 400, 5, 6, 7], 1],
    [[1, 1, 1, 2], 1 / 6],
  ])("%j", (values, slope) => expect(medianSlope(values)).toBeCloseTo(slope, 12));
});
