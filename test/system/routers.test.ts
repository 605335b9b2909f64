/** The shipped adapters of HAProxy and nginx on the real servers, set up as the page says. */
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import type { Step } from "../../scripts/core/gen/policy-release_traffic_adapter_contract.types.ts";
import { moveTraffic, readTraffic } from "../../scripts/traffic/move-traffic.ts";
import { planMove } from "../../scripts/traffic/plan-move.ts";
import type { TrafficMove, TrafficPlan } from "../../scripts/traffic/plan-move.ts";
import { startLoad, tally } from "./routers/clients.ts";
import { startHaproxy } from "./routers/haproxy.ts";
import { startNginx } from "./routers/nginx.ts";
import { CHANNELS, compiled, isInstalled } from "./routers/router.ts";
import type { Router } from "./routers/router.ts";

const host = nodeHost();
const ROUTERS = [
  { name: "haproxy", start: startHaproxy, programs: ["haproxy", "socat"] },
  { name: "nginx", start: startNginx, programs: ["nginx", "curl"] },
];

const state = (version: string, percent: number) => ({
  canary: { version, rollout_percent: percent },
  stable: { version: "1.4.2", rollout_percent: 100 },
});
const FIRST = state("1.4.2", 0);
const CANARY = state("1.5.0", 20);
const rollout: TrafficMove = { action: "rollout", channel: "canary", before: FIRST, after: CANARY };
const rollback: TrafficMove = {
  action: "rollback",
  channel: "canary",
  before: CANARY,
  after: FIRST,
};

for (const { name, start, programs } of ROUTERS) {
  const isThere = isInstalled(...programs);
  if (!isThere) process.stderr.write(`skipped: ${programs.join(" or ")} is not installed\n`);

  describe.skipIf(!isThere)(`the adapter of ${name}`, () => {
    let router: Router;
    beforeEach(async () => {
      router = await start();
    });
    afterEach(() => router.stop());

    const planned = (move: TrafficMove, change: Partial<Router["policy"]> = {}): TrafficPlan => {
      const plan = planMove(compiled({ ...router.policy, ...change }), CHANNELS, move);
      if (!plan.ok) throw new Error(JSON.stringify(plan.objections));
      return plan.plan;
    };
    const go = (move: TrafficMove, change: Partial<Router["policy"]> = {}) =>
      moveTraffic(host, router.folder, planned(move, change));
    const reads = async (move: TrafficMove) => {
      const plan = planned(move);
      return (await readTraffic(host, router.folder, plan.adapter, plan.forward)).kind;
    };
    const done = { kind: "moved", verified: true, kept: true, says: "" };

    test("a rollout gives the new version its share", async () => {
      expect(await go(rollout)).toEqual(done);
      const found = await tally(router.front, 2_000);
      expect(Object.keys(found).toSorted()).toEqual(["1.4.2", "1.5.0"]);
      // 400 wanted; eight standard deviations of a binomial draw are 143.
      expect(Math.abs((found["1.5.0"] ?? 0) - 400)).toBeLessThan(143);
    });

    test("a rollback under load takes the version out, and no request fails", async () => {
      await go(rollout);
      const load = startLoad(router.front, 8);
      expect(await go(rollback)).toEqual(done);
      const moved = load.answers.length;
      await new Promise((ready) => setTimeout(ready, 500));
      await load.stop();
      expect(load.answers.filter(({ ok }) => !ok)).toEqual([]);
      // nginx closes connections at a reload, some before their first request; HAProxy has none.
      const repeated = load.answers.filter(({ repeats }) => repeats > 0).length;
      expect(repeated).toBeLessThanOrEqual(name === "haproxy" ? 0 : 16);
      expect(load.answers.length).toBeGreaterThan(moved + 16);
      // Those under way when the router said so may still be answered: at most one a client.
      expect(load.answers.slice(moved + 8).filter(({ by }) => by === "1.5.0")).toEqual([]);
    });

    test("a reload does not undo a rollback", async () => {
      await go(rollout);
      await go(rollback);
      await router.reload();
      expect(await reads(rollback)).toBe("equal");
      expect(await tally(router.front, 200)).toEqual({ "1.4.2": 200 });
    });

    test("drift is seen: other weights than those wanted", async () => {
      await go(rollout);
      expect(await reads(rollback)).toBe("different");
      expect(await reads(rollout)).toBe("equal");
    });

    const after = (step: Step) => [...(router.policy.set ?? []), step];
    test.each<[string, Step]>([
      ["fails", { argv: ["false"] }],
      ["hangs", { argv: ["sleep", "60"], timeout_ms: 300 }],
      ["is not there", { argv: ["no-such-program"] }],
    ])("a set that %s after it has changed the router is taken back", async (_, step) => {
      const outcome = await go(rollout, { set: after(step), rollback: router.policy.set ?? [] });
      expect(outcome).toMatchObject({ kind: "reverted", verified: true });
      expect(await reads(rollback)).toBe("equal");
      expect(await tally(router.front, 200)).toEqual({ "1.4.2": 200 });
    });

    test("a router that does not answer is said to be stuck, and read when it does again", async () => {
      router.pause();
      const timed = { timeout_ms: 700, settle_ms: 1 };
      const outcome = await go(rollout, timed);
      router.goOn();
      expect(outcome).toMatchObject({ kind: "stuck" });
      expect(["equal", "different"]).toContain(await reads(rollback));
      expect(await go(rollback)).toEqual(done);
    });
  });
}

describe.skipIf(!isInstalled("haproxy", "socat"))("haproxy alone", () => {
  let router: Router;
  beforeEach(async () => {
    router = await startHaproxy();
  });
  afterEach(() => router.stop());

  test("without persist a reload undoes a move: the state file is what keeps it", async () => {
    const { persist: _, ...unkept } = router.policy;
    const plan = planMove(compiled(unkept), CHANNELS, rollout);
    if (!plan.ok) throw new Error("not planned");
    await moveTraffic(host, router.folder, plan.plan);
    await router.reload();
    const read = await readTraffic(host, router.folder, plan.plan.adapter, plan.plan.forward);
    expect(read.kind).toBe("different");
  });

  test("a version without a server is refused by HAProxy with exit code 0, and taken back", async () => {
    const plan = planMove(compiled(router.policy), CHANNELS, {
      ...rollout,
      after: state("9.9.9", 20),
    });
    if (!plan.ok) throw new Error("not planned");
    const outcome = await moveTraffic(host, router.folder, plan.plan);
    expect(outcome).toMatchObject({ kind: "reverted", verified: true });
    expect(outcome.says).toContain("No such server");
  });
});

describe.skipIf(!isInstalled("nginx", "curl"))("nginx alone", () => {
  let router: Router;
  beforeEach(async () => {
    router = await startNginx();
  });
  afterEach(() => router.stop());

  test("a configuration that nginx refuses changes nothing, and the file is as before", async () => {
    const split = join(router.folder, "release-split.conf");
    appendFileSync(join(router.folder, "nginx.conf"), "no_such_directive;\n");
    const plan = planMove(compiled(router.policy), CHANNELS, rollout);
    if (!plan.ok) throw new Error("not planned");
    const outcome = await moveTraffic(host, router.folder, plan.plan);
    // The way back cannot be tested by nginx either; that it goes on as before is what counts.
    expect(outcome).toMatchObject({ kind: "reverted", verified: true });
    expect(outcome.says).toContain("no_such_directive");
    expect(readFileSync(split, "utf8")).toContain("100% app-1.4.2;");
    expect(await tally(router.front, 200)).toEqual({ "1.4.2": 200 });
  });

  test("a hundredth of a per cent is in the file as it is", async () => {
    const plan = planMove(compiled(router.policy), CHANNELS, {
      ...rollout,
      after: state("1.5.0", 0.01),
    });
    if (!plan.ok) throw new Error("not planned");
    expect(await moveTraffic(host, router.folder, plan.plan)).toMatchObject({ kind: "moved" });
    const split = readFileSync(join(router.folder, "release-split.conf"), "utf8");
    expect(split).toContain("0.01% app-1.5.0;");
  });
});
