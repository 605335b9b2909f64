import { describe, expect, test } from "vitest";
import { adapterChecks } from "../../scripts/adapter-contract/adapter-rules.ts";
import { contractChecks } from "../../scripts/adapter-contract/contract-rules.ts";
import { runtimeChecks } from "../../scripts/adapter-contract/runtime-rules.ts";
import type {
  Adapter,
  ReleaseTrafficAdapterContract as Policy,
} from "../../scripts/core/gen/policy-release_traffic_adapter_contract.types.ts";
import { compileContract } from "../../scripts/traffic/contract.ts";

const SOUND: Adapter = {
  id: "sound",
  weights: { by: "version", scale: { kind: "ratio", max: 256 } },
  set: [{ argv: ["x", "{action}", "{all}"], each: { all: { template: "{version} {weight}" } } }],
  get: [{ argv: ["g"] }],
  read: { pattern: "{version} {weight}" },
  persist: [{ argv: ["p"] }],
};

const locate = (pointer: string) => ({ file: "c.json", pointer });

function failed(policy: Policy, runtime: { template?: string; required?: boolean } = {}): string[] {
  const { channels, adapters } = compileContract(policy);
  const contract = { policy, channels, locate };
  return [
    ...contractChecks(contract),
    ...adapterChecks(contract, adapters),
    ...runtimeChecks(contract, {
      template: runtime.template,
      required: runtime.required === true,
    }),
  ]
    .filter(({ outcome }) => outcome === "fail")
    .map(({ id, locations }) => `${id} ${locations[0]?.pointer ?? ""}`);
}

const withAdapter = (change: Partial<Adapter>): Policy => ({ adapters: [{ ...SOUND, ...change }] });

test("a sound contract fails nothing", () => {
  expect(failed({ adapters: [SOUND], use: "sound" }, { required: true })).toEqual([]);
  expect(failed({})).toEqual([]);
});

test("a template of version 1 fails nothing", () => {
  const adapters = [{ id: "v1", command_template: "x {action} {target_version}" }];
  expect(failed({ adapters })).toEqual([]);
});

describe("each rule has a case that fails it", () => {
  const summary = "all_adapter_examples_valid /adapters/0";
  test.each<[Policy, string[]]>([
    [{ rules: { require_examples: true } }, ["contract_has_examples /adapters"]],
    [
      { placeholders: { required: ["acton"] } },
      ["contract_required_placeholders_known /placeholders/required/0"],
    ],
    [
      { placeholders: { recommended: ["acton"] } },
      ["contract_recommended_placeholders_known /placeholders/recommended/0"],
    ],
    [withAdapter({ id: "" }), ["adapter_id_present /adapters/0/id", summary]],
    [{ adapters: [SOUND, SOUND] }, ["adapter_ids_unique /adapters/1/id"]],
    [
      {
        adapters: [
          {
            id: "x",
            set: [{ argv: ["x", "{acton}"] }],
            get: [{ argv: ["g"] }],
            read: { pattern: "{version} {weight}" },
            weights: { by: "version", scale: { kind: "ratio", max: 256 } },
            keeps: true,
          },
        ],
      },
      ["adapter_command_template_valid /adapters/0/set/0/argv/1", summary],
    ],
    [{ adapters: [{ id: "x" }] }, ["adapter_command_template_present /adapters/0", summary]],
    [
      withAdapter({ required_placeholders: ["acton"] }),
      ["adapter_required_placeholders_known /adapters/0/required_placeholders/0", summary],
    ],
    [
      withAdapter({ required_placeholders: ["to_version"] }),
      ["adapter_required_placeholders_present /adapters/0/required_placeholders/0", summary],
    ],
    [
      withAdapter({ persist: [{ argv: ["sh", "-c", "x"] }] }),
      ["adapter_starts_no_shell /adapters/0/persist/0/argv/0", summary],
    ],
    [
      withAdapter({ read: { pattern: "x" } }),
      ["adapter_read_back_valid /adapters/0/read/pattern", summary],
    ],
    [
      { adapters: [{ id: "x", set: [{ argv: ["x"] }] }] },
      ["adapter_reads_back /adapters/0", "adapter_keeps_weights /adapters/0"],
    ],
    [{ adapters: [SOUND], use: "other" }, ["adapter_in_use_sound /use"]],
    [
      { adapters: [SOUND, SOUND], use: "sound" },
      ["adapter_ids_unique /adapters/1/id", "adapter_in_use_sound /use"],
    ],
    [
      { adapters: [{ id: "v1", command_template: "x {acton}" }], use: "v1" },
      [
        "adapter_command_template_valid /adapters/0/command_template",
        "adapter_reads_back /adapters/0",
        "adapter_keeps_weights /adapters/0",
        "adapter_in_use_sound /use",
        summary,
      ],
    ],
    [
      withAdapter({ weights: { by: "version", scale: { kind: "total", total: 3 } } }),
      [summary, summary],
    ],
    [
      withAdapter({
        set: [{ argv: ["x", "{all}"], each: { all: { template: "{channel} {weight}" } } }],
      }),
      [summary, summary],
    ],
  ])("%j", (policy, wanted) => {
    expect(failed(policy)).toEqual(wanted);
  });

  test("allowed placeholders", () => {
    expect(failed({ placeholders: { allowed: ["acton"] } })).toContain(
      "contract_allowed_placeholders_supported /placeholders/allowed/0",
    );
    const ids = failed({ placeholders: { allowed: ["action"], required: ["target_version"] } });
    expect(ids.filter((id) => id.startsWith("contract_has_all_supported")).length).toBe(15);
    expect(ids).toContain("contract_required_placeholders_known /placeholders/required/0");
  });
});

describe("the runtime command", () => {
  const policy: Policy = { placeholders: { required: ["action"], recommended: ["to_version"] } };
  test.each([
    [undefined, true, ["runtime_command_present_when_required "]],
    [undefined, false, []],
    ["  ", true, ["runtime_command_present_when_required "]],
    ["x {action} {to_version}", true, []],
    ["x {to_version}", false, ["runtime_command_contains_required_placeholders "]],
    ["x {action}", false, ["runtime_command_contains_recommended_placeholders "]],
    ["x {action} {to_version} {nobody}", false, ["runtime_command_template_valid "]],
    ["sh -c '{action} {to_version}'", false, ["runtime_command_template_valid "]],
    ["x {action} '{to_version}", false, ["runtime_command_template_valid "]],
  ])("%j, required: %s", (template, required, wanted) => {
    expect(failed(policy, template === undefined ? { required } : { template, required })).toEqual(
      wanted,
    );
  });

  test("an adapter in use is one", () => {
    expect(failed({ adapters: [SOUND], use: "sound" }, { required: true })).toEqual([]);
  });
});
