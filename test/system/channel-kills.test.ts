/**
 * A move of channels, killed at every system call that writes, syncs, renames, removes, makes or
 * starts something, in the script and in the commands of the router: afterwards `resume` brings
 * ledger, registry and router together, always.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canKill, countCalls, killedAt, killsOf } from "./kills-by-call.ts";
import { sampled } from "./thorough.ts";

const SCRIPT = resolve("scripts/release-channel-control.ts");
const ROUTER = resolve("test/fixtures/traffic/router.mjs");
const DEED = ["--reason", "INC-1", "--actor", "ann"];

const ACTS: Readonly<Record<string, readonly string[]>> = {
  rollback: ["rollback", "--channel", "stable", "--to-version", "1.4.0", ...DEED],
  set: ["set", "--channel", "canary", "--to-version", "1.5.0", "--percent", "50", ...DEED],
  resume: ["resume"],
  promote: ["promote", "--source", "canary", "--target", "stable", ...DEED],
};

let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "channel-kills-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe.skipIf(!canKill)("killed anywhere", () => {
  test.each(sampled(Object.keys(ACTS), 4))(
    "%s leaves what can be brought together",
    { timeout: 600_000 },
    async (act) => {
      const good = await prepared(act);
      const argvOf = (root: string) => [SCRIPT, ...(ACTS[act] ?? []), "--root", root];
      const whole = copyOf(good);
      const calls = countCalls(argvOf(whole));
      expect(calls["fsync"]).toBeGreaterThan(2);
      expect(calls["rename"]).toBeGreaterThan(1);
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

function expectTogether(root: string, what: string): void {
  const resumed = channels(root, ["resume"]);
  expect(`${what}: ${resumed.status} ${resumed.stderr}`).toBe(`${what}: 0 `);
  const { status, stdout } = channels(root, ["validate"]);
  expect(`${what}: ${status} ${status === 0 ? "" : stdout}`).toBe(`${what}: 0 `);
}

/** For `resume` a repository whose move was cut while the router worked on it. */
async function prepared(act: string): Promise<string> {
  const root = join(base, `good-${act}`);
  cpSync(resolve("test/fixtures/channels/older"), root, { recursive: true });
  const state = join(root, "weights.json");
  writeFileSync(state, JSON.stringify({ "1.5.0": 20, "1.4.1": 80 }));
  writeContract(root);
  const promotion = { min_canary_observe_s: 0 };
  const policy = { $schema: "x", version: 1, stages: { min_stage_observe_s: 0 }, promotion };
  writeFileSync(join(root, "security/release_rollout_policy.json"), JSON.stringify(policy));
  expect(channels(root, ["adopt", ...DEED]).status).toBe(0);
  if (act !== "resume") return root;
  writeFileSync(`${state}.spoilt`, "hang");
  const child = spawn(process.execPath, [SCRIPT, ...(ACTS["rollback"] ?? []), "--root", root]);
  await until(() => existsSync(`${state}.calls`));
  child.kill("SIGKILL");
  await sleep(300);
  rmSync(`${state}.spoilt`);
  expect(channels(root, ["validate"]).stdout).toContain("no_open_move");
  return root;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 500) throw new Error("it never came to be");
    await sleep(20);
  }
}

/** The contract names its root in its commands, and so is written anew for each copy. */
function writeContract(root: string): void {
  const argv = [process.execPath, ROUTER, join(root, "weights.json")];
  const each = { each: { template: "set {version} {weight}", join: "; " } };
  const adapter = {
    id: "file",
    weights: { by: "version", scale: { kind: "ratio", max: 256 } },
    set: [
      { argv: [...argv, "set"], stdin: "{each}\n", each, expect_stdout: "", timeout_ms: 5_000 },
    ],
    get: [{ argv: [...argv, "get"], timeout_ms: 5_000 }],
    read: { pattern: "pool {version} weight {weight}" },
    persist: [{ argv: [...argv, "keep"], timeout_ms: 5_000 }],
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

function channels(root: string, act: readonly string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...act, "--root", root], { encoding: "utf8" });
}
