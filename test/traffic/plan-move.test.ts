import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileAdapter } from "../../scripts/traffic/compile-adapter.ts";
import { planMove } from "../../scripts/traffic/plan-move.ts";
import type { Adapter as Policy } from "../../scripts/core/gen/policy-release_traffic_adapter_contract.types.ts";
import type { TrafficMove } from "../../scripts/traffic/plan-move.ts";

const CHANNELS = ["canary", "stable"];
const MOVE: TrafficMove = {
  action: "rollout",
  channel: "canary",
  before: { stable: { version: "1.4.2", rollout_percent: 100 } },
  after: {
    canary: { version: "1.5.0+b.7", rollout_percent: 5 },
    stable: { version: "1.4.2", rollout_percent: 100 },
  },
};

function plan(policy: Policy, move: TrafficMove = MOVE) {
  const compiled = compileAdapter({ id: "x", ...policy }, "/adapters/0", {
    channels: CHANNELS,
    allowed: undefined,
  });
  if (compiled.adapter === undefined) throw new Error(JSON.stringify(compiled.faults));
  return planMove(compiled.adapter, CHANNELS, move);
}

const changeOf = (policy: Policy, move?: TrafficMove) => {
  const planned = plan(policy, move);
  return planned.ok ? planned.plan.forward.change : planned.objections;
};

const carries = (version: string, rollout_percent: number) => ({
  canary: { version, rollout_percent },
  stable: { version: "1.4.2", rollout_percent: 100 },
});
const rollback = (version: string) => ({
  ...MOVE,
  action: "rollback",
  before: carries("1.5.0", 20),
  after: carries(version, 20),
});

const rollbackOfStable = (version: string): TrafficMove => ({
  ...MOVE,
  action: "rollback",
  channel: "stable",
  before: carries("1.4.0", 5),
  after: { ...carries("1.4.0", 5), stable: { version, rollout_percent: 100 } },
});

/** The JSON of docs/traffic-adapters.md, in order. */
function pageOfRouters(): NonNullable<Policy["rollback"]>[] {
  const text = readFileSync(new URL("../../docs/traffic-adapters.md", import.meta.url), "utf8");
  return Array.from(text.matchAll(/```json\n([\s\S]*?)```/g), ([, json = ""]) => JSON.parse(json));
}

describe("planned commands", () => {
  test("a template of version 1 is split before it is filled", () => {
    const command_template = `kubectl set "weight canary={canary_rollout_percent}" --v='{target_version}' {before_canary_version}`;
    expect(changeOf({ command_template })).toMatchObject([
      { argv: ["kubectl", "set", "weight canary=5", "--v=1.5.0+b.7", "none"] },
    ]);
  });

  test("one statement for each version, with what stood before", () => {
    const set = [
      {
        argv: ["socat", "-", "unix:/s"],
        stdin: "{each}\n",
        each: { each: { template: "set weight b/{version} {weight}", join: "; " } },
      },
    ];
    const weights = { by: "version", scale: { kind: "ratio", max: 256 } } as const;
    expect(changeOf({ weights, set })).toMatchObject([
      { stdin: "set weight b/1.4.2 95; set weight b/1.5.0+b.7 5\n" },
    ]);
    const planned = plan({ weights, set });
    expect(planned.ok && planned.plan.back?.change).toMatchObject([
      { stdin: "set weight b/1.4.2 100; set weight b/1.5.0+b.7 0\n" },
    ]);
  });

  test("zero weights are left out where asked for, and URLs are encoded", () => {
    const set = [
      {
        write: "w.conf",
        content: "{each}",
        each: { each: { template: "{percent}% {channel};", omit_zero: true } },
      },
      { argv: ["curl", "http://gw/{target_version}?p={canary_weight}"] },
    ];
    const weights = { by: "channel", scale: { kind: "percent", decimals: 2 } } as const;
    expect(
      changeOf(
        { weights, set },
        { ...MOVE, after: { ...MOVE.after, canary: { version: "1.5.0+b.7", rollout_percent: 0 } } },
      ),
    ).toEqual([
      { kind: "write", path: "w.conf", content: "100% stable;" },
      { kind: "run", argv: ["curl", "http://gw/1.5.0%2Bb.7?p=0"], timeout_ms: 5000 },
    ]);
  });

  test("a rollback uses the commands of rollback, and so does the way back", () => {
    const policy = { set: [{ argv: ["set"] }], rollback: [{ argv: ["undo", "{to_version}"] }] };
    const state = { stable: { version: "1.4.2", rollout_percent: 100 } };
    const back = { ...MOVE, action: "rollback", channel: "stable", before: state, after: state };
    expect(changeOf(policy, back)).toMatchObject([{ argv: ["undo", "1.4.2"] }]);
    expect(changeOf(policy)).toMatchObject([{ argv: ["set"] }]);
    const planned = plan(policy);
    expect(planned.ok && planned.plan.back?.change).toMatchObject([{ argv: ["undo", "none"] }]);
  });

  test("braces that are no placeholder stay, and doubled ones are written once", () => {
    const set = [{ argv: ["k", `-o=jsonpath={.spec[*]}{"x":1}{{end}}`] }];
    expect(changeOf({ set })).toMatchObject([
      { argv: ["k", `-o=jsonpath={.spec[*]}{"x":1}{end}`] },
    ]);
  });

  test("what the router cannot say is said before anything is changed", () => {
    const weights = { by: "version", scale: { kind: "total", total: 10 } } as const;
    expect(changeOf({ weights, set: [{ argv: ["x"] }] })).toMatchObject([
      { message: expect.stringContaining("cannot say 1.5.0+b.7 5 %") },
    ]);
  });

  test("a value outside its grammar plans nothing", () => {
    const planned = changeOf(
      { set: [{ argv: ["x", "{correlation_id}"] }] },
      { ...MOVE, correlationId: "a b" },
    );
    expect(planned).toEqual([{ message: expect.stringContaining(`would be "a b"`) }]);
  });

  test("a rollback that moves nothing is refused where pools belong to channels", () => {
    const weights = { by: "channel", scale: { kind: "total", total: 100 } } as const;
    const set = [{ argv: ["x", "{canary_weight}"] }];
    expect(changeOf({ weights, set }, rollback("1.4.1"))).toMatchObject([
      { message: expect.stringContaining("1.5.0 would go on to answer") },
    ]);
    const named = [{ argv: ["x", "{canary_version}"] }];
    expect(changeOf({ weights, set: named }, rollback("1.4.1"))).toMatchObject([
      { argv: ["x", "1.4.1"] },
    ]);
  });

  test("the commands that the page on Kubernetes gives deploy the version that stable goes back to", () => {
    const [steps = [], checks = []] = pageOfRouters();
    const weights = { by: "channel", scale: { kind: "total", total: 100 } } as const;
    const kubernetes = { weights, set: [{ argv: ["x", "{canary_weight}"] }], rollback: steps };
    expect(changeOf({ ...kubernetes, verify: checks }, rollbackOfStable("1.4.1"))).toMatchObject([
      {
        argv: [
          "kubectl",
          "set",
          "image",
          expect.any(String),
          expect.stringMatching(/app:1\.4\.1$/),
        ],
      },
      { argv: expect.arrayContaining(["rollout", "status"]), timeout_ms: 70_000 },
      { argv: expect.arrayContaining([expect.stringMatching(/canary-weight=5$/)]) },
    ]);
  });

  test("back to what stable carries, the servers of the canary get nothing any more", () => {
    const weights = { by: "channel", scale: { kind: "total", total: 100 } } as const;
    const set = [{ argv: ["x", "{canary_weight}", "{stable_weight}"] }];
    expect(changeOf({ weights, set }, rollback("1.4.2"))).toMatchObject([
      { argv: ["x", "0", "100"] },
    ]);
  });

  test("half a character in an address is refused, not a crash", () => {
    const set = [{ argv: ["x", "https://gw/{correlation_id}"] }];
    expect(changeOf({ set }, { ...MOVE, correlationId: "a\ud800" })).toEqual([
      { message: expect.stringContaining("wanted letters") },
    ]);
  });
});
