/** A rollout through three channels of other names, as users run it, over a router of files. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const ROUTER = resolve("test/fixtures/traffic/router.mjs");

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rollout-channels-"));
  cpSync(new URL("../fixtures/rollout", import.meta.url).pathname, root, { recursive: true });
  const stages = { canary: [5, 20], min_stage_observe_s: 0 };
  const promotion = { min_canary_observe_s: 0 };
  write("release_rollout_policy.json", { $schema: "x", version: 1, stages, promotion });
  writeContract(["edge", "beta", "prod"]);
  writeFileSync(join(root, "weights.json"), JSON.stringify({ "1.4.1": 100, "1.5.0": 0 }));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, content: object): void {
  mkdirSync(join(root, "security"), { recursive: true });
  writeFileSync(join(root, "security", name), JSON.stringify(content));
}

function writeContract(channels: readonly string[]): void {
  const argv = [process.execPath, ROUTER, join(root, "weights.json")];
  const each = { each: { template: "set {version} {weight}", join: "; " } };
  const adapter = {
    id: "file",
    weights: { by: "version", scale: { kind: "ratio", max: 256 } },
    set: [{ argv: [...argv, "set"], stdin: "{each}\n", each, expect_stdout: "", timeout_ms: 2000 }],
    get: [{ argv: [...argv, "get"] }],
    read: { pattern: "pool {version} weight {weight}" },
    settle_ms: 100,
  };
  const contract = { $schema: "x", use: "file", channels, adapters: [adapter] };
  write("release_traffic_adapter_contract.json", contract);
}

const DEED = ["--reason", "start", "--actor", "ann"];
const channels = (...argv: string[]) =>
  runEntry("release-channel-control", [...argv, "--root", root]);
const set = (channel: string, percent: number) => {
  const what = ["--channel", channel, "--to-version", "1.4.1", "--percent", String(percent)];
  return channels("set", ...what, ...DEED);
};
const rollout = (...argv: string[]) =>
  runEntry("release-rollout-executor", [...argv, "--target-version", "1.5.0", "--root", root]);
const weights = () => JSON.parse(readFileSync(join(root, "weights.json"), "utf8"));

async function served(): Promise<void> {
  for (const [channel, percent] of [
    ["prod", 100],
    ["edge", 5],
    ["beta", 10],
  ] as const) {
    const { code, stdout, stderr } = await set(channel, percent);
    expect(`${code} ${code === 0 ? "" : stdout + stderr}`).toBe("0 ");
  }
}

test("goes from channel to channel in the declared order, and validate finds no fault on the way", async () => {
  await served();
  const plan = await rollout("--dry-run", "--format", "json");
  const steps = JSON.parse(plan.stdout).result.steps.map(({ step }: { step: string }) => step);
  expect(steps).toEqual([
    "enter edge: from 1.4.1 at 5 % to 1.5.0 at 5 %",
    "advance edge: from 1.5.0 at 5 % to 1.5.0 at 20 %",
    "promote beta: from 1.4.1 at 10 % to 1.5.0 at 10 %",
    "promote prod: from 1.4.1 at 100 % to 1.5.0 at 100 %",
  ]);
  const seen: number[] = [];
  for (let taken = 0; taken < steps.length; taken += 1) {
    const { code, stdout } = await rollout("--apply");
    expect(`${code} ${code === 0 ? "" : stdout}`).toBe("0 ");
    const validated = await channels("validate");
    expect(`${validated.code} ${validated.code === 0 ? "" : validated.stdout}`).toBe("0 ");
    seen.push(weights()["1.5.0"]);
  }
  expect(seen).toEqual([5, 20, 30, 100]);
});

test("--abort takes the version out of every channel that carries it", async () => {
  await served();
  for (let taken = 0; taken < 3; taken += 1) expect((await rollout("--apply")).code).toBe(0);
  expect(weights()["1.5.0"]).toBe(30);
  const { code, stdout } = await rollout("--abort", "--reason", "INC-7");
  expect(`${code} ${code === 0 ? "" : stdout}`).toBe("0 ");
  expect(weights()).toEqual({ "1.4.1": 100, "1.5.0": 0 });
  const status = await channels("status");
  expect(status.stdout).toContain("beta held by");
});

test("one channel alone is no rollout: refused before anything is read or changed", async () => {
  writeContract(["prod"]);
  const { code, stderr } = await rollout("--apply");
  expect(stderr).toContain("a rollout needs two channels");
  expect(stderr).toContain("declares prod alone");
  expect(code).toBe(1);
});
