import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../scripts/core/policy/rules.ts";
import type { Objective } from "../../../scripts/slo/objectives.ts";
import { SLO_RULES } from "../../../scripts/slo/policy-rules.ts";
import { judgeTrend } from "../../../scripts/slo/trend/judge-trend.ts";
import { trendPolicyOf } from "../../../scripts/slo/trend/trend-policy.ts";

const P95: Objective = {
  id: "p95",
  figure: "latency_ms",
  target: undefined,
  percentile: 95,
  side: "max",
  limit: 100,
  minSamples: 59,
  takesUnstated: false,
  pointer: "",
};
const WORKS: Objective = { ...P95, figure: "success_rate", percentile: undefined, side: "min" };
const USUAL = trendPolicyOf({});

const series = (count: number, at: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => at(index));
const judged = (figures: readonly number[], objective = P95, more = {}) =>
  judgeTrend(objective, figures, { ...USUAL, ...more });
const outcome = (...given: Parameters<typeof judged>) => judged(...given).outcome;

describe("latencies", () => {
  test("higher each time is worse, lower or the same is not", () => {
    expect(outcome(series(10, (at) => 40 + 2 * at))).toBe("fail");
    expect(outcome(series(10, (at) => 60 - 2 * at))).toBe("pass");
    expect(outcome(series(10, () => 40))).toBe("pass");
    expect(judged(series(10, (at) => 40 + 2 * at)).shown).toMatchObject({
      slope: 2,
      roomLost: 0.18,
    });
  });

  test("one report less than the policy asks for is no answer", () => {
    expect(judged(series(9, (at) => 40 + 9 * at))).toMatchObject({
      outcome: "no_data",
      shown: undefined,
    });
    expect(outcome([])).toBe("no_data");
  });

  test("less than what counts of the room is no trend; just that is", () => {
    const slow = series(11, (at) => 40 + at);
    expect(outcome(slow, P95, { worseningMin: 0.1 })).toBe("fail");
    expect(outcome(slow, P95, { worseningMin: 0.1001 })).toBe("pass");
  });
});

describe("one outlier", () => {
  test("neither makes a trend, wherever it stands", () => {
    for (let at = 0; at < 10; at += 1) {
      const wild = series(10, (index) => (index === at ? 5000 : 40 + (index % 2)));
      expect(outcome(wild)).toBe("pass");
    }
  });

  test("nor hides one", () => {
    for (let at = 0; at < 12; at += 1) {
      const rising = series(12, (index) => (index === at ? 1 : 40 + 2 * index));
      expect(outcome(rising)).toBe("fail");
    }
  });

  test("a series that is shown only by one report is not shown", () => {
    const leaning = [40, 60, 45, 65, 50, 70];
    const five = { reportsMin: 5, level: 0.14 };
    const { shown, outcome: told } = judged(leaning, P95, five);
    expect(shown?.p).toBeGreaterThan(0.14);
    expect(told).toBe("pass");
  });
});

describe("shares", () => {
  const falling = series(10, (at) => 1 - at * 0.0001);
  test("lower is worse, by the room that the objective leaves", () => {
    expect(outcome(falling, { ...WORKS, limit: 0.999 })).toBe("fail");
    expect(judged(falling, { ...WORKS, limit: 0.999 }).shown?.roomLost).toBeCloseTo(0.9, 6);
    expect(outcome(falling, { ...WORKS, limit: 0.9 })).toBe("pass");
    expect(outcome(falling.toReversed(), { ...WORKS, limit: 0.999 })).toBe("pass");
  });

  test("where there is no room, any worsening counts", () => {
    expect(outcome(falling, { ...WORKS, limit: 1 })).toBe("fail");
    expect(
      outcome(
        series(10, () => 1),
        { ...WORKS, limit: 1 },
      ),
    ).toBe("pass");
  });
});

const found = (trend: object) =>
  findingsOf(SLO_RULES, { guard: { objectives: [], trend } }).map(({ pointer }) => pointer);

test("rules: what could never be shown, or never be looked at", () => {
  expect(found({})).toEqual([]);
  expect(found({ reports_min: 5, level: 0.05 })).toEqual([]);
  expect(found({ reports_min: 5, level: 0.04 })).toEqual(["/guard/trend"]);
  expect(found({ reports_min: 31 })).toEqual(["/guard/trend"]);
  expect(found({ reports_min: 31, reports_max: 31 })).toEqual([]);
});
