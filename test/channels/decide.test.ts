import { describe, expect, test } from "vitest";
import { decideMark } from "../../scripts/channels/decide-marks.ts";
import { decideRollback } from "../../scripts/channels/decide-rollback.ts";
import { decideSet } from "../../scripts/channels/decide-set.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { Registry } from "../../scripts/registry/registry.ts";

const TIME = "2026-01-01T00:00:00.000Z";
const mark = { time: TIME, actor: "ann", reason: "why", until: undefined };
const carries = (version: string, percent: number) => ({
  version,
  rollout_percent: percent,
  updated_at: TIME,
});
const good = (version: string) => ({ version, time: TIME, record: "gates" as const });

/** 1.5.0 is in stable and still in the canary; 1.4.2 and 1.4.1 were good in stable. */
const REGISTRY: Registry = {
  ...NO_REGISTRY,
  channels: { canary: carries("1.5.0", 20), stable: carries("1.5.0", 100) },
  carried: { canary: ["1.4.2", "1.5.0"], stable: ["1.4.0", "1.4.1", "1.4.2", "1.5.0"] },
  good: {
    canary: [good("1.4.2"), good("1.5.0")],
    stable: [good("1.4.1"), good("1.4.2"), good("1.5.0")],
  },
};

const back = (toVersion: string, more: object = {}, registry = REGISTRY) =>
  decideRollback(registry, {
    channel: "stable",
    toVersion,
    actor: "ann",
    reason: "INC-1",
    approver: undefined,
    unchecked: [],
    adapter: "router",
    ...more,
  });

describe("rollback", () => {
  test("takes the channel back, and empties the others that carry the bad version", () => {
    const wanted = back("1.4.2");
    expect(wanted?.move.changes).toEqual([
      {
        channel: "stable",
        before: { version: "1.5.0", rollout_percent: 100 },
        after: { version: "1.4.2", rollout_percent: 100 },
      },
      {
        channel: "canary",
        before: { version: "1.5.0", rollout_percent: 20 },
        after: { version: "1.5.0", rollout_percent: 0 },
      },
    ]);
    expect(wanted?.along).toEqual([
      { type: "channel.version_blocked", data: { version: "1.5.0" } },
      { type: "channel.held", data: { channel: "stable" } },
    ]);
    expect(wanted?.move.passed_gates).toBe(false);
  });

  test("leaves alone what carries the bad version without traffic", () => {
    const channels = { ...REGISTRY.channels, canary: carries("1.5.0", 0) };
    const wanted = back("1.4.2", {}, { ...REGISTRY, channels });
    expect(wanted?.move.changes.map(({ channel }) => channel)).toEqual(["stable"]);
  });

  test("is nothing where the channel carries the version already", () => {
    expect(back("1.5.0")).toBeUndefined();
  });

  test("does not block twice", () => {
    const along = back("1.4.2", {}, { ...REGISTRY, blocked: { "1.5.0": mark } })?.along;
    expect(along?.map(({ type }) => type)).toEqual(["channel.held"]);
  });

  test.each([
    ["1.4.0", {}, "came without a passing record to stable"],
    ["1.3.0", {}, "was never carried by stable"],
    ["1.4.1", { blocked: { "1.4.1": mark } }, "1.4.1 is blocked"],
  ])("refuses %s %o", (version, change, message) => {
    expect(() => back(version, {}, { ...REGISTRY, ...change })).toThrow(message);
    const glass = back(version, { approver: "bob" }, { ...REGISTRY, ...change });
    expect(glass?.along.at(-1)).toMatchObject({
      type: "channel.glass_broken",
      data: { approver: "bob" },
    });
  });

  test("of the canary alone is refused where everyone has the version", () => {
    expect(() => back("1.4.2", { channel: "canary" })).toThrow("stable carries 1.5.0 too");
  });

  test("of a channel that carries nothing is a slip of the hand", () => {
    expect(() => back("1.4.2", { channel: "stabel" })).toThrow("carries nothing");
    expect(() => back("1.4.2", { channel: "constructor" })).toThrow("carries nothing");
  });
});

const set = (more: object, registry = REGISTRY) =>
  decideSet(registry, {
    channel: "canary",
    version: "1.6.0",
    percent: 5,
    actor: "ann",
    reason: "next",
    approver: undefined,
    adapter: undefined,
    order: ["canary", "stable"],
    ...more,
  });

describe("set", () => {
  test("moves a riskier channel, and records that no gate was asked", () => {
    expect(set({})?.move).toMatchObject({ action: "set", passed_gates: false });
    expect(set({ version: "1.5.0", percent: 20 })).toBeUndefined();
  });

  test("gives the last channel no new version, but its first one and another percentage", () => {
    const last = { channel: "stable", percent: 100 };
    expect(() => set(last)).toThrow("gets its versions by promotion");
    expect(set({ ...last, version: "1.5.0", percent: 90 })).toBeDefined();
    expect(set(last, NO_REGISTRY)).toBeDefined();
    expect(set({ ...last, order: ["stable"] })).toBeDefined();
    expect(set({ ...last, approver: "bob" })?.along).toHaveLength(1);
  });

  test.each([
    [{ channel: "cannary" }, "no declared channel"],
    [{ version: "v1.6.0" }, "no semantic version"],
    [{ version: "1.6" }, "no semantic version"],
    [{ percent: 101 }, "from 0 to 100"],
    [{ percent: -1 }, "from 0 to 100"],
  ])("refuses %o", (more, message) => {
    expect(() => set(more)).toThrow(message);
  });

  test("refuses a blocked version, unless two people stand for it", () => {
    const registry = { ...REGISTRY, blocked: { "1.6.0": mark } };
    expect(() => set({}, registry)).toThrow("1.6.0 is blocked: why");
    expect(set({ approver: "bob" }, registry)).toBeDefined();
  });
});

describe("marks", () => {
  const now = new Date("2026-01-02T00:00:00Z");
  const decide = (
    verb: Parameters<typeof decideMark>[1]["verb"],
    what: string,
    registry = REGISTRY,
  ) =>
    decideMark(registry, { verb, what, until: undefined, actor: "ann", reason: "why", now }).map(
      ({ type }) => type,
    );

  test("are set once and ended once", () => {
    const marked = {
      ...REGISTRY,
      blocked: { "1.6.0": mark },
      holds: { stable: mark },
      freeze: mark,
    };
    expect(decide("block", "1.6.0")).toEqual(["channel.version_blocked"]);
    expect(decide("block", "1.6.0", marked)).toEqual([]);
    expect(decide("unblock", "1.6.0")).toEqual([]);
    expect(decide("unblock", "1.6.0", marked)).toEqual(["channel.version_unblocked"]);
    expect(decide("hold", "stable")).toEqual(["channel.held"]);
    expect(decide("hold", "stable", marked)).toEqual([]);
    expect(decide("release", "stable")).toEqual([]);
    expect(decide("release", "stable", marked)).toEqual(["channel.hold_released"]);
    expect(decide("freeze", "")).toEqual(["channel.frozen"]);
    expect(decide("freeze", "", marked)).toEqual([]);
    expect(decide("unfreeze", "")).toEqual([]);
    expect(decide("unfreeze", "", marked)).toEqual(["channel.unfrozen"]);
  });

  test("that have run out are set anew", () => {
    const over = { ...mark, until: "2026-01-01T12:00:00Z" };
    const registry = { ...REGISTRY, holds: { stable: over }, freeze: over };
    expect(decide("hold", "stable", registry)).toEqual(["channel.held"]);
    expect(decide("freeze", "", registry)).toEqual(["channel.frozen"]);
  });

  test("a version in traffic is not blocked, since that would take nothing out", () => {
    expect(() => decide("block", "1.5.0")).toThrow("canary carries 1.5.0");
    const drained = { ...REGISTRY, channels: { canary: carries("1.6.0", 0) } };
    expect(decide("block", "1.6.0", drained)).toEqual(["channel.version_blocked"]);
  });
});
