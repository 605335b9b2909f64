import { expect, test } from "vitest";
import { judge } from "../../scripts/chaos/judge.ts";
import type { Observed } from "../../scripts/chaos/run-scenario.ts";
import { SCENARIOS } from "../../scripts/chaos/scenarios.ts";
import { FIRST, SECOND } from "../../scripts/chaos/world.ts";

const delivery = (id: string, person: string, outcome: "delivered" | "dead" | "pending") => ({
  id,
  incident_id: "inc-1",
  person,
  channel: "webhook",
  step: 0,
  outcome,
  attempts: 1,
  delivered_at: null,
  reason: null,
});
const good = (kind: string): Observed => {
  const scenario = SCENARIOS.find((one) => one.kind === kind);
  if (scenario === undefined) throw new Error(kind);
  const second = kind === "unreachable" ? [delivery("k2", SECOND, "delivered")] : [];
  const ends = { recovers: [0], unreachable: [1, 0], killed: ["killed" as const, 0] }[kind] ?? [];
  return {
    scenario,
    faulted: 1,
    ends,
    deliveries: [delivery("k1", FIRST, "delivered"), ...second],
    accepted: { k1: 1, ...(second.length > 0 ? { k2: 1 } : {}) },
    elapsedMs: 100,
  };
};
const bad = (observed: Observed) =>
  judge(observed).flatMap(({ id, outcome }) => (outcome === "pass" ? [] : [`${id} ${outcome}`]));

test.each(["recovers", "unreachable", "killed"])("all is well: %s", (kind) => {
  expect(bad(good(kind))).toEqual([]);
});

const LOST = ["alert_arrives_once fail"];

test.each<[string, string, Partial<Observed>, string[]]>([
  ["nothing was broken", "recovers", { faulted: 0 }, ["fault_injected no_data"]],
  ["too late", "recovers", { elapsedMs: 30_001 }, ["alert_in_budget fail"]],
  ["just in time", "recovers", { elapsedMs: 30_000 }, []],
  ["no report of the notifier", "recovers", { deliveries: [] }, LOST],
  ["the notifier says so, and the receiver has nothing", "recovers", { accepted: {} }, LOST],
  ["dead", "recovers", { deliveries: [delivery("k1", FIRST, "dead")] }, LOST],
  ["a second key", "recovers", { accepted: { k1: 1, k9: 1 } }, LOST],
  ["the same key again is one alert", "recovers", { accepted: { k1: 3 } }, []],
  [
    "two alerts",
    "recovers",
    { deliveries: ["k1", "k1"].map((k) => delivery(k, FIRST, "delivered")) },
    LOST,
  ],
  [
    "the next was not called",
    "unreachable",
    { accepted: { k1: 1 } },
    ["escalates_when_unreachable fail"],
  ],
  [
    "called twice",
    "unreachable",
    { accepted: { k1: 1, k2: 2 } },
    ["escalates_when_unreachable fail"],
  ],
  ["as if all were well", "unreachable", { ends: [0, 0] }, ["escalates_when_unreachable fail"]],
  ["it was not killed", "killed", { ends: [0, 0] }, ["nothing_lost_by_kill no_data"]],
  ["nor good afterwards", "killed", { ends: ["killed", 3] }, ["nothing_lost_by_kill fail"]],
])("%s", (_, kind, change, wanted) => {
  expect(bad({ ...good(kind), ...change })).toEqual(wanted);
});

test("every fault is in a scenario, over both protocols where it makes sense", () => {
  const ids = SCENARIOS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(22);
});
