import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../../scripts/core/load.ts";
import type { LoadOutcome } from "../../scripts/core/load.ts";
import { measure } from "../../scripts/probe/measure.ts";
import { probeChecks } from "../../scripts/probe/probe-checks.ts";
import { probeView } from "../../scripts/probe/probe-result.ts";
import { scheduleOf } from "../../scripts/probe/schedule.ts";

interface Sample {
  readonly outcome?: LoadOutcome;
  readonly latency?: number;
  readonly lag?: number;
}

const LIMITS = { lag_p99_ms_max: 2, achieved_share_min: 0.99 };

/** 100 requests in one second, all well but those that are given. */
function measured(odd: Readonly<Record<number, Sample>>, warmUpS = 0, rate = 100) {
  const schedule = scheduleOf([{ rate_per_s: rate, duration_s: 1 }], warmUpS, [1]);
  const at = (n: number) => ({ outcome: "success", latency: 5, lag: 1, ...odd[n] }) as const;
  const indices = Array.from(schedule.dueMs.keys());
  const samples = {
    outcome: Uint8Array.from(indices, (n) => OUTCOMES.indexOf(at(n).outcome)),
    latencyMs: Float64Array.from(indices, (n) => at(n).latency),
    lagMs: Float64Array.from(indices, (n) => at(n).lag),
  };
  return measure(samples, schedule, 1, LIMITS, 1);
}

const outcomes = (odd: Readonly<Record<number, Sample>>) =>
  Object.fromEntries(probeChecks(measured(odd), ["home"]).map(({ id, outcome }) => [id, outcome]));

const all = (sample: Sample) =>
  Object.fromEntries(Array.from({ length: 100 }, (_, n) => [n, sample]));

const UNSENT = { latency: Number.NaN, lag: Number.NaN };

test("all well", () => {
  expect(measured({})).toMatchObject({ invalid: false, summary: { success_rate: 1 } });
  expect(new Set(Object.values(outcomes({})))).toEqual(new Set(["pass"]));
});

describe("the sender", () => {
  test("two of a hundred above the limit of lag are too many, one is not", () => {
    expect(measured({ 3: { lag: 2.1 } }).invalid).toBe(false);
    expect(measured({ 3: { lag: 2.1 }, 4: { lag: 2.1 } }).invalid).toBe(true);
    expect(outcomes({ 3: { lag: 2.1 }, 4: { lag: 2.1 } })).toMatchObject({
      sender_on_time: "no_data",
    });
    expect(measured(all({ lag: 2 })).invalid).toBe(false);
  });

  test("two of a hundred that did not leave are too many, one is not", () => {
    const crowded = { outcome: "crowded", ...UNSENT } as const;
    expect(measured({ 3: crowded })).toMatchObject({ invalid: false, counts: { crowded: 1 } });
    expect(outcomes({ 3: crowded, 4: crowded })).toMatchObject({
      rate_achieved: "no_data",
      sender_on_time: "pass",
    });
  });

  test("a run that was cut short is invalid", () => {
    const cut = { 99: { outcome: "unsent", ...UNSENT } } as const;
    expect(measured(cut).invalid).toBe(true);
    expect(outcomes(cut)).toMatchObject({ schedule_completed: "no_data" });
  });

  test("that sent nothing is not on time", () => {
    const nothing = all({ outcome: "unsent", ...UNSENT });
    expect(measured(nothing).summary).toEqual({
      success_rate: null,
      degraded_rate: null,
      latency_ms: null,
    });
    expect(new Set(Object.values(outcomes(nothing)))).toEqual(new Set(["no_data"]));
  });
});

describe("the service", () => {
  test("that refuses every request fails, and has no latency", () => {
    const refused = all({ outcome: "refused", latency: 0.1 });
    expect(measured(refused).summary).toMatchObject({ success_rate: 0, latency_ms: null });
    expect(outcomes(refused)).toMatchObject({ target_answered: "fail" });
  });

  test("is not blamed by a sender that was late", () => {
    expect(outcomes(all({ outcome: "refused", lag: 9 }))).toMatchObject({
      target_answered: "no_data",
    });
  });

  test("refused requests do not make the others quick; timeouts count as long as they took", () => {
    const { summary, counts } = measured({
      1: { outcome: "reset", latency: 0.1 },
      2: { outcome: "timeout", latency: 900 },
      3: { outcome: "degraded", latency: 7 },
    });
    expect(summary).toMatchObject({ success_rate: 0.98, degraded_rate: 0.01 });
    expect(summary.latency_ms).toMatchObject({ count: 99, min: 5, max: 900 });
    expect(counts).toMatchObject({ success: 97, degraded: 1, failed: 2 });
    expect(counts.failures).toMatchObject({ reset: 1, timeout: 1 });
  });
});

test("service time begins where the request left", () => {
  expect(measured(all({ latency: 100, lag: 1.5 })).service_ms).toMatchObject({ p99: 98.5 });
});

test("the warm-up counts nowhere", () => {
  const found = measured({ 0: { outcome: "refused", latency: 0, lag: 500 } }, 0.5);
  expect(found).toMatchObject({ invalid: false, counts: { scheduled: 100, failed: 0 } });
  expect(found.seconds).toHaveLength(1);
  expect(found.histogram).toEqual([{ le_ms: 5.056, count: 100 }]);
});

test("seconds are those of the intended time", () => {
  const { seconds } = measured({ 99: { latency: 4000 } });
  expect(seconds).toEqual([
    {
      second: 0,
      scheduled: 100,
      success: 100,
      degraded: 0,
      failed: 0,
      p50_ms: 5,
      p95_ms: 5,
      max_ms: 4000,
    },
  ]);
});

test("why a run is invalid is told, and each target by its name", () => {
  const targets = [{ id: "dns", url: "http://127.0.0.1/" }];
  const plan = { id: "p", stages: [{ rate_per_s: 100, duration_s: 1 }], targets };
  const headline = (odd: Readonly<Record<number, Sample>>) =>
    probeView(plan, measured(odd)).headline;
  expect(headline({})).toBe("100 requests, p95 5 ms");
  expect(headline(all({ lag: 3 }))).toContain("INVALID, the sender was too slow");
  expect(headline({ 99: { outcome: "unsent", ...UNSENT } })).toContain("ended before its time");
  const checks = probeChecks(measured(all({ outcome: "dns" })), ["dns"]);
  const answered = checks.find(({ id }) => id === "target_answered");
  expect(answered?.message).toBe("dns: 0 of 100 requests were answered; dns 100");
});
