import { describe, expect, test } from "vitest";
import type { Measurement } from "../../scripts/slo/measurement.ts";
import { fromVersion1 } from "../../scripts/slo/from-version-1.ts";
import { unusable } from "../../scripts/slo/report-checks.ts";
import { WELL } from "./figures.ts";

const asked = { candidate: "rc-7", now: new Date("2026-11-23T05:15:00Z"), maxAgeMs: 180_000 };

describe("what may speak for a run", () => {
  test("one that is as old as allowed", () => expect(unusable(WELL, asked)).toBeUndefined());
  test.each<[Partial<Measurement>, string]>([
    [{ endedAt: new Date("2026-11-23T05:11:59.999Z") }, "old"],
    [{ endedAt: new Date("2026-11-23T05:16:00.001Z") }, "future"],
    [{ endedAt: undefined }, "when it ended"],
    [{ candidate: "rc-8" }, "about rc-8"],
    [{ candidate: undefined }, "no candidate"],
    [{ invalid: "why" }, "invalid"],
  ])("not %j", (more, why) => expect(unusable({ ...WELL, ...more }, asked)).toContain(why));
});

describe("reports of version 1", () => {
  const summary = { success_rate: 0.5, degraded_rate: 0.1, latency_ms: { p95: 7, "p99.9": 9 } };
  const read = (more: object) => {
    const text = JSON.stringify({ summary, events_probe: { ok: true, recent_count: 4 }, ...more });
    return fromVersion1(JSON.parse(text));
  };

  test("figures, times and ids", () => {
    const correlation = { release_candidate_id: "rc-7" };
    const found = read({ generated_at: 1763874720, correlation });
    expect(found).toMatchObject({ model: "unstated", eventsSeen: 4, candidate: "rc-7" });
    expect(found?.whole).toMatchObject({ successRate: 0.5, requests: undefined });
    expect([...(found?.whole.latencyMs ?? [])]).toEqual([
      [95, 7],
      [99.9, 9],
    ]);
    expect(found?.endedAt?.toISOString()).toBe("2025-11-23T05:12:00.000Z");
  });

  test("what is missing, strange or zero for never stays unknown", () => {
    const strange = { success_rate: 1.5, degraded_rate: "0", latency_ms: { p95: null } };
    const found = read({ summary: strange, events_probe: { ok: false, recent_count: 4 }, ts: 0 });
    expect(found).toMatchObject({ endedAt: undefined, eventsSeen: undefined });
    expect(found?.whole).toMatchObject({ successRate: undefined, degradedRate: undefined });
    expect(found?.whole.latencyMs.size).toBe(0);
  });

  test("no summary is no report; a rate of zero is zero successes", () => {
    expect(read({ summary: [] })).toBeUndefined();
    expect(read({ summary: { success_rate: 0 } })?.whole.successes).toBe(0);
  });
});
