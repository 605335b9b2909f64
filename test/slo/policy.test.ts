import { describe, expect, test } from "vitest";
import { findingsOf } from "../../scripts/core/policy/rules.ts";
import type { Objective } from "../../scripts/core/gen/policy-slo_targets.types.ts";
import { objectivesOf } from "../../scripts/slo/objectives.ts";
import { SLO_RULES } from "../../scripts/slo/policy-rules.ts";
import { samplesCheck } from "../../scripts/slo/report-checks.ts";
import { samplesFor } from "../../scripts/slo/samples.ts";

const V1 = {
  citation_metrics: {
    success_rate_min: 0.9,
    latency_p95_ms_max: 800,
    degraded_rate_max: 0.1,
    events_recent_min: 1,
  },
};
const WORKS: Objective = { id: "works", figure: "success_rate", min: 0.99 };
const P99: Objective = { id: "p99", figure: "latency_ms", percentile: 99, max: 5 };

test("samples for a percentile at 95 % confidence", () => {
  expect([95, 99, 99.9].map(samplesFor)).toEqual([59, 299, 2995]);
});

test("version 1 asks for four figures, with --quick as without", () => {
  const full = objectivesOf(V1, false);
  expect(
    full.map(({ figure, side, limit, percentile }) => [figure, side, limit, percentile]),
  ).toEqual([
    ["success_rate", "min", 0.9, undefined],
    ["latency_ms", "max", 800, 95],
    ["degraded_rate", "max", 0.1, undefined],
    ["events_seen", "min", 1, undefined],
  ]);
  expect(objectivesOf(V1, true)).toEqual(full);
});

test("the quick profile is what the policy states", () => {
  const policy = { guard: { objectives: [P99], quick: { objectives: [WORKS] } } };
  expect(objectivesOf(policy, false)).toMatchObject([{ id: "p99", minSamples: 299 }]);
  expect(objectivesOf(policy, true)).toMatchObject([{ id: "works", minSamples: 1 }]);
});

const found = (...objectives: Objective[]) =>
  findingsOf(SLO_RULES, { guard: { objectives } }).map(({ pointer }) => pointer);
const lint = (least: number) =>
  objectivesOf({ guard: { objectives: [{ ...P99, min_samples: least }] } }, false).map(
    (one) => samplesCheck(one, () => ({ file: "p" }))?.outcome,
  );

describe("rules", () => {
  test("what is well", () => expect(found(WORKS, P99)).toEqual([]));
  test.each<[string, Objective, string]>([
    ["an id twice", { ...P99, id: "works" }, "/guard/objectives/1/id"],
    ["the wrong side", { id: "a", figure: "success_rate", max: 1 }, "/guard/objectives/1"],
    ["both sides", { ...P99, min: 1 }, "/guard/objectives/1/min"],
    ["a share above 1", { id: "a", figure: "availability", min: 99 }, "/guard/objectives/1/min"],
    ["no percentile", { id: "a", figure: "latency_ms", max: 5 }, "/guard/objectives/1"],
    [
      "a percentile of a rate",
      { id: "a", figure: "success_rate", min: 1, percentile: 9 },
      "/guard/objectives/1/percentile",
    ],
  ])("%s", (_, objective, pointer) => expect(found(WORKS, objective)).toEqual([pointer]));
});

test("too few samples for the percentile is an advisory failure", () => {
  expect([...lint(299), ...lint(298)]).toEqual(["pass", "fail"]);
});
