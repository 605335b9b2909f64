import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharesByChannel, sharesByVersion, WHOLE } from "../../scripts/traffic/shares.ts";
import type { TrafficState } from "../../scripts/traffic/shares.ts";
import { weightsOf } from "../../scripts/traffic/weights.ts";

const ORDER = ["canary", "stable"];
const shares = (millionths: number) => [
  { name: "new", millionths },
  { name: "old", millionths: WHOLE - millionths },
];
const said = (result: ReturnType<typeof weightsOf>) =>
  result.ok ? result.weights.map(({ weight }) => weight) : result.hint;

describe("weights", () => {
  const RATIO = { kind: "ratio", max: 256 } as const;
  test.each([
    [200_000, RATIO, ["20", "80"]],
    [0, RATIO, ["0", "100"]],
    [WHOLE, RATIO, ["100", "0"]],
    [5_000, RATIO, ["1", "199"]],
    [333_300, RATIO, "the nearest to 33.33 % that it can say is 33.3333 %"],
    [1_000, RATIO, "the nearest to 0.1 % that it can say is 0 %"],
    [333_300, { kind: "ratio", max: 1_000_000 }, ["3333", "6667"]],
    [1, { kind: "ratio", max: 1_000_000 }, ["1", "999999"]],
    [2_500, { kind: "percent", decimals: 2 }, ["0.25", "99.75"]],
    [250, { kind: "percent", decimals: 2 }, "the nearest to 0.025 % that it can say is 0.03 %"],
    [200_000, { kind: "percent", decimals: 2 }, ["20", "80"]],
    [200_000, { kind: "total", total: 100 }, ["20", "80"]],
    [5_000, { kind: "total", total: 100 }, "the nearest to 0.5 % that it can say is 1 %"],
    [5_000, { kind: "total", total: 1000 }, ["5", "995"]],
  ] as const)("%d by %j", (millionths, scale, wanted) => {
    expect(said(weightsOf(shares(millionths), scale))).toEqual(wanted);
  });

  test("what is said is exact, and within the scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: WHOLE }),
        fc.integer({ min: 1, max: 1000 }),
        (m, max) => {
          const result = weightsOf(shares(m), { kind: "ratio", max });
          if (!result.ok) return;
          const [a = -1, b = -1] = result.weights.map(({ weight }) => Number(weight));
          expect(a * (WHOLE - m)).toBe(b * m);
          expect(Math.max(a, b)).toBeLessThanOrEqual(max);
          expect(Number.isInteger(a) && Number.isInteger(b)).toBe(true);
        },
      ),
    );
  });
});

const state = (percent: number, canary = "2.0.0", stable = "1.0.0") => ({
  canary: { version: canary, rollout_percent: percent },
  stable: { version: stable, rollout_percent: 100 },
});

const byChannel = (percent: number) => {
  const result = sharesByChannel(state(percent), ORDER);
  return result.ok ? result.shares.map(({ millionths }) => millionths) : result.why;
};

const carries = (version: string, percent: number) => ({ version, rollout_percent: percent });

const ofThree = (channels: TrafficState) => {
  const result = sharesByChannel(channels, ["canary", "beta", "stable"]);
  return result.ok ? result.shares.map(({ millionths }) => millionths) : result.why;
};

describe("shares", () => {
  test.each([
    [20, [200_000, 800_000]],
    [0.0001, [1, 999_999]],
    [100, [WHOLE, 0]],
    [0.00001, "canary has no percentage of at most four decimals"],
    [Number.NaN, "canary has no percentage of at most four decimals"],
    [101, "canary has no percentage of at most four decimals"],
    [-1, "canary has no percentage of at most four decimals"],
  ])("%d %% by channel", (percent, wanted) => {
    expect(byChannel(percent)).toEqual(wanted);
  });

  test("by version, channels with one version count together, and versions left have 0", () => {
    const result = sharesByVersion(state(20, "1.0.0"), ORDER, ["2.0.0"]);
    expect(result.ok && result.shares).toEqual([
      { name: "1.0.0", millionths: WHOLE },
      { name: "2.0.0", millionths: 0 },
    ]);
  });

  test("a channel leaves its share to a safer one that carries the same", () => {
    const three = {
      canary: carries("2.0.0", 10),
      beta: carries("2.0.0", 20),
      stable: carries("1.0.0", 100),
    };
    expect(ofThree(three)).toEqual([0, 300_000, 700_000]);
    expect(ofThree({ ...three, canary: carries("1.0.0", 10) })).toEqual([0, 200_000, 800_000]);
    expect(ofThree({ ...three, canary: carries("3.0.0", 10) })).toEqual([
      100_000, 200_000, 700_000,
    ]);
    expect(ofThree({ stable: carries("1.0.0", 100) })).toEqual([0, 0, WHOLE]);
  });

  test("channels that take more than all, and a last one that carries nothing", () => {
    const many = {
      a: { version: "1.0.0", rollout_percent: 60 },
      b: { version: "1.0.0", rollout_percent: 60 },
      c: { version: "1.0.0", rollout_percent: 0 },
    };
    expect(sharesByChannel(many, ["a", "b", "c"])).toMatchObject({ ok: false });
    expect(sharesByChannel({}, ORDER)).toMatchObject({
      ok: false,
      why: "stable carries no version",
    });
  });
});
