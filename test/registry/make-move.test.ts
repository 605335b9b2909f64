import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CHANNEL_EVENT } from "../../scripts/registry/channel-events.ts";
import { makeMove, recordDeeds, resumeMove } from "../../scripts/registry/make-move.ts";
import { readRegistry } from "../../scripts/registry/mover.ts";
import { readLedger } from "../../scripts/ledger/read-ledger.ts";
import { registryText } from "../../scripts/registry/registry-file.ts";
import { move, newWorld, RouterDied, wanted } from "./world.ts";
import type { PlayedRouter, World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = newWorld();
  await move(world, "stable", "1.0.0", 100);
  await move(world, "canary", "1.1.0", 10);
});
afterEach(() => world.remove());

async function typesOf(): Promise<string[]> {
  const types: string[] = [];
  await readLedger(world.ledger, ({ type }) => types.push(type));
  return types;
}

/** Traffic, ledger and file tell the same story. */
async function expectAgreement(): Promise<void> {
  const { state, head } = await readRegistry(world.ledger);
  expect(state.faults).toEqual([]);
  expect(state.open).toBeUndefined();
  expect(world.registryText()).toBe(registryText(state, head, "own"));
  const carried = Object.entries(state.channels).map(([name, { version, rollout_percent }]) => [
    name,
    { version, rollout_percent },
  ]);
  expect(world.router.at).toEqual(Object.fromEntries(carried));
}

describe("a move", () => {
  test("is announced, made, concluded and written down", async () => {
    const { kind, registry } = await move(world, "canary", "1.1.0", 50);
    expect(kind).toBe("moved");
    expect(registry.channels["canary"]).toMatchObject({ version: "1.1.0", rollout_percent: 50 });
    expect((await typesOf()).slice(-2)).toEqual([CHANNEL_EVENT.started, CHANNEL_EVENT.moved]);
    await expectAgreement();
  });

  test("that is not needed appends nothing", async () => {
    const before = await typesOf();
    expect((await move(world, "canary", "1.1.0", 10)).kind).toBe("nothing");
    expect(await typesOf()).toEqual(before);
  });

  test("that the router cannot do is refused before the ledger says that it will be done", async () => {
    const empty = newWorld();
    await expect(move(empty, "canary", "1.0.0", 10)).rejects.toThrow("stable carries no version");
    const { head } = await readRegistry(empty.ledger);
    expect(head.size).toBe(0);
    empty.remove();
  });

  test("that the router refused is taken back, and the ledger says so", async () => {
    world.router.mood = "refuses";
    const { kind, outcome } = await move(world, "canary", "1.2.0", 10);
    expect(kind).toBe("reverted");
    expect(outcome?.says).toBe("the router refused");
    expect((await typesOf()).at(-1)).toBe(CHANNEL_EVENT.reverted);
    await expectAgreement();
  });

  test("that is neither here nor there stays open, and nothing else is done before it", async () => {
    world.router.mood = "stuck";
    await expect(move(world, "canary", "1.2.0", 10)).rejects.toThrow("neither as before nor as");
    world.router.at = {};
    await expect(move(world, "stable", "1.1.0", 100)).rejects.toThrow("neither as before nor as");
    expect((await readRegistry(world.ledger)).state.open).toMatchObject({ channel: "canary" });
  });

  test("needs no router where none is ours", async () => {
    const plain = newWorld(false);
    const decide = wanted("stable", "1.0.0", 100);
    const without: typeof decide = (registry) => {
      const found = decide(registry);
      return found && { ...found, move: { ...found.move, adapter: undefined } };
    };
    const { kind, outcome } = await makeMove(plain.mover, without);
    expect(kind).toBe("moved");
    // No router can undo it at a reload, and none was asked.
    expect(outcome).toEqual({ kind: "moved", verified: false, kept: true, says: "" });
    plain.remove();
  });
});

describe("a crash", () => {
  const moods: [PlayedRouter["mood"], "set" | "rollback", string, string][] = [
    ["dies_before", "set", "reverted", "1.1.0"],
    ["dies_after", "set", "moved", "1.2.0"],
    ["half", "set", "reverted", "1.1.0"],
    ["dies_before", "rollback", "moved", "1.2.0"],
    ["dies_after", "rollback", "moved", "1.2.0"],
    ["half", "rollback", "moved", "1.2.0"],
  ];
  test.each(moods)("(%s, in a %s) is settled: %s", async (mood, action, kind, version) => {
    world.router.mood = mood;
    const crash = move(world, "canary", "1.2.0", 10, { action });
    await expect(crash).rejects.toThrow(RouterDied);
    world.router.mood = "well";
    const { settled } = await resumeMove(world.mover);
    expect(settled).toMatchObject({ kind });
    const { state } = await readRegistry(world.ledger);
    expect(state.channels["canary"]?.version).toBe(version);
    await expectAgreement();
  });

  test("is settled by whoever comes next, before anything is decided", async () => {
    world.router.mood = "half";
    await expect(move(world, "canary", "1.2.0", 10)).rejects.toThrow(RouterDied);
    world.router.mood = "well";
    const { settled, kind } = await move(world, "canary", "1.3.0", 10);
    expect([settled?.kind, kind]).toEqual(["reverted", "moved"]);
    await expectAgreement();
  });

  test("is not settled by guessing where the router cannot be read and not be moved", async () => {
    world.router.mood = "dies_before";
    await expect(move(world, "canary", "1.2.0", 10)).rejects.toThrow(RouterDied);
    world.router.mood = "stuck";
    world.router.at = {};
    await expect(resumeMove(world.mover)).rejects.toThrow("on the way back: no answer");
    world.router.mood = "blind";
    expect((await resumeMove(world.mover)).settled?.kind).toBe("reverted");
    await expectAgreement();
  });

  test("is not settled by another adapter than the one that began", async () => {
    world.router.mood = "dies_before";
    await expect(move(world, "canary", "1.2.0", 10)).rejects.toThrow(RouterDied);
    const mover = { ...world.mover, traffic: undefined };
    await expect(resumeMove(mover)).rejects.toThrow("by the adapter played");
    const { settled } = await resumeMove({ ...mover, cannotWait: true });
    expect(settled).toMatchObject({ kind: "reverted" });
    expect(settled?.says).toContain("given up without a look: its adapter played");
  });
});

describe("deeds that move nothing", () => {
  const blocked = { type: CHANNEL_EVENT.blocked, data: { version: "1.1.0" } };
  const deed = { ...blocked, actor: "ann", reason: "bad" };

  test("are recorded, and stand in the file", async () => {
    const { done } = await recordDeeds(world.mover, () => [deed]);
    expect(done).toBe(true);
    expect(JSON.parse(world.registryText())).toMatchObject({
      blocked: { "1.1.0": { actor: "ann", reason: "bad" } },
    });
    expect((await recordDeeds(world.mover, () => [])).done).toBe(false);
  });

  test("that cannot be understood stop every decision after them", async () => {
    await recordDeeds(world.mover, () => [{ ...deed, type: CHANNEL_EVENT.unblocked }]);
    await expect(recordDeeds(world.mover, () => [deed])).rejects.toThrow("does not fit");
    await expect(move(world, "canary", "1.2.0", 10)).rejects.toThrow("does not fit");
  });
});

test("many at once give one history, and all of them agree", async () => {
  const versions = Array.from({ length: 12 }, (_, index) => `2.0.${index}`);
  const results = await Promise.all(
    versions.map((version) => move(world, "canary", version, 10).then(({ kind }) => kind)),
  );
  expect(results).toEqual(versions.map(() => "moved"));
  const { state } = await readRegistry(world.ledger);
  expect(state.rows).toBe(14);
  expect(state.carried["canary"]?.toSorted()).toEqual(["1.1.0", ...versions].toSorted());
  await expectAgreement();
});
