import * as fc from "fast-check";
import { expect, test } from "vitest";
import { planMove } from "../../scripts/traffic/plan-move.ts";
import type { Way } from "../../scripts/traffic/plan-move.ts";
import { adapters, differences, hostileValue, place, tryValue } from "./hostile-values.ts";

const all = adapters();

test("all shipped adapters are tried", () => {
  expect(all.map(({ id }) => id)).toEqual([
    "haproxy",
    "nginx",
    "ingress_nginx",
    "istio",
    "gateway_api",
    "envoy",
    "api_gateway",
    "v1",
  ]);
});

test("no value becomes a command, an argument, an option or a statement", () => {
  const seen = { planned: 0, refused: 0 };
  fc.assert(
    fc.property(place, hostileValue, (at, value) => {
      const { planned, broken } = tryValue(all, at, value);
      seen.planned += planned;
      seen.refused += all.length - planned;
      expect(broken).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
  // Neither all refused nor all let through: both ways were looked at.
  expect(seen.planned).toBeGreaterThan(1_000);
  expect(seen.refused).toBeGreaterThan(1_000);
});

const way = (text: string): Way => ({
  action: "set",
  change: [{ kind: "run", argv: ["x", text], timeout_ms: 1 }],
  get: [],
  verify: [],
  persist: [],
  expected: [],
});

test.each([
  ["set weight b/1; x y\n", "set weight b/1\n"],
  ["--x=/y", "rollout"],
  ["-x", "rollout"],
  ["a b", "a"],
  ["{}", "a"],
])("the oracle sees that %j is not %j", (stdin, wanted) => {
  expect(differences(way(stdin), way(wanted))).toHaveLength(1);
});

test.each([Number.NaN, Infinity, -1, 1e21, 1e-7, 100.00001])("%d %% is refused", (percent) => {
  const state = { version: "1.0.0", rollout_percent: 100 };
  const move = {
    action: "rollout",
    channel: "canary",
    before: { stable: state },
    after: { canary: { version: "2.0.0", rollout_percent: percent }, stable: state },
  };
  const answers = all.map((adapter) => planMove(adapter, ["canary", "stable"], move).ok);
  expect(answers).toEqual(all.map(() => false));
});
