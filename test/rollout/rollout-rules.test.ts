import { describe, expect, test } from "vitest";
import type { ObservationFact } from "../../scripts/promotion/facts.ts";
import { rolloutPolicyOf } from "../../scripts/promotion/rollout-policy.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { Registry } from "../../scripts/registry/registry.ts";
import { acceptance } from "../../scripts/rollout/acceptance.ts";
import { assess, evidenceOf } from "../../scripts/rollout/assess.ts";
import type { RolloutFacts } from "../../scripts/rollout/assess.ts";
import { differenceBounds } from "../../scripts/rollout/rate-difference.ts";
import { NO_ROLLOUT, rolloutEvolved } from "../../scripts/rollout/rollout-state.ts";
import { nextStep, stepsLeft } from "../../scripts/rollout/steps.ts";
import { takeBack } from "../../scripts/rollout/take-back.ts";
import { judgeTriggers } from "../../scripts/rollout/triggers.ts";
import { minutesAgo, NOW, REPORT } from "../promotion/promotion-facts.ts";

const POLICY = rolloutPolicyOf({
  version: 1,
  observations: { pattern: "o" },
  triggers: { success_rate_min: 0.99, error_rate_above_old_max: 0.01 },
});

const ORDER = ["canary", "stable"];

const carried = (version: string, rollout_percent: number) => ({
  version,
  rollout_percent,
  updated_at: minutesAgo(45).toISOString(),
});

function registryOf(canary: [string, number], stable: [string, number]): Registry {
  const channels = { canary: carried(...canary), stable: carried(...stable) };
  const good = [
    { version: "1.4.1", time: "", record: "gates" as const },
    { version: "1.5.0", time: "", record: "gates" as const },
  ];
  return { ...NO_REGISTRY, channels, good: { stable: good } };
}

describe("the next step, in the order of version 1", () => {
  test.each([
    [["1.5.0", 50], ["1.5.0", 100], undefined, undefined],
    [["1.4.1", 50], ["1.4.1", 100], "enter", 5],
    [["1.5.0", 0], ["1.4.1", 100], "enter", 5],
    [["1.5.0", 5], ["1.4.1", 100], "advance", 20],
    [["1.5.0", 7], ["1.4.1", 100], "advance", 20],
    [["1.5.0", 50], ["1.4.1", 100], "promote", 100],
  ] as const)("%j %j: %s %s", (canary, stable, kind, percent) => {
    const { channels } = registryOf([...canary], [...stable]);
    const step = nextStep(channels, ORDER, POLICY, "1.5.0");
    expect(step?.kind).toBe(kind);
    expect(step?.change.after.rollout_percent).toBe(percent);
  });

  test("all that are left, each after the soak of the one before", () => {
    const steps = stepsLeft(registryOf(["1.5.0", 5], ["1.4.1", 100]), ORDER, POLICY, "1.5.0", NOW);
    expect(steps.map(({ step, earliest }) => [step.kind, earliest])).toEqual([
      ["advance", NOW],
      ["advance", minutesAgo(-30)],
      ["promote", minutesAgo(-60)],
    ]);
  });
});

function observed(more: Partial<ObservationFact> = {}): ObservationFact {
  const versions = {
    "1.5.0": { requests: 1000, failed: 2 },
    "1.4.1": { requests: 9000, failed: 9 },
  };
  return { path: "o", from: minutesAgo(40), to: minutesAgo(1), versions, alerts: [], ...more };
}

const own = (id: string, minutes: number, path: string) => ({
  ...REPORT,
  id,
  path,
  candidate: undefined,
  endedAt: minutesAgo(minutes),
});

const critical = (minutes: number) => [
  { id: "a", severity: "critical" as const, since: minutesAgo(minutes) },
];
const failing = (failed: number, requests = 1000) =>
  observed({
    versions: { "1.5.0": { requests, failed }, "1.4.1": { requests: 9000, failed: 9 } },
  });

const asked = (observations: ObservationFact[], unreadable: string[] = [], old = "1.4.1") =>
  judgeTriggers({
    policy: POLICY,
    observations,
    unreadable,
    version: "1.5.0",
    old,
    since: minutesAgo(45),
    now: NOW,
  });

describe("triggers", () => {
  test.each([
    ["all is well", [observed()], "quiet"],
    ["an alert that is young", [observed({ alerts: critical(5) })], "hold"],
    ["an alert for five minutes", [observed({ alerts: critical(6) })], "fired"],
    ["a success rate under its objective", [failing(11)], "fired"],
    ["a success rate at its objective", [failing(10)], "quiet"],
    ["too few requests", [failing(0, 99)], "hold"],
    ["nothing observed", [], "hold"],
    ["an old observation", [observed({ to: minutesAgo(6) })], "hold"],
    ["one from the future", [observed({ to: minutesAgo(-1) })], "hold"],
  ])("%s", (_, observations, kind) => {
    expect(asked(observations).kind).toBe(kind);
  });

  test("a file that cannot be read holds", () => {
    expect(asked([observed()], ["x.json"]).kind).toBe("hold");
  });

  test("more errors than the old version: fires where chance does not explain it", () => {
    const policy = {
      ...POLICY,
      triggers: POLICY.triggers && { ...POLICY.triggers, successRateMin: undefined },
    };
    const facts = {
      policy,
      unreadable: [],
      version: "1.5.0",
      old: "1.4.1",
      since: minutesAgo(45),
      now: NOW,
    };
    const kindOf = (failed: number, requests: number) =>
      judgeTriggers({ ...facts, observations: [failing(failed, requests)] }).kind;
    expect(kindOf(3, 150)).toBe("hold");
    expect(kindOf(40, 1000)).toBe("fired");
    expect(kindOf(11, 1000)).toBe("quiet");
    expect(judgeTriggers({ ...facts, old: "1.3.0", observations: [observed()] }).kind).toBe("hold");
  });

  test("the published example of Newcombe (1998): 56/70 and 48/80", () => {
    const one = { requests: 70, failed: 56 };
    const { lower, upper } = differenceBounds(one, { requests: 80, failed: 48 });
    expect(lower).toBeCloseTo(0.0524, 4);
    expect(upper).toBeCloseTo(0.3339, 4);
  });

  test("no trigger in the policy is none", () => {
    const policy = { ...POLICY, triggers: undefined };
    const found = judgeTriggers({
      policy,
      observations: [],
      unreadable: [],
      version: "1.5.0",
      old: undefined,
      since: undefined,
      now: NOW,
    });
    expect(found.kind).toBe("off");
  });
});

describe("taking back", () => {
  const wish = { version: "1.5.0", actor: "a", reason: "r", adapter: undefined, evidence: {} };
  const changesOf = (registry: Registry) =>
    takeBack(registry, ORDER, wish)?.move.changes.map(({ channel, after }) => [
      channel,
      after.version,
      after.rollout_percent,
    ]);

  test("out of the canary alone: to what stable carries", () => {
    const registry = registryOf(["1.5.0", 20], ["1.4.1", 100]);
    expect(changesOf(registry)).toEqual([["canary", "1.4.1", 20]]);
    expect(takeBack(registry, ORDER, wish)?.along.map(({ type }) => type)).toEqual([
      "channel.version_blocked",
      "channel.held",
    ]);
  });

  test("out of stable: to its last known good, and the canary gets no traffic", () => {
    expect(changesOf(registryOf(["1.5.0", 50], ["1.5.0", 100]))).toEqual([
      ["stable", "1.4.1", 100],
      ["canary", "1.5.0", 0],
    ]);
  });

  test("nobody carries it, or there is nothing to go back to", () => {
    expect(changesOf(registryOf(["1.4.1", 50], ["1.4.1", 100]))).toBeUndefined();
    const stuck = { ...registryOf(["1.5.0", 50], ["1.5.0", 100]), good: {} };
    expect(() => takeBack(stuck, ORDER, wish)).toThrow("no other version is known good");
  });
});

const windows = (alertAt?: number) =>
  [40, 30, 20, 10].map((at) =>
    observed({
      from: minutesAgo(at),
      to: minutesAgo(at - 10),
      alerts: at === alertAt ? critical(at - 5) : [],
    }),
  );

describe("acceptance after the last step", () => {
  const facts = { since: minutesAgo(40), now: NOW, seconds: 1800, maxGapS: 300 };

  test.each([
    ["accepted", windows(), {}],
    ["watching", windows(), { since: minutesAgo(29) }],
    ["watching", windows(30), {}],
    ["unwatched", [], {}],
    ["unwatched", windows().slice(1, 2), {}],
    ["unwatched", windows().filter((_, index) => index !== 1), {}],
  ])("%s", (kind, observations, change) => {
    expect(acceptance({ ...facts, ...change, observations }).kind).toBe(kind);
  });
});

describe("what a run may do", () => {
  const base: RolloutFacts = {
    state: { ...NO_ROLLOUT, registry: registryOf(["1.5.0", 20], ["1.4.1", 100]) },
    order: ORDER,
    policy: POLICY,
    evidence: {
      reports: [],
      approvals: [],
      observations: [observed()],
      unreadable: [],
      skew: undefined,
    },
    version: "1.5.0",
    candidate: undefined,
    strict: true,
    now: NOW,
  };
  const kindOf = (change: Partial<RolloutFacts>) => assess({ ...base, ...change }).decision.kind;
  const evidence = (one: ObservationFact[]) => ({ ...base.evidence, observations: one });
  const out = { ...NO_ROLLOUT, registry: registryOf(["1.5.0", 50], ["1.5.0", 100]) };

  test("keeps of each gate the latest report that speaks of it", () => {
    const reports = [own("preflight", 5, "b"), own("preflight", 50, "a"), own("other", 1, "c")];
    const policy = { ...POLICY, reports: [{ id: "preflight", pattern: "*" }] };
    const facts = { ...base, policy, evidence: { ...base.evidence, reports } };
    expect(evidenceOf(facts).gates).toMatchObject([{ id: "preflight", path: "b" }]);
  });

  test.each<[string, string, Partial<RolloutFacts>]>([
    ["takes the step", "step", {}],
    [
      "waits for the soak",
      "wait",
      { now: minutesAgo(16), evidence: evidence([observed({ to: minutesAgo(17) })]) },
    ],
    ["holds what cannot be decided", "refused", { evidence: evidence([]) }],
    ["goes back", "back", { evidence: evidence([failing(500)]) }],
    [
      "only holds where the policy says so",
      "refused",
      {
        evidence: evidence([failing(500)]),
        policy: { ...POLICY, triggers: POLICY.triggers && { ...POLICY.triggers, action: "hold" } },
      },
    ],
    ["closes a release that was watched", "close", { state: out }],
    [
      "waits until it was watched",
      "wait",
      { state: out, policy: { ...POLICY, acceptanceS: 3600 } },
    ],
    [
      "takes back what turns bad while it is watched",
      "back",
      { state: out, evidence: evidence([failing(500)]) },
    ],
    ["does not close what nobody watched", "refused", { state: out, evidence: evidence([]) }],
    [
      "has nothing to do once it is closed",
      "nothing",
      { state: { ...out, closed: new Map([["1.5.0", "t"]]) } },
    ],
  ])("%s: %s", (_, kind, change) => {
    expect(kindOf(change)).toBe(kind);
  });

  test("a closing event closes its version", () => {
    const event = {
      seq: 0,
      time: "t",
      type: "rollout.closed",
      actor: "a",
      reason: "r",
      data: { version: "1.5.0" },
      prev_hash: "",
      hash: "",
    };
    expect(rolloutEvolved(NO_ROLLOUT, event).closed.get("1.5.0")).toBe("t");
    expect(rolloutEvolved(NO_ROLLOUT, { ...event, type: "rollout.other" }).closed.size).toBe(0);
  });
});
