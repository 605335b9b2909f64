import { describe, expect, test } from "vitest";
import { judge } from "../../scripts/slo/judge-objective.ts";
import type { Measurement } from "../../scripts/slo/measurement.ts";
import type { Objective } from "../../scripts/slo/objectives.ts";
import { FIGURES, WELL } from "./figures.ts";

const objective = (more: Partial<Objective>): Objective => ({
  id: "one",
  figure: "latency_ms",
  target: undefined,
  percentile: 95,
  side: "max",
  limit: 40,
  minSamples: 59,
  takesUnstated: false,
  pointer: "/guard/objectives/0",
  ...more,
});
const rate = (more: Partial<Objective>) =>
  objective({ figure: "success_rate", percentile: undefined, side: "min", limit: 0.99, ...more });
const outcome = (one: Objective, measured: Measurement) => judge(one, measured).check.outcome;

describe("the limit itself is allowed, and nothing beyond", () => {
  test.each([
    [40, "pass"],
    [39.999, "fail"],
  ] as const)("at most %s", (limit, wanted) => {
    expect(outcome(objective({ limit }), WELL)).toBe(wanted);
    expect(outcome(objective({ limit, target: "search" }), WELL)).toBe(wanted);
  });

  test.each([
    ["success_rate", 0.98],
    ["availability", 0.5],
  ] as const)("at least, %s", (figure, low) => {
    const whole = { ...FIGURES, successRate: low, availability: low };
    expect(outcome(rate({ figure, limit: low }), { ...WELL, whole })).toBe("pass");
    expect(outcome(rate({ figure, limit: low + 0.001 }), { ...WELL, whole })).toBe("fail");
  });

  test("events and degraded answers", () => {
    expect(outcome(rate({ figure: "events_seen", limit: 3 }), WELL)).toBe("pass");
    expect(outcome(rate({ figure: "events_seen", limit: 4 }), WELL)).toBe("fail");
    const whole = { ...FIGURES, degradedRate: 0.2 };
    const degraded = rate({ figure: "degraded_rate", side: "max", limit: 0.1 });
    expect(outcome(degraded, { ...WELL, whole })).toBe("fail");
  });
});

describe("no data, and never a pass", () => {
  const { latencyMs: _, ...rest } = FIGURES;
  const none = { successes: 0, successRate: 0 };
  test.each<[string, Objective, Partial<Measurement>]>([
    ["a percentile that is missing", objective({ percentile: 99, minSamples: 1 }), {}],
    ["no percentile at all", objective({}), { whole: { ...rest, latencyMs: new Map() } }],
    ["zero successes, for a latency", objective({}), { whole: { ...FIGURES, ...none } }],
    ["a closed model", objective({ takesUnstated: true }), { model: "closed" }],
    ["a model that is not stated", objective({}), { model: "unstated" }],
    ["a target that is not there", objective({ target: "other" }), {}],
    ["one sample too few", objective({ minSamples: 101 }), {}],
    [
      "an unknown number of samples",
      objective({}),
      { whole: { ...FIGURES, latencyCount: undefined } },
    ],
    ["no rate", rate({}), { whole: { ...FIGURES, successRate: undefined } }],
    ["no request", rate({ minSamples: undefined }), { whole: { ...FIGURES, requests: 0 } }],
    ["no events probe", rate({ figure: "events_seen", limit: 0 }), { eventsSeen: undefined }],
  ])("%s", (_name, one, more) => {
    const { observed, check } = judge(one, { ...WELL, ...more });
    expect(check).toMatchObject({ outcome: "no_data", enforced: true });
    expect(observed).toBeUndefined();
  });

  test("zero successes fail a success rate", () => {
    expect(outcome(rate({}), { ...WELL, whole: { ...FIGURES, ...none } })).toBe("fail");
  });

  test("version 1 takes a report that does not state its model", () => {
    const one = objective({ takesUnstated: true, minSamples: undefined });
    expect(outcome(one, { ...WELL, model: "unstated" })).toBe("pass");
  });
});
