/** `npm run adapters` from outside: every way in which it can end. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FOLDER = "test/fixtures/adapter-contract";
let reports = "";
beforeAll(() => {
  reports = mkdtempSync(join(tmpdir(), "adapters-"));
});
afterAll(() => rmSync(reports, { recursive: true, force: true }));

const adapters = (...argv: string[]) =>
  runEntry("release-rollout-adapter-contract-check", [...argv, "--out", join(reports, "r.json")]);
const contract = (name: string) => ["--policy", `${FOLDER}/${name}.json`];

describe("exit codes", () => {
  test.each<[string, string[], number]>([
    ["this repository's own contract", ["--strict"], 0],
    ["a contract of version 1", [...contract("v1"), "--strict"], 0],
    ["a shell and a pipe", contract("faulty"), 1],
    ["what is never read back is advice", contract("blind"), 0],
    ["and fails under --strict", [...contract("blind"), "--strict"], 1],
    ["no runtime command", [...contract("v1"), "--require-runtime-command"], 1],
    ["a file that is not JSON", contract("malformed"), 2],
    ["no such contract", contract("none"), 2],
    ["an unknown option", ["--comand-template", "x"], 2],
  ])("%s", async (_, argv, code) => {
    expect((await adapters(...argv)).code).toBe(code);
  });
});

test("the runtime command of a pipeline is checked against the contract", async () => {
  const template = "shift {action} {target_version} {correlation_id} {release_candidate_id}";
  const argv = [...contract("v1"), "--strict", "--require-runtime-command", "--command-template"];
  const [sound, lacking] = await Promise.all([
    adapters(...argv, template),
    adapters(...argv, "shift {action}"),
  ]);
  expect(sound.code).toBe(0);
  expect(lacking.code).toBe(1);
  expect(lacking.stdout).toContain("does not hold {target_version}");
});

test("help does not run anything", async () => {
  const { code, stdout } = await adapters("--help");
  expect([code, stdout.includes("--command-template")]).toEqual([0, true]);
});

test.each(["text", "json", "github", "markdown", "junit", "sarif"])(
  "--format %s names the check",
  async (format) => {
    const { code, stdout } = await adapters(...contract("faulty"), "--format", format);
    expect(code).toBe(1);
    expect(stdout).toContain("adapter_starts_no_shell");
  },
);

test("the report shows what would be run", async () => {
  await adapters(...contract("v1"));
  const { result } = JSON.parse(readFileSync(join(reports, "r.json"), "utf8"));
  expect(result.adapters[0].sample_steps[0]).toContain(`"release/action=rollout 1.5.0-rc.1"`);
});
