import { describe, expect, test } from "vitest";
import { conditionalTails } from "../../../scripts/slo/judge/odds-test.ts";
import type { ErrorCount } from "../../../scripts/slo/judge/odds-test.ts";
import { rateTails } from "../../../scripts/slo/judge/rate-test.ts";

function choose(all: number, chosen: number): bigint {
  let ways = 1n;
  for (let index = 1; index <= chosen; index += 1) {
    ways = (ways * BigInt(all - chosen + index)) / BigInt(index);
  }
  return ways;
}

/** Top over bottom to about 15 digits, of whole numbers of any size. */
function divide(top: bigint, bottom: bigint): number {
  return Number((top * 10n ** 30n) / bottom) / 1e30;
}

/** The same tails in whole numbers: odds are a whole number here. */
function exactTails(canary: ErrorCount, baseline: ErrorCount, odds: number) {
  const all = canary.errors + baseline.errors;
  let [below, here, above] = [0n, 0n, 0n];
  for (let x = Math.max(0, all - baseline.requests); x <= Math.min(all, canary.requests); x += 1) {
    const ways =
      choose(canary.requests, x) * choose(baseline.requests, all - x) * BigInt(odds) ** BigInt(x);
    if (x < canary.errors) below += ways;
    else if (x > canary.errors) above += ways;
    else here += ways;
  }
  const whole = below + here + above;
  return { atMost: divide(below + here, whole), atLeast: divide(here + above, whole) };
}

describe("the conditional test of two counts", () => {
  test("Fisher's tea tasting: p = 0.2429 (R, fisher.test, alternative greater)", () => {
    const tails = conditionalTails({ requests: 4, errors: 3 }, { requests: 4, errors: 1 }, 1);
    expect(tails.atLeast).toBeCloseTo(17 / 70, 14);
  });

  test("Fisher's convictions of twins: p = 0.0004652 (R, fisher.test, alternative less)", () => {
    const tails = conditionalTails({ requests: 17, errors: 2 }, { requests: 13, errors: 10 }, 1);
    expect(tails.atMost).toBeCloseTo(0.0004652, 7);
  });

  test.each([
    [10, 2, 12, 3, 2],
    [200, 0, 200, 7, 3],
    [1000, 31, 900, 4, 2],
    [50, 50, 40, 1, 5],
    [5, 5, 3, 3, 2],
    [300, 140, 700, 360, 1],
    [1, 0, 1, 0, 2],
  ])("%d requests with %d errors against %d with %d at odds %d equals whole numbers", (...row) => {
    const [canaryRequests, canaryErrors, baseRequests, baseErrors, odds] = row;
    const canary = { requests: canaryRequests, errors: canaryErrors };
    const baseline = { requests: baseRequests, errors: baseErrors };
    const wanted = exactTails(canary, baseline, odds);
    const found = conditionalTails(canary, baseline, odds);
    expect(Math.abs(found.atLeast / wanted.atLeast - 1)).toBeLessThan(1e-11);
    expect(Math.abs(found.atMost / wanted.atMost - 1)).toBeLessThan(1e-11);
  });

  test("a hundred thousand errors neither overflow nor vanish", () => {
    const tails = conditionalTails(
      { requests: 1e6, errors: 50_000 },
      { requests: 1e6, errors: 50_000 },
      1,
    );
    expect(tails.atLeast).toBeCloseTo(0.5, 2);
    expect(tails.atLeast).toBeCloseTo(tails.atMost, 9);
  });
});

describe("the test of one rate", () => {
  test("Mendel's 682 of 925 against 3/4: the smaller tail of R's binom.test example", () => {
    // binom.test(682, 925, p = 0.75) is two-sided 0.3825; both tails must surround its half.
    const tails = rateTails({ requests: 925, errors: 682 }, 0.75);
    expect(tails.atMost).toBeGreaterThan(0.18);
    expect(tails.atMost).toBeLessThan(0.21);
  });

  test.each([
    [20, 0, 10],
    [20, 20, 10],
    [300, 7, 100],
    [1000, 3, 1000],
    [60, 41, 2],
  ])("%d requests with %d errors at a rate of 1/%d equals whole numbers", (requests, errors, n) => {
    let [below, here, above] = [0n, 0n, 0n];
    for (let x = 0; x <= requests; x += 1) {
      const ways = choose(requests, x) * BigInt(n - 1) ** BigInt(requests - x);
      if (x < errors) below += ways;
      else if (x > errors) above += ways;
      else here += ways;
    }
    const whole = BigInt(n) ** BigInt(requests);
    const found = rateTails({ requests, errors }, 1 / n);
    expect(found.atMost).toBeCloseTo(divide(below + here, whole), 12);
    expect(found.atLeast).toBeCloseTo(divide(here + above, whole), 12);
  });

  test("2,995 requests without an error show a rate under 1/1,000 at 95 %, 2,994 do not", () => {
    expect(rateTails({ requests: 2995, errors: 0 }, 0.001).atMost).toBeLessThan(0.05);
    expect(rateTails({ requests: 2994, errors: 0 }, 0.001).atMost).toBeGreaterThan(0.05);
  });

  test.each([
    [1200, 190, 0.001],
    [2_000_000, 1_000_000, 0.001],
    [2_000_000, 0, 0.4],
    [1200, 1200, 0.001],
  ])(
    "%d requests with %d errors at %d: too improbable for a number, not for a verdict",
    (...row) => {
      const [requests, errors, rate] = row;
      const found = rateTails({ requests, errors }, rate);
      const isMany = errors > requests * rate;
      expect(isMany ? found.atMost : found.atLeast).toBe(1);
      expect(isMany ? found.atLeast : found.atMost).toBeLessThan(1e-300);
    },
  );
});
