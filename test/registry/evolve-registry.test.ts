import { array, assert, boolean, constantFrom, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import type { LedgerEvent } from "../../scripts/ledger/events/event.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import type { JsonObject } from "../../scripts/core/json-value.ts";
import { adoptionData, CHANNEL_EVENT, startedData } from "../../scripts/registry/channel-events.ts";
import { registryEvolved } from "../../scripts/registry/evolve-registry.ts";
import { lastKnownGood, targetFault } from "../../scripts/registry/known-good.ts";
import { historyOf, holdsAt, NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { MoveAction, Registry } from "../../scripts/registry/registry.ts";
import { adoptionFrom } from "../../scripts/registry/adoption-from-file.ts";
import { registryText } from "../../scripts/registry/registry-file.ts";

function eventOf(seq: number, type: string, data: JsonObject): LedgerEvent {
  const time = new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString();
  const hashes = { prev_hash: ZERO_HASH, hash: ZERO_HASH };
  return { seq, time, type, actor: "ann", reason: "why", data, ...hashes };
}

function fold(events: readonly [string, JsonObject][]): Registry {
  return events.reduce(
    (state, [type, data], seq) => registryEvolved(state, eventOf(seq, type, data)),
    NO_REGISTRY,
  );
}

interface Step {
  readonly channel: string;
  readonly version: string;
  readonly gates?: boolean;
  readonly action?: MoveAction;
  readonly ends?: "moved" | "reverted";
}

/** Each step is announced and concluded: two events. */
function eventsOf(steps: readonly Step[]): [string, JsonObject][] {
  return steps
    .flatMap(({ channel, version, gates, action, ends }, index) => [
      [
        CHANNEL_EVENT.started,
        startedData({
          action: action ?? "set",
          channel,
          source: action === "promote" ? "canary" : undefined,
          changes: [{ channel, before: undefined, after: { version, rollout_percent: 100 } }],
          passed_gates: gates ?? false,
          evidence: {},
          adapter: undefined,
        }),
      ] as const,
      [CHANNEL_EVENT[ends ?? "moved"], { move: index * 2 }] as const,
    ])
    .map(([type, data]) => [type, data]);
}

test("a row of the history keeps the thread of its move, and makes none up", () => {
  const [started, moved] = eventsOf([{ channel: "stable", version: "1.0.0" }]);
  if (started === undefined || moved === undefined) throw new Error("a step is two events");
  const correlation_id = "56ea98f0-c044-4297-a8de-957b76705d7c";
  const rowsOf = (thread: { correlation_id?: string }) =>
    historyOf(
      [
        { ...eventOf(0, ...started), ...thread },
        { ...eventOf(1, ...moved), ...thread },
      ].reduce(registryEvolved, NO_REGISTRY),
    );
  expect(rowsOf({ correlation_id })).toMatchObject([{ to_version: "1.0.0", correlation_id }]);
  expect(rowsOf({})[0]).not.toHaveProperty("correlation_id");
});

test.each([null, 7, "stable", [], {}, { channel: "stable" }])(
  "a move whose change is %j fits no registry",
  (change) => {
    const data = { action: "set", channel: "stable", changes: [change] };
    expect(fold([[CHANNEL_EVENT.started, data]]).faults).toHaveLength(1);
  },
);

describe("known good", () => {
  const registry = fold([
    ...eventsOf([
      { channel: "stable", version: "1.0.0", action: "promote", gates: true },
      { channel: "stable", version: "1.1.0", action: "promote", gates: true },
      { channel: "stable", version: "1.2.0" },
      { channel: "stable", version: "1.3.0", action: "promote", gates: true, ends: "reverted" },
      { channel: "canary", version: "1.4.0", action: "rollout", gates: true },
    ]),
    [CHANNEL_EVENT.blocked, { version: "1.1.0" }],
  ]);

  test.each([
    ["1.0.0", undefined],
    ["1.1.0", "blocked"],
    ["1.2.0", "no_passing_record"],
    ["1.3.0", "never_carried"],
    ["1.4.0", "never_carried"],
    ["9.9.9", "never_carried"],
    ["toString", "never_carried"],
  ])("%s in stable: %s", (version, fault) => {
    expect(targetFault(registry, "stable", version)).toBe(fault);
  });

  test("is the latest that passed, is not carried now and is not blocked", () => {
    expect(lastKnownGood(registry, "stable")?.version).toBe("1.0.0");
    expect(lastKnownGood(registry, "canary")).toBeUndefined();
    const back = fold(
      eventsOf([
        { channel: "stable", version: "1.0.0", gates: true },
        { channel: "stable", version: "1.1.0", gates: true },
        { channel: "stable", version: "1.0.0", action: "rollback" },
        { channel: "stable", version: "1.2.0", gates: true },
      ]),
    );
    expect(lastKnownGood(back, "stable")?.version).toBe("1.0.0");
  });
});

describe("what does not fit is a fault, and changes nothing else", () => {
  const [first] = eventsOf([{ channel: "stable", version: "1.0.0" }]);
  const started = first![1];
  const adoption = adoptionData({ channels: {}, history: [] });
  const cases: Readonly<Record<string, [string, JsonObject][]>> = {
    "an outcome of nothing": [[CHANNEL_EVENT.moved, { move: 0 }]],
    "an outcome of another move": [first!, [CHANNEL_EVENT.moved, { move: 7 }]],
    "a return of another move": [first!, [CHANNEL_EVENT.reverted, { move: 7 }]],
    "a second move before the first has ended": [first!, first!],
    "an adoption that comes late": [
      ...eventsOf([{ channel: "stable", version: "1.0.0" }]),
      [CHANNEL_EVENT.adopted, adoption],
    ],
    "an unblocking of what is not blocked": [[CHANNEL_EVENT.unblocked, { version: "1.0.0" }]],
    "a release of what is not held": [[CHANNEL_EVENT.released, { channel: "stable" }]],
    "a block of nothing": [[CHANNEL_EVENT.blocked, {}]],
    "a channel that every object has": [
      [CHANNEL_EVENT.started, { ...started, channel: "constructor" }],
    ],
    "a move without changes": [[CHANNEL_EVENT.started, { ...started, changes: [] }]],
    "a version that is a number": [
      [
        CHANNEL_EVENT.started,
        { ...started, changes: [{ channel: "stable", before: null, after: { version: 1 } }] },
      ],
    ],
    "an unknown action": [[CHANNEL_EVENT.started, { ...started, action: "yank" }]],
    "gates that are neither": [[CHANNEL_EVENT.started, { ...started, passed_gates: "yes" }]],
  };
  test.each(Object.entries(cases))("%s", (_, events) => {
    const { faults, ...rest } = fold(events);
    expect(faults).toHaveLength(1);
    const { faults: none, ...before } = fold(events.slice(0, -1));
    expect(none).toEqual([]);
    expect(rest).toEqual(before);
  });
});

test("an older registry is taken over with its history, and written back the same", () => {
  const file = {
    version: 1 as const,
    updated_at: 1_700_000_300,
    channels: {
      canary: { version: "1.1.0", rollout_percent: 20, updated_at: 1_700_000_300 },
      stable: { version: "1.0.0", rollout_percent: 100, updated_at: 1_700_000_000.25 },
    },
    history: [
      {
        ts: 1_700_000_000.25,
        action: "set" as const,
        channel: "stable",
        from_version: "",
        to_version: "1.0.0",
        reason: "first",
        actor: "ann",
      },
      {
        ts: 1_700_000_300,
        action: "promote" as const,
        channel: "canary->stable",
        from_version: "0.9.0",
        to_version: "1.0.0",
        reason: "gone well",
        actor: "bob",
        correlation_id: "c-1",
      },
    ],
  };
  const adoption = adoptionFrom(file, "2026-01-01T00:00:00.000Z");
  const registry = fold([[CHANNEL_EVENT.adopted, adoptionData(adoption)]]);
  const text = registryText(registry, { size: 1, hash: ZERO_HASH }, "v1");
  expect(JSON.parse(text)).toEqual({ ...file, updated_at: 1_767_225_600 });
  expect(targetFault(registry, "stable", "1.0.0")).toBeUndefined();
  expect(targetFault(registry, "stable", "0.9.0")).toBe("never_carried");
});

test("a mark ends at its time, and without one never", () => {
  const mark = { time: "2026-01-01T00:00:00Z", actor: "a", reason: "r" };
  const at = new Date("2026-01-02T00:00:00Z");
  expect(holdsAt(undefined, at)).toBe(false);
  expect(holdsAt({ ...mark, until: undefined }, at)).toBe(true);
  expect(holdsAt({ ...mark, until: "2026-01-02T00:00:00.001Z" }, at)).toBe(true);
  expect(holdsAt({ ...mark, until: "2026-01-02T00:00:00Z" }, at)).toBe(false);
});

test("history is never cut, and each row is one move that was made", () => {
  const step = record({
    channel: constantFrom("canary", "stable"),
    version: constantFrom("1.0.0", "1.1.0", "2.0.0"),
    gates: boolean(),
    ends: constantFrom<"moved" | "reverted">("moved", "reverted"),
  });
  assert(
    property(array(step, { maxLength: 400 }), (steps) => {
      const registry = fold(eventsOf(steps));
      const made = steps.filter(({ ends }) => ends === "moved");
      expect(registry.faults).toEqual([]);
      expect(historyOf(registry).map((row) => [row.channel, row.to_version])).toEqual(
        made.map(({ channel, version }) => [channel, version]),
      );
      for (const name of ["canary", "stable"]) {
        const last = made.findLast(({ channel }) => channel === name);
        expect(registry.channels[name]?.version).toBe(last?.version);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
