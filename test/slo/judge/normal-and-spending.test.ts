import { describe, expect, test } from "vitest";
import { levelOfLook, spentUpTo } from "../../../scripts/slo/judge/alpha-spending.ts";
import { upperQuantile, upperTail } from "../../../scripts/slo/judge/normal-distribution.ts";

describe("the normal distribution", () => {
  // Abramowitz and Stegun, table 26.1 and 26.2 (1 - P(x)); R's pnorm(x, lower.tail = FALSE).
  test.each([
    [0, 0.5],
    [1, 0.15865525393145705],
    [1.96, 0.024997895148220435],
    [2.5, 0.006209665325776132],
    [3, 0.0013498980316300946],
    [5, 2.866515718791939e-7],
    [10, 7.619853024160527e-24],
    [-1, 0.8413447460685429],
  ])("leaves above %d the probability %d", (z, wanted) => {
    expect(Math.abs(upperTail(z) / wanted - 1)).toBeLessThan(1e-11);
  });

  test("goes on smoothly where the series hands over to the fraction, at 3", () => {
    const density = Math.exp(-4.5) / Math.sqrt(2 * Math.PI);
    expect(upperTail(3 - 1e-9) - upperTail(3) - 1e-9 * density).toBeCloseTo(0, 15);
  });

  test.each([
    [0.025, 1.959963984540054],
    [0.005, 2.5758293035489],
    [0.5, 0],
    [1e-9, 5.997807015007687],
    [0.975, -1.959963984540054],
  ])("is cut at the probability %d by %d", (probability, wanted) => {
    expect(upperQuantile(probability)).toBeCloseTo(wanted, 10);
  });
});

describe("spending the error over looks", () => {
  test("the first of five looks has the boundary that is published for it", () => {
    // Jennison and Turnbull (2000) and ldbounds: one-sided 0.025, five looks, first z = 4.877.
    expect(upperQuantile(levelOfLook(0.025, 1, 5))).toBeCloseTo(4.877, 3);
  });

  test("all looks together spend what is allowed, the late ones most", () => {
    const levels = [1, 2, 3, 4, 5].map((look) => levelOfLook(0.01, look, 5));
    expect(levels.reduce((sum, level) => sum + level, 0)).toBeCloseTo(0.01, 12);
    expect(levels.toSorted((a, b) => a - b)).toEqual(levels);
  });

  test("one look spends all of it", () => {
    expect(levelOfLook(0.01, 1, 1)).toBe(0.01);
    expect(spentUpTo(0.01, 0)).toBe(0);
  });

  test.each([0, -1, 6, 1.5, Number.NaN])("look %d of five has nothing to spend", (look) => {
    expect(levelOfLook(0.01, look, 5)).toBe(0);
  });
});
