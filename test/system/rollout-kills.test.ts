/**
 * A step of a rollout, killed at every system call that writes, syncs, renames, removes, makes or
 * starts something: afterwards `--resume` brings ledger, registry and router together, always.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canKill, countCalls, killedAt, killsOf } from "./kills-by-call.ts";
import { sampled } from "./thorough.ts";

const SCRIPT = resolve("scripts/release-rollout-executor.ts");
const CHANNELS = resolve("scripts/release-channel-control.ts");
const ROUTER = resolve("test/fixtures/traffic/router.mjs");

const TO = ["--target-version", "1.5.0"];
const ACTS: Readonly<Record<string, readonly string[]>> = {
  apply: ["--apply", "--strict", ...TO],
  abort: ["--abort", "--reason", "INC-1", ...TO],
  resume: ["--resume"],
};

let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "rollout-kills-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe.skipIf(!canKill)("killed anywhere", () => {
  test.each(sampled(Object.keys(ACTS), 3))(
    "%s leaves what can be brought together",
    { timeout: 600_000 },
    (act) => {
      const good = prepared(act);
      const argvOf = (root: string) => [SCRIPT, ...(ACTS[act] ?? []), "--root", root];
      const calls = countCalls(argvOf(copyOf(good)));
      expect(calls["fsync"]).toBeGreaterThan(2);
      let felt = 0;
      for (const kill of killsOf(calls)) {
        const root = copyOf(good);
        felt += killedAt(kill, argvOf(root)) === 0 ? 0 : 1;
        expectTogether(root, `${act} killed at ${kill.call} ${kill.at}`);
        rmSync(root, { recursive: true });
      }
      process.stdout.write(`${act}: ${JSON.stringify(calls)}, ${felt} kills felt\n`);
      expect(felt).toBeGreaterThan(8);
    },
  );
});

/** Registry and router are asked by another program than the one that was killed. */
function expectTogether(root: string, what: string): void {
  const resumed = run(SCRIPT, root, ["--resume"]);
  expect(`${what}: ${resumed.status} ${resumed.stderr}`).toBe(`${what}: 0 `);
  const { status, stdout } = run(CHANNELS, root, ["validate"]);
  expect(`${what}: ${status} ${status === 0 ? "" : stdout}`).toBe(`${what}: 0 `);
}

function prepared(act: string): string {
  const root = join(base, `good-${act}`);
  cpSync(resolve("test/fixtures/channels/older"), root, { recursive: true });
  cpSync(resolve("test/fixtures/rollout"), root, { recursive: true });
  const path = join(root, "security/release_rollout_policy.json");
  // What monitoring says would grow old while hundreds of runs are killed.
  const { triggers: _, gates: __, ...policy } = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify(policy));
  writeFileSync(join(root, "weights.json"), JSON.stringify({ "1.5.0": 20, "1.4.1": 80 }));
  mkdirSync(join(root, ".release"), { recursive: true });
  writeContract(root);
  expect(run(CHANNELS, root, ["adopt", "--reason", "x", "--actor", "ann"]).status).toBe(0);
  if (act !== "resume") return root;
  writeFileSync(join(root, "weights.json.spoilt"), "wreck");
  expect(run(SCRIPT, root, ACTS["apply"] ?? []).status).toBe(3);
  rmSync(join(root, "weights.json.spoilt"));
  writeFileSync(join(root, "weights.json"), JSON.stringify({ "1.5.0": 30, "1.4.1": 70 }));
  return root;
}

/** The contract names its root in its commands, and so is written anew for each copy. */
function writeContract(root: string): void {
  const argv = [process.execPath, ROUTER, join(root, "weights.json")];
  const each = { each: { template: "set {version} {weight}", join: "; " } };
  const adapter = {
    id: "file",
    weights: { by: "version", scale: { kind: "ratio", max: 256 } },
    set: [{ argv: [...argv, "set"], stdin: "{each}\n", each, expect_stdout: "" }],
    get: [{ argv: [...argv, "get"] }],
    read: { pattern: "pool {version} weight {weight}" },
    settle_ms: 100,
  };
  const contract = { $schema: "x", use: "file", adapters: [adapter] };
  const path = join(root, "security/release_traffic_adapter_contract.json");
  writeFileSync(path, JSON.stringify(contract));
}

function copyOf(good: string): string {
  const root = mkdtempSync(join(base, "run-"));
  cpSync(good, root, { recursive: true });
  writeContract(root);
  return root;
}

function run(script: string, root: string, act: readonly string[]) {
  return spawnSync(process.execPath, [script, ...act, "--root", root], { encoding: "utf8" });
}
