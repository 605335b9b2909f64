import { describe, expect, test } from "vitest";
import { channelChecks } from "../../scripts/channels/rules.ts";
import type { ChannelFacts } from "../../scripts/channels/rules.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { Registry } from "../../scripts/registry/registry.ts";
import { registryText } from "../../scripts/registry/registry-file.ts";

const TIME = "2026-01-01T00:00:00.000Z";
const HEAD = { size: 3, hash: "0".repeat(64) };
const mark = { time: TIME, actor: "ann", reason: "why", until: undefined };
const carries = (version: string, percent: number) => ({
  version,
  rollout_percent: percent,
  updated_at: TIME,
});
const good = (version: string) => ({ version, time: TIME, record: "gates" as const });

const canary = carries("1.5.0", 20);
const stable = carries("1.4.2", 100);

const SOUND: Registry = {
  ...NO_REGISTRY,
  channels: { canary, stable },
  carried: { canary: ["1.4.2", "1.5.0"], stable: ["1.4.2"] },
  good: { canary: [good("1.5.0")], stable: [good("1.4.2")] },
  updated_at: TIME,
};

function factsOf(change: Partial<Registry> = {}, more: Partial<ChannelFacts> = {}): ChannelFacts {
  const registry = { ...SOUND, ...change };
  return {
    registry,
    head: HEAD,
    order: ["canary", "stable"],
    fileText: registryText(registry, HEAD, "own"),
    unadopted: false,
    lost: undefined,
    traffic: { kind: "after" },
    expected: "1.5.0",
    now: new Date("2026-01-02T00:00:00Z"),
    ...more,
  };
}

/** Ids of checks that did not pass, with what they came to. */
function notPassed(facts: ChannelFacts): string[] {
  return channelChecks(facts)
    .filter(({ outcome }) => outcome !== "pass")
    .map(({ id, outcome, enforced }) => `${id} ${outcome}${enforced ? "" : " advisory"}`);
}

test("a sound registry passes every rule", () => {
  expect(notPassed(factsOf())).toEqual([]);
  expect(channelChecks(factsOf())).toHaveLength(13);
});

const move = {
  seq: 2,
  time: TIME,
  actor: "ann",
  reason: "r",
  correlation_id: undefined,
  release_candidate_id: undefined,
  action: "set" as const,
  channel: "canary",
  source: undefined,
  changes: [],
  passed_gates: false,
  evidence: {},
  adapter: undefined,
};

describe("each rule has a case that fails it", () => {
  const cases: Readonly<Record<string, [Partial<Registry>, Partial<ChannelFacts>, string[]]>> = {
    "an event that does not fit": [{ faults: ["event 2"] }, {}, ["registry_events_fit fail"]],
    "a file of another tool": [{}, { unadopted: true }, ["registry_adopted fail advisory"]],
    "no file": [{}, { fileText: undefined }, ["registry_matches_ledger fail"]],
    "a file that was edited": [
      {},
      { fileText: registryText(SOUND, HEAD, "own").replace("1.5.0", "1.5.1") },
      ["registry_matches_ledger fail"],
    ],
    "a declared channel that carries nothing": [
      { channels: { stable } },
      { expected: undefined },
      ["channels_declared fail"],
    ],
    "a channel that nobody declared": [{}, { order: ["stable"] }, ["channels_declared fail"]],
    "a version that is none": [
      { channels: { canary: carries("latest", 20), stable } },
      { expected: undefined },
      ["channel_versions_semver fail", "versions_known fail advisory"],
    ],
    "a percentage beyond 100": [
      { channels: { canary: carries("1.5.0", 101), stable } },
      {},
      ["channel_percent_in_range fail"],
    ],
    "a percentage below 0": [
      { channels: { canary: carries("1.5.0", -1), stable } },
      {},
      ["channel_percent_in_range fail"],
    ],
    "a last channel that is not open to all": [
      { channels: { canary, stable: carries("1.4.2", 99) } },
      {},
      ["stable_takes_all fail advisory"],
    ],
    "a version that skipped the canary": [
      { carried: { canary: ["1.5.0"], stable: ["1.4.2"] } },
      {},
      ["channel_order_holds fail advisory"],
    ],
    "a blocked version in traffic": [
      { blocked: { "1.5.0": mark } },
      {},
      ["versions_not_blocked fail"],
    ],
    "a version without a record": [
      { good: { canary: [], stable: [good("1.4.2")] } },
      {},
      ["versions_known fail advisory"],
    ],
    "an open move": [{ open: move }, {}, ["no_open_move fail"]],
    "a hold that has run out": [
      { holds: { stable: { ...mark, until: "2026-01-01T12:00:00Z" } } },
      {},
      ["marks_current fail advisory"],
    ],
    "a freeze that has run out": [
      { freeze: { ...mark, until: "2026-01-01T12:00:00Z" } },
      {},
      ["marks_current fail advisory"],
    ],
    "a router that does something else": [
      {},
      { traffic: { kind: "elsewhere", says: "it does" } },
      ["traffic_matches_registry fail"],
    ],
    "a router that does not answer": [
      {},
      { traffic: { kind: "unknown", says: "no answer" } },
      ["traffic_matches_registry no_data"],
    ],
    "no router of ours": [{}, { traffic: undefined }, ["traffic_matches_registry not_applicable"]],
    "an expected version that nobody carries": [
      {},
      { expected: "1.6.0" },
      ["expected_version_present fail advisory"],
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [change, more, wanted]) => {
    expect(notPassed(factsOf(change, more))).toEqual(wanted);
  });
});

test("what is drained, in force, or written as version 1 is fine", () => {
  const drained = { canary: carries("1.5.0", 0), stable };
  expect(notPassed(factsOf({ channels: drained, blocked: { "1.5.0": mark } }))).toEqual([]);
  expect(notPassed(factsOf({ holds: { stable: mark }, freeze: mark }))).toEqual([]);
  const older = { fileText: registryText(SOUND, HEAD, "v1") };
  expect(notPassed(factsOf({}, older))).toEqual([]);
  const moreEvents = { head: { size: 9, hash: "1".repeat(64) } };
  const text = registryText(SOUND, HEAD, "own");
  expect(notPassed(factsOf({}, { ...moreEvents, fileText: text }))).toEqual([]);
});
