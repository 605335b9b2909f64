/** The property of test/traffic/hostile-values.test.ts over 100,000 values. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { adapters, hostileValue, place, tryValue } from "../traffic/hostile-values.ts";

test("100,000 hostile values inject nothing into any shipped adapter", () => {
  const all = adapters();
  let planned = 0;
  fc.assert(
    fc.property(place, hostileValue, (at, value) => {
      const tried = tryValue(all, at, value);
      planned += tried.planned > 0 ? 1 : 0;
      expect(tried.broken).toEqual([]);
    }),
    { numRuns: 100_000 },
  );
  expect(planned).toBeGreaterThan(10_000);
});
