import { expect, test } from "vitest";
import type { Adapter } from "../../scripts/core/gen/policy-release_traffic_adapter_contract.types.ts";
import { compileAdapter } from "../../scripts/traffic/compile-adapter.ts";

const SOUND: Adapter = { id: "x", set: [{ argv: ["x", "{action}"] }] };
const WEIGHTS = { by: "version", scale: { kind: "ratio", max: 256 } } as const;

const faultsOf = (adapter: Adapter, allowed?: string[]) =>
  compileAdapter(adapter, "", { channels: ["canary", "stable"], allowed }).faults.map(
    ({ rule, pointer }) => [rule, pointer],
  );

test("a sound adapter has no fault", () => {
  expect(faultsOf(SOUND)).toEqual([]);
  expect(faultsOf({ id: "x", command_template: "x {action}" }, ["action"])).toEqual([]);
});

test.each<[string, Adapter, [string, string]]>([
  ["no id", { set: SOUND.set ?? [] }, ["adapter_id_present", "/id"]],
  ["a blank id", { ...SOUND, id: " " }, ["adapter_id_present", "/id"]],
  ["no command", { id: "x" }, ["adapter_command_template_present", ""]],
  [
    "an empty command",
    { id: "x", command_template: " " },
    ["adapter_command_template_present", ""],
  ],
  [
    "an unknown name",
    { id: "x", command_template: "x {acton}" },
    ["adapter_command_template_valid", "/command_template"],
  ],
  [
    "a numbered field of other tools",
    { id: "x", command_template: "x {0}" },
    ["adapter_command_template_valid", "/command_template"],
  ],
  [
    "a conversion of other tools",
    { id: "x", command_template: "x {action!r}" },
    ["adapter_command_template_valid", "/command_template"],
  ],
  [
    "an open quote",
    { id: "x", command_template: "x 'y" },
    ["adapter_command_template_valid", "/command_template"],
  ],
  [
    "a backslash at the end",
    { id: "x", command_template: "x \\" },
    ["adapter_command_template_valid", "/command_template"],
  ],
  [
    "a program from outside",
    { id: "x", command_template: "{action} y" },
    ["adapter_command_template_valid", "/command_template"],
  ],
  [
    "a pipe",
    { id: "x", command_template: "x | y" },
    ["adapter_starts_no_shell", "/command_template"],
  ],
  [
    "a redirection",
    { id: "x", command_template: "x > y" },
    ["adapter_starts_no_shell", "/command_template"],
  ],
  [
    "a shell",
    { id: "x", set: [{ argv: ["/bin/sh", "-c", "x"] }] },
    ["adapter_starts_no_shell", "/set/0/argv/0"],
  ],
  [
    "a shell behind env",
    { id: "x", set: [{ argv: ["env", "bash", "-c", "x"] }] },
    ["adapter_starts_no_shell", "/set/0/argv/1"],
  ],
  [
    "argv and write",
    { id: "x", set: [{ argv: ["x"], write: "y" }] },
    ["adapter_command_template_valid", "/set/0"],
  ],
  ["neither", { id: "x", set: [{}] }, ["adapter_command_template_valid", "/set/0"]],
  [
    "a file without content",
    { id: "x", set: [{ write: "y" }] },
    ["adapter_command_template_valid", "/set/0"],
  ],
  [
    "input for a file",
    { id: "x", set: [{ write: "y", content: "", stdin: "" }] },
    ["adapter_command_template_valid", "/set/0/stdin"],
  ],
  [
    "content for a command",
    { id: "x", set: [{ argv: ["x"], content: "" }] },
    ["adapter_command_template_valid", "/set/0/content"],
  ],
  [
    "a NUL",
    { id: "x", set: [{ argv: ["x", "\0"] }] },
    ["adapter_command_template_valid", "/set/0/argv/1"],
  ],
  [
    "each that nothing holds",
    { id: "x", set: [{ argv: ["x"], each: { each: { template: "y" } } }] },
    ["adapter_command_template_valid", "/set/0/each/each"],
  ],
  [
    "{each} without each",
    { id: "x", set: [{ argv: ["x", "{each}"] }] },
    ["adapter_command_template_valid", "/set/0/argv/1"],
  ],
  [
    "an unknown name in each",
    { id: "x", set: [{ argv: ["x", "{each}"], each: { each: { template: "{wieght}" } } }] },
    ["adapter_command_template_valid", "/set/0/each/each/template"],
  ],
  [
    "a list with a name that has a meaning",
    { id: "x", set: [{ argv: ["x", "{action}"], each: { action: { template: "y" } } }] },
    ["adapter_command_template_valid", "/set/0/each/action"],
  ],
  [
    "a rest of versions",
    {
      ...SOUND,
      weights: { by: "version", scale: { kind: "total", total: 100 } },
      get: [{ argv: ["g"] }],
      read: { pattern: "{version} {weight}", last_takes_rest: true },
    },
    ["adapter_read_back_valid", "/read/last_takes_rest"],
  ],
  [
    "a rest of a ratio",
    {
      ...SOUND,
      weights: { by: "channel", scale: { kind: "ratio", max: 256 } },
      get: [{ argv: ["g"] }],
      read: { pattern: "{channel} {weight}", last_takes_rest: true },
    },
    ["adapter_read_back_valid", "/read/last_takes_rest"],
  ],
  [
    "an unknown name required",
    { ...SOUND, required_placeholders: ["acton"] },
    ["adapter_required_placeholders_known", "/required_placeholders/0"],
  ],
  [
    "a required name that is missing",
    { ...SOUND, required_placeholders: ["action", "to_version"] },
    ["adapter_required_placeholders_present", "/required_placeholders/1"],
  ],
  [
    "get that nobody reads",
    { ...SOUND, get: [{ argv: ["g"] }] },
    ["adapter_read_back_valid", "/get"],
  ],
  [
    "read without get",
    { ...SOUND, weights: WEIGHTS, read: { pattern: "{version} {weight}" } },
    ["adapter_read_back_valid", "/read"],
  ],
  [
    "read without weights",
    { ...SOUND, get: [{ argv: ["g"] }], read: { pattern: "{version} {weight}" } },
    ["adapter_read_back_valid", "/read"],
  ],
  [
    "a pattern without weight",
    { ...SOUND, weights: WEIGHTS, get: [{ argv: ["g"] }], read: { pattern: "{version}" } },
    ["adapter_read_back_valid", "/read/pattern"],
  ],
])("%s", (_, adapter, fault) => {
  const { adapter: compiled } = compileAdapter(adapter, "", {
    channels: ["canary", "stable"],
    allowed: undefined,
  });
  expect(faultsOf(adapter)).toEqual([fault]);
  expect(compiled).toBeUndefined();
});

test("a known name that the contract does not allow", () => {
  expect(faultsOf(SOUND, ["target_version"])).toEqual([
    ["adapter_command_template_valid", "/set/0/argv/1"],
  ]);
});

test("every operation is looked at", () => {
  for (const operation of ["get", "verify", "persist", "rollback"] as const) {
    const steps = [{ argv: ["x", "{nobody}"] }];
    const adapter: Adapter = { ...SOUND, [operation]: steps };
    expect(faultsOf(adapter)).toContainEqual([
      "adapter_command_template_valid",
      `/${operation}/0/argv/1`,
    ]);
  }
});
