import * as fc from "fast-check";
import { expect, test } from "vitest";
import { histogramOf } from "../../scripts/probe/histogram.ts";
import { nearestRank, sortedSamples, spreadOf } from "../../scripts/probe/percentiles.ts";

const upTo = (n: number) => Float64Array.from({ length: n }, (_, index) => index + 1);

test.each([
  [10, 50, 5],
  [10, 90, 9],
  [10, 91, 10],
  [1000, 99.9, 999],
  [1000, 99.91, 1000],
  [3, 0.001, 1],
  [1, 100, 1],
])("of 1 … %i the %f th percentile is %i", (n, percentile, wanted) => {
  expect(nearestRank(upTo(n), percentile)).toBe(wanted);
});

test("of nothing there is none", () => {
  expect(nearestRank(new Float64Array(), 50)).toBeUndefined();
  expect(spreadOf(Float64Array.of(Number.NaN))).toBeUndefined();
});

test("a percentile is the least sample that as many are not above", () => {
  const samples = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 1000 }), (values, thousandth) => {
      const found = nearestRank(sortedSamples(Float64Array.from(values)), thousandth / 10) ?? -1;
      const share = (edge: number) => values.filter((value) => value <= edge).length * 1000;
      const least = values
        .toSorted((a, b) => a - b)
        .find((value) => share(value) >= values.length * thousandth);
      expect(found).toBe(least);
    }),
  );
});

test("a million samples equal a plain sort", () => {
  const samples = Float64Array.from({ length: 1e6 }, (_, n) => (n * 7919) % 1_000_003);
  const sorted = [...samples].toSorted((a, b) => a - b);
  expect(spreadOf(samples)).toMatchObject({
    p50: sorted[499_999],
    p99: sorted[989_999],
    p99_9: sorted[998_999],
    max: sorted[999_999],
  });
});

test("bars hold every sample, each within 1.6 % of its edge", () => {
  const sample = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(sample), (values) => {
      const bars = histogramOf(Float64Array.from([...values, Number.NaN]));
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      for (const value of values) {
        const bar = bars.find(({ le_ms: edge }) => edge >= value - 1e-9);
        expect(bar?.le_ms).toBeLessThanOrEqual(value * 1.016 + 0.002);
      }
    }),
  );
});
