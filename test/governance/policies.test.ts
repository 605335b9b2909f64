import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { consistencyChecks } from "../../scripts/governance/policies/consistency.ts";
import { namesAt } from "../../scripts/governance/policies/json-walk.ts";
import type { PolicyFile } from "../../scripts/governance/policies/policy-set.ts";
import { waiverChecks } from "../../scripts/governance/policies/waiver-checks.ts";

const file = (name: string, value: JsonValue): PolicyFile => ({
  file: `security/${name}.json`,
  name,
  value,
  locate: (pointer) => ({ file: `security/${name}.json`, pointer }),
});

const ask = (id: string, policies: Record<string, JsonValue>) =>
  consistencyChecks({ files: Object.entries(policies).map(([name, value]) => file(name, value)) })
    .filter((one) => one.id === id)
    .map(({ outcome, locations }) => [outcome, ...locations.map(({ pointer }) => pointer)]);

const release = (change: { [name: string]: JsonValue } = {}) => ({
  app_version: "1.3.0",
  state_schema: { current: "2.1", backward_read_compatible: ["2.0"] },
  ...change,
});
const matrix = (...cases: JsonValue[]) => ({
  state_schemas: [{ version: "2.0" }, { version: "2.1" }],
  cases,
});

const gate = (argv: string[], more: object = {}) => ({
  gates: [{ id: "one", argv, ...more }],
});

const keys = (listed: string[], threshold: number) => ({
  keys: [{ keyid: "k1" }, { keyid: "k2" }],
  roles: [{ name: "drill", keys: listed, threshold }],
});

describe("policies agree", () => {
  test.each<[Record<string, JsonValue>, unknown]>([
    [{ release_policy: release() }, [["pass"]]],
    [
      {
        release_policy: release({
          state_schema: { current: "2.1", backward_read_compatible: ["2.10", "2.1"] },
        }),
      },
      [
        ["fail", "/state_schema/backward_read_compatible/0"],
        ["fail", "/state_schema/backward_read_compatible/1"],
      ],
    ],
    [
      { release_policy: release(), release_compat_matrix: matrix({ from_version: "1.2.0" }) },
      [["pass"]],
    ],
    [
      {
        release_policy: release(),
        release_compat_matrix: matrix({ from_version: "1.1.0", to_version: "1.2.0" }),
      },
      [["fail", "/cases"]],
    ],
    [
      { release_policy: release(), release_compat_matrix: matrix({ from_schema: "1.9" }) },
      [["fail", "/cases/0/from_schema"]],
    ],
    [
      {
        release_policy: release({ state_schema: { current: "2.2" } }),
        release_compat_matrix: matrix({}),
      },
      [["fail", "/state_schema/current"]],
    ],
    [
      {
        release_policy: release({ state_schema: { current: "2.2" } }),
        release_compat_matrix: { cases: [{}] },
      },
      [["pass"]],
    ],
    [{ release_compat_matrix: matrix({}) }, [["not_applicable"]]],
  ])("versions: %j", (policies, wanted) => {
    expect(ask("versions_agree", policies)).toEqual(wanted);
  });

  const registry = { channels: { canary: {}, stable: {} } };
  test.each<[Record<string, JsonValue>, unknown]>([
    [{ release_channels: registry }, [["not_applicable"]]],
    [
      {
        release_channels: registry,
        release_rollout_policy: {
          channels: { canary: {} },
          stages: { stable: [100], min_stage_observe_s: 1 },
        },
      },
      [["pass"]],
    ],
    [
      { release_channels: registry, release_rollout_policy: { stages: { canry: [5] } } },
      [["fail", "/stages/canry"]],
    ],
    [
      { release_channels: registry, release_policy: { versions: { channels: [{ id: "beta" }] } } },
      [["fail", "/versions/channels/0/id"]],
    ],
    [
      {
        release_policy: { versions: { channels: [{ id: "beta" }] } },
        release_rollout_policy: { channels: { stable: {} } },
      },
      [["fail", "/channels/stable"]],
    ],
  ])("channels: %j", (policies, wanted) => {
    expect(ask("channels_agree", policies)).toEqual(wanted);
  });

  test.each([
    ["../schemas/policy/slo_targets.schema.json", [["pass"]]],
    ["https://x.example/slo_targets.schema.json#", [["pass"]]],
    ["../schemas/policy/slo_target.schema.json", [["fail", "/$schema"]]],
  ])("schema ids: %s", (address, wanted) => {
    expect(ask("schema_ids_agree", { slo_targets: { $schema: address } })).toEqual(wanted);
    expect(ask("schema_ids_agree", { slo_targets: {} })).toEqual([["not_applicable"]]);
  });

  test.each<[Record<string, JsonValue>, unknown]>([
    [
      { release_policy: gate(["x", "{run_dir}/a", "{ }", "{anything}", "{{run_dri}}"]) },
      [["pass"]],
    ],
    [{ release_policy: gate(["x", "{run_dri}/a"]) }, [["fail", "/gates/0/argv/1"]]],
    [
      { release_policy: gate([], { evidence: [{ path: "{rundir}/a" }] }) },
      [["fail", "/gates/0/evidence/0/path"]],
    ],
    [
      { release_policy: { versions: { bump: { surface: [{ argv: ["c", "{old}", "{new}"] }] } } } },
      [["pass"]],
    ],
    [
      { release_policy: { versions: { bump: { surface: [{ argv: ["c", "{old}"] }] } } } },
      [["fail", "/versions/bump/surface/0/argv"]],
    ],
    [
      {
        release_traffic_adapter_contract: {
          placeholders: { allowed: ["action", "before_canary_version"], required: ["action"] },
          adapters: [{ command_template: "x {action}" }],
        },
      },
      [["pass"]],
    ],
    [
      { release_traffic_adapter_contract: { placeholders: { allowed: ["actoin"] } } },
      [["fail", "/placeholders/allowed/0"]],
    ],
    [
      {
        release_traffic_adapter_contract: {
          placeholders: { allowed: ["action"], required: ["target_version"] },
        },
      },
      [["fail", "/placeholders/required/0"]],
    ],
    [
      {
        release_traffic_adapter_contract: {
          placeholders: { allowed: ["action"] },
          adapters: [{ command_template: "x {to_version}" }],
        },
      },
      [["fail", "/adapters/0/command_template"]],
    ],
  ])("placeholders: %j", (policies, wanted) => {
    expect(ask("placeholders_agree", policies)).toEqual(wanted);
  });

  test.each<[Record<string, JsonValue>, unknown]>([
    [{ release_policy: { gates: [{ id: "a" }, { id: "b", needs: ["a"] }] } }, [["pass"]]],
    [{ release_policy: { gates: [{ id: "a" }, { id: "a" }] } }, [["fail", "/gates/1/id"]]],
    [{ release_policy: { gates: [{ id: "a", needs: ["b"] }] } }, [["fail", "/gates/0/needs/0"]]],
    [
      {
        release_policy: { gates: [{ id: "a" }] },
        release_rollout_policy: { gates: { required_gates: ["b"] } },
      },
      [["fail", "/gates/required_gates/0"]],
    ],
    [{ release_policy: { gates: [{ id: "a" }] } }, [["pass"]]],
    [{ release_policy: {} }, [["not_applicable"]]],
    [{}, [["not_applicable"]]],
  ])("gates: %j", (policies, wanted) => {
    expect(ask("gate_ids_agree", policies)).toEqual(wanted);
  });

  test.each<[Record<string, JsonValue>, unknown]>([
    [{ trust_keys: keys(["k1"], 1) }, [["pass"]]],
    [{ trust_keys: keys(["k3"], 1) }, [["fail", "/roles/0/keys/0"]]],
    [{ trust_keys: keys(["k1", "k2"], 3) }, [["fail", "/roles/0"]]],
    [
      { trust_keys: keys(["k1"], 1), rollback_drill_policy: { a: { signature_role: "drill" } } },
      [["pass"]],
    ],
    [
      { trust_keys: keys(["k1"], 1), rollback_drill_policy: { a: { signature_role: "dirll" } } },
      [["fail", "/a/signature_role"]],
    ],
    [{ rollback_drill_policy: { signature_role: "drill" } }, [["fail", "/signature_role"]]],
    [{ slo_targets: {} }, [["not_applicable"]]],
  ])("key roles: %j", (policies, wanted) => {
    expect(ask("key_roles_agree", policies)).toEqual(wanted);
  });
});

const told = (id: string, policies: Record<string, JsonValue>) =>
  consistencyChecks({ files: Object.entries(policies).map(([name, value]) => file(name, value)) })
    .filter((one) => one.id === id)
    .map(({ message, remediation = "" }) => `${message}. ${remediation}`.trim());

const needing = (name: string) => ({ release_policy: { gates: [{ id: "build", needs: [name] }] } });
const naming = (id: string) => ({ release_policy: { versions: { channels: [{ id }] } } });

describe("what is told", () => {
  const gates = [{ id: "build" }, { id: "test", needs: ["build"] }];
  const channels = { release_channels: { channels: { stable: {}, canary: {} } } };
  test.each<[string, Record<string, JsonValue>, string]>([
    ["gate_ids_agree", { release_policy: { gates } }, "3 gates agree."],
    ["gate_ids_agree", needing("biuld"), "there is no gate biuld. Did you mean build?"],
    ["gate_ids_agree", needing("x"), "there is no gate x. Add the gate, or take the name out."],
    [
      "channels_agree",
      { ...channels, ...naming("stabel") },
      "security/release_channels.json has no channel stabel. Did you mean stable?",
    ],
    [
      "channels_agree",
      { ...channels, ...naming("x") },
      "security/release_channels.json has no channel x. It has stable, canary.",
    ],
    ["channels_agree", { ...channels, ...naming("canary") }, "1 channels in two policies agree."],
    [
      "versions_agree",
      { release_policy: release(), release_compat_matrix: matrix({ from_version: "1.2.0" }) },
      "4 versions in two policies agree.",
    ],
  ])("%s of %j", (id, policies, says) => {
    expect(told(id, policies)).toEqual([says]);
  });

  test.each<[string, Record<string, JsonValue>]>([
    ["channels_agree", {}],
    ["channels_agree", channels],
    ["versions_agree", {}],
    ["versions_agree", { release_policy: { app_version: "1.3.0" } }],
    [
      "versions_agree",
      { release_policy: { app_version: "1.3.0" }, release_compat_matrix: { cases: [] } },
    ],
  ])("%s of %j: nothing was held against anything", (id, policies) => {
    expect(ask(id, policies)).toEqual([["not_applicable"]]);
  });
});

test.each<[JsonValue, string[]]>([
  [{ a: { b: 1, c: 2 } }, ["b", "c"]],
  [{ a: "text" }, []],
  [{ a: null }, []],
  [{ a: ["x"] }, []],
  [{ a: 7 }, []],
  [null, []],
])("only objects have names of members: %j", (value, names) => {
  expect(namesAt(value, "a").map((one) => one.value)).toEqual(names);
});

test.each([
  ["2026-11-23T00:00:01Z", "pass"],
  ["2026-11-23T00:00:00Z", "fail"],
  ["2026-11-23", "pass"],
  ["2026-11-22", "fail"],
  ["next year", "no_data"],
])("what ends at %s: %s", (end, outcome) => {
  const now = new Date("2026-11-23T00:00:00Z");
  const outcomes = (name: string) =>
    waiverChecks([file(name, { list: [{ expires_at: end }] })], now).map((one) => one.outcome);
  expect(outcomes("dependency_policy")).toEqual([outcome]);
  expect(outcomes("trust_keys")).toEqual(["not_applicable"]);
  const [nothing] = waiverChecks([file("dependency_policy", {})], now);
  expect(nothing?.message).toBe("no policy lets anything through for a time");
});
