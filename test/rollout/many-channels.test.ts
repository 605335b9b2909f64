/** A rollout through more channels than canary and stable, and by other names. */
import { expect, test } from "vitest";
import { rolloutPolicyOf } from "../../scripts/promotion/rollout-policy.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { Registry } from "../../scripts/registry/registry.ts";
import { nextStep, stepsLeft } from "../../scripts/rollout/steps.ts";
import { takeBack } from "../../scripts/rollout/take-back.ts";
import { minutesAgo, NOW } from "../promotion/promotion-facts.ts";

const ORDER = ["edge", "beta", "ring", "prod"];
const POLICY = rolloutPolicyOf({ version: 1, stages: { canary: [5, 20] } });

type Carried = Readonly<Record<string, readonly [string, number]>>;

function registryOf(carried: Carried): Registry {
  const channels = Object.entries(carried).map(([name, [version, rollout_percent]]) => [
    name,
    { version, rollout_percent, updated_at: minutesAgo(45).toISOString() },
  ]);
  const good = { prod: [{ version: "1.4.1", time: "", record: "gates" as const }] };
  return { ...NO_REGISTRY, channels: Object.fromEntries(channels), good };
}

const OLD: Carried = {
  edge: ["1.4.1", 5],
  beta: ["1.4.1", 10],
  ring: ["1.4.1", 15],
  prod: ["1.4.1", 100],
};
const registry = (more: Carried) => registryOf({ ...OLD, ...more });

test.each<[string, Carried, string, string | undefined, string, number]>([
  ["enters the riskiest", {}, "enter", undefined, "edge", 5],
  ["goes through its stages", { edge: ["1.5.0", 5] }, "advance", "edge", "edge", 20],
  [
    "then to the next, whose share it keeps",
    { edge: ["1.5.0", 20] },
    "promote",
    "edge",
    "beta",
    10,
  ],
  [
    "and on, one after the other",
    { edge: ["1.5.0", 20], beta: ["1.5.0", 10] },
    "promote",
    "beta",
    "ring",
    15,
  ],
  [
    "also when the riskiest carries the next version already",
    { edge: ["1.6.0", 5], beta: ["1.5.0", 10] },
    "promote",
    "beta",
    "ring",
    15,
  ],
  [
    "a channel without traffic counts as passed",
    { ring: ["1.5.0", 0] },
    "promote",
    "ring",
    "prod",
    100,
  ],
  ["and to everyone in the end", { ring: ["1.5.0", 15] }, "promote", "ring", "prod", 100],
])("%s", (_, carried, kind, source, channel, percent) => {
  const step = nextStep(registry(carried).channels, ORDER, POLICY, "1.5.0");
  expect(step).toMatchObject({
    kind,
    source,
    target: channel,
    change: { channel, after: { version: "1.5.0", rollout_percent: percent } },
  });
});

test("what everyone has needs no step", () => {
  const { channels } = registry({ prod: ["1.5.0", 100] });
  expect(nextStep(channels, ORDER, POLICY, "1.5.0")).toBeUndefined();
});

test("all that are left, by the soak of each channel, and never past one", () => {
  const steps = stepsLeft(registry({}), ORDER, POLICY, "1.5.0", NOW);
  expect(steps.map(({ step }) => `${step.kind} ${step.target}`)).toEqual([
    "enter edge",
    "advance edge",
    "promote beta",
    "promote ring",
    "promote prod",
  ]);
  expect(steps.map(({ earliest }) => earliest)).toEqual(
    [0, -30, -60, -90, -120].map((minutes) => minutesAgo(minutes)),
  );
});

const back = (carried: Carried) =>
  takeBack(registry(carried), ORDER, {
    version: "1.5.0",
    actor: "ann",
    reason: "INC-1",
    adapter: undefined,
    evidence: {},
  });
const changed = (carried: Carried) =>
  back(carried)?.move.changes.map(({ channel, after }) => [
    channel,
    after.version,
    after.rollout_percent,
  ]);

test("a version on its way is taken out of each channel, the safest first, which is held", () => {
  const carried: Carried = { edge: ["1.5.0", 20], beta: ["1.5.0", 10] };
  expect(changed(carried)).toEqual([
    ["beta", "1.4.1", 10],
    ["edge", "1.4.1", 20],
  ]);
  expect(back(carried)?.along).toContainEqual({ type: "channel.held", data: { channel: "beta" } });
});

test("a version that is out goes back in the safest, and the others are emptied", () => {
  expect(changed({ edge: ["1.5.0", 20], ring: ["1.5.0", 15], prod: ["1.5.0", 100] })).toEqual([
    ["prod", "1.4.1", 100],
    ["ring", "1.5.0", 0],
    ["edge", "1.5.0", 0],
  ]);
});
