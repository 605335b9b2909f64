import { describe, expect, test } from "vitest";
import { judgeCanary } from "../../../scripts/slo/judge/judge-canary.ts";
import type { LatencyBar } from "../../../scripts/slo/judge/latency-bars.ts";
import type { JudgedSide, JudgeMargins } from "../../../scripts/slo/judge/judged-side.ts";

const MARGINS: JudgeMargins = {
  errorOdds: 2,
  harmlessErrorRate: 0.001,
  latencyRatio: 1.2,
  falseRollback: 0.005,
  falsePromotion: 0.01,
  looks: 5,
  overlap: 0.9,
};

/** Latencies spread over 50 to 149 ms, times `factor`. */
function side(requests: number, errors: number, factor = 1): JudgedSide {
  const latencies = Array.from({ length: Math.min(requests, 1000) }, (_, index) => ({
    value: (50 + ((index * 37) % 100)) * factor,
    count: 1,
  }));
  return { requests, errors, degraded: 0, latencies, from: 0, to: 600_000 };
}

function perThousand({ value, count }: LatencyBar): LatencyBar {
  return { value: value / 1000, count };
}

function inSeconds(one: JudgedSide): JudgedSide {
  return { ...one, latencies: one.latencies.map(perThousand) };
}

const BASELINE = side(20_000, 100);

describe("the judge of canaries", () => {
  test("passes a canary that is as good", () => {
    expect(judgeCanary(side(20_000, 98), BASELINE, MARGINS, 5).verdict).toBe("pass");
  });

  test("fails five times the errors", () => {
    expect(judgeCanary(side(2000, 50), BASELINE, MARGINS, 5).verdict).toBe("fail");
  });

  test("fails a canary that is half again as slow, whatever its errors", () => {
    expect(judgeCanary(side(20_000, 0, 1.5), BASELINE, MARGINS, 5).verdict).toBe("fail");
  });

  test("does not blame the canary for an incident that both have", () => {
    expect(judgeCanary(side(2000, 900, 9), side(2000, 905, 9), MARGINS, 5).verdict).toBe("pass");
  });

  test("does not pass a canary that an incident hits three times as hard", () => {
    expect(judgeCanary(side(1200, 190), side(1200, 65), MARGINS, 1).verdict).not.toBe("pass");
    expect(judgeCanary(side(12_000, 1900), side(12_000, 650), MARGINS, 4).verdict).toBe("fail");
  });

  test("does not take back for errors under the harmless rate", () => {
    const judged = judgeCanary(side(100_000, 40), side(100_000, 2), MARGINS, 5);
    expect(judged.verdict).toBe("pass");
  });

  test("is inconclusive on little traffic and says how many requests it needs", () => {
    const judged = judgeCanary(side(200, 1), side(200, 1), MARGINS, 5);
    expect(judged.verdict).toBe("inconclusive");
    const needed = judged.verdict === "inconclusive" ? (judged.requestsNeeded ?? 0) : 0;
    expect(needed).toBeGreaterThan(200);
    const many = side(200 + needed, Math.round((200 + needed) / 200));
    expect(judgeCanary(many, many, MARGINS, 5).verdict).toBe("pass");
  });

  test("needs no finite number of requests on the margin itself", () => {
    const judged = judgeCanary(side(1000, 20, 1.2), side(1000, 20), MARGINS, 5);
    expect(judged).toMatchObject({ verdict: "inconclusive", requestsNeeded: undefined });
  });

  test("asks for more evidence at an early look", () => {
    const canary = side(400, 12);
    expect(judgeCanary(canary, BASELINE, MARGINS, 5).verdict).toBe("fail");
    expect(judgeCanary(canary, BASELINE, MARGINS, 1).verdict).toBe("inconclusive");
  });

  test.each([0, 6, 1.5])("decides nothing at look %d of five", (look) => {
    expect(judgeCanary(side(20_000, 9000, 9), BASELINE, MARGINS, look).verdict).toBe(
      "inconclusive",
    );
  });

  test("without latencies nothing passes", () => {
    const canary = { ...side(20_000, 98), latencies: [] };
    expect(judgeCanary(canary, BASELINE, MARGINS, 5).verdict).toBe("inconclusive");
  });

  test.each([
    [500, "fail"],
    [100, "pass"],
    [undefined, "inconclusive"],
  ])("with %s degraded answers against 100: %s", (degraded, verdict) => {
    const canary = { ...side(20_000, 98), degraded };
    const base = { ...BASELINE, degraded: 100 };
    expect(judgeCanary(canary, base, MARGINS, 5)).toMatchObject({ verdict });
  });

  test("says how many requests degraded answers need", () => {
    const [canary, base] = [side(20_000, 98), BASELINE];
    const degraded = { ...canary, degraded: 15 };
    const judged = judgeCanary(degraded, { ...base, degraded: 10 }, MARGINS, 5);
    expect(judged.verdict).toBe("inconclusive");
    const needed = judged.verdict === "inconclusive" ? (judged.requestsNeeded ?? 0) : 0;
    expect(needed).toBeGreaterThan(1000);
  });

  test("metrics that can fail share the level", () => {
    const canary = side(400, 12);
    const base = { ...BASELINE, degraded: 1 };
    expect(judgeCanary(canary, BASELINE, MARGINS, 5)).toMatchObject({ verdict: "fail" });
    expect(judgeCanary(canary, base, MARGINS, 5)).toMatchObject({ verdict: "inconclusive" });
  });

  test("seconds and milliseconds give the same answer", () => {
    const canary = side(300, 2, 1.2);
    const base = side(300, 2);
    expect(judgeCanary(inSeconds(canary), inSeconds(base), MARGINS, 3)).toEqual(
      judgeCanary(canary, base, MARGINS, 3),
    );
  });
});

describe("what cannot be compared is no data", () => {
  const good = side(20_000, 98);
  const timed = (value: number, count: number) => ({ ...good, latencies: [{ value, count }] });
  test.each<[string, JudgedSide, JudgedSide | undefined]>([
    ["there is no baseline", good, undefined],
    ["the canary had no requests", side(0, 0), BASELINE],
    ["the baseline had no requests", good, side(0, 0)],
    ["not measured at the same time", { ...good, from: 60_001, to: 660_001 }, BASELINE],
    ["not measured at the same time", { ...good, to: 539_999 }, BASELINE],
    ["not measured at the same time", { ...good, from: Number.NaN }, BASELINE],
    ["the canary's counts", { ...good, errors: 20_001 }, BASELINE],
    ["the canary's counts", { ...good, degraded: 19_903 }, BASELINE],
    ["the canary's counts", { ...good, errors: -1 }, BASELINE],
    ["the baseline's counts", good, { ...BASELINE, errors: 0.5 }],
    ["the canary's counts", timed(Number.NaN, 1), BASELINE],
    ["the canary's counts", timed(0, 1), BASELINE],
    ["the canary's counts", timed(1, 0.5), BASELINE],
    ["the canary's counts", timed(1, 20_001), BASELINE],
    ["the canary's counts", timed(1, Number.MAX_SAFE_INTEGER), BASELINE],
    ["the canary's counts", { ...good, requests: 2_000_001 }, BASELINE],
  ])("%s", (why, canary, baseline) => {
    const judged = judgeCanary(canary, baseline, MARGINS, 5);
    expect(judged.verdict).toBe("no_data");
    expect(judged.verdict === "no_data" ? judged.why : "").toContain(why);
  });
});
