import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { moveTraffic, readTraffic } from "../../scripts/traffic/move-traffic.ts";
import { planMove } from "../../scripts/traffic/plan-move.ts";
import type { TrafficMove, TrafficPlan } from "../../scripts/traffic/plan-move.ts";
import { CHANNELS, fileRouter } from "./file-router.ts";
import type { FileRouter } from "./file-router.ts";

const host = nodeHost();
let router: FileRouter;

beforeEach(() => {
  router = fileRouter();
  router.start({ "1.5.0": 20, "1.4.2": 80 });
});
afterEach(() => router.remove());

const state = (canary: string, percent: number, stable: string) => ({
  canary: { version: canary, rollout_percent: percent },
  stable: { version: stable, rollout_percent: 100 },
});

const ROLLBACK: TrafficMove = {
  action: "rollback",
  channel: "canary",
  before: state("1.5.0", 20, "1.4.2"),
  after: state("1.4.2", 20, "1.4.2"),
};

function planned(move: TrafficMove): TrafficPlan {
  const plan = planMove(router.adapter, CHANNELS, move);
  if (!plan.ok) throw new Error(JSON.stringify(plan.objections));
  return plan.plan;
}

const move = (wanted: TrafficMove) => moveTraffic(host, router.folder, planned(wanted));

test("a rollback is read back and kept", async () => {
  const outcome = await move(ROLLBACK);
  expect(outcome).toMatchObject({ kind: "moved", verified: true, kept: true });
  expect(router.weights()).toEqual({ "1.5.0": 0, "1.4.2": 100 });
  expect(router.isKept()).toBe(true);
});

test.each([
  ["refuse", /printed "No such server/],
  ["lie", /read back: .*1\.5\.0: wanted 0 %, is 20 %/],
  ["crash", /exit code 7/],
  ["hang", /out of time/],
])("a set that does %s is taken back, and that is verified", async (how, says) => {
  router.spoil(how);
  const outcome = await move(ROLLBACK);
  expect(outcome).toMatchObject({ kind: "reverted", verified: true });
  expect(outcome.says).toMatch(says);
  expect(router.weights()).toEqual({ "1.5.0": 20, "1.4.2": 80 });
});

test("what can neither go forward nor back is said", async () => {
  router.spoil("wreck");
  const outcome = await move(ROLLBACK);
  expect(outcome.kind).toBe("stuck");
  expect(outcome.says).toMatch(/on the way back/);
});

test("a way back that fails and was not needed is no harm, where the router says so", async () => {
  router.spoil("always-refuse");
  expect(await move(ROLLBACK)).toMatchObject({ kind: "reverted", verified: true });
});

test("an answer must hold for as long as the adapter asks", async () => {
  // A reading takes as long as the machine likes; only what never holds must come to an end.
  const held = { ...router.adapter, holdMs: 150 };
  const { forward } = planned(ROLLBACK);
  router.start({ "1.5.0": 0, "1.4.2": 100 });
  const ask = (settleMs: number) =>
    readTraffic(host, router.folder, { ...held, settleMs }, forward);
  expect((await ask(10_000)).kind).toBe("equal");
  router.spoil("flap");
  expect((await ask(300)).kind).toBe("different");
});

test("a rollback that is not kept stands, and says so; a step forward is taken back", async () => {
  router.spoil("no-keep");
  expect(await move(ROLLBACK)).toMatchObject({ kind: "moved", verified: true, kept: false });
  const forward = {
    ...ROLLBACK,
    action: "rollout",
    before: ROLLBACK.after,
    after: ROLLBACK.before,
  };
  const outcome = await move(forward);
  expect(outcome).toMatchObject({ kind: "reverted", verified: true });
  expect(router.weights()).toEqual({ "1.5.0": 0, "1.4.2": 100 });
});

test("nothing to go back to: stuck, not reverted", async () => {
  router.spoil("always-refuse");
  const first = await move({ ...ROLLBACK, action: "set", before: {} });
  expect(first.kind).toBe("stuck");
});

test("the router is asked without a change", async () => {
  const { forward, back } = planned(ROLLBACK);
  expect(back).toBeDefined();
  const ask = (way: typeof forward) => readTraffic(host, router.folder, router.adapter, way);
  expect((await ask(forward)).kind).toBe("different");
  expect((await ask(back ?? forward)).kind).toBe("equal");
  router.start({});
  expect(await ask(forward)).toMatchObject({ kind: "different" });
});

test("without a read-back nothing is called verified", async () => {
  const { read: _, ...blind } = router.adapter;
  const plan = planMove({ ...blind, read: undefined }, CHANNELS, ROLLBACK);
  if (!plan.ok) throw new Error("not planned");
  const outcome = await moveTraffic(host, router.folder, plan.plan);
  expect(outcome).toMatchObject({ kind: "moved", verified: false });
});
