/**
 * A move of channels, killed at every system call that writes, syncs, renames, removes, makes or
 * starts something, in the script and in the commands of the router: afterwards `resume` brings
 * ledger, registry and router together, always.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const SCRIPT = resolve("scripts/release-channel-control.ts");
const ROUTER = resolve("test/fixtures/traffic/router.mjs");
const CALLS = ["pwrite64", "fsync", "rename", "unlink", "mkdir", "execve"] as const;
const TRACE = `trace=${CALLS.join(",")}`;
const DEED = ["--reason", "INC-1", "--actor", "ann"];

const ACTS: Readonly<Record<string, readonly string[]>> = {
  rollback: ["rollback", "--channel", "stable", "--to-version", "1.4.0", ...DEED],
  set: ["set", "--channel", "canary", "--to-version", "1.5.0", "--percent", "50", ...DEED],
  resume: ["resume"],
};

const TRACER = "strace";

const isThere = spawnSync(TRACER, ["-V"]).status === 0;
if (!isThere) process.stderr.write("skipped: strace is not installed\n");

let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "channel-kills-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe.skipIf(!isThere)("killed anywhere", () => {
  test.each(Object.keys(ACTS))(
    "%s leaves what can be brought together",
    { timeout: 600_000 },
    async (act) => {
      const good = await prepared(act);
      const counts = countedCalls(good, ACTS[act] ?? []);
      expect(counts["fsync"]).toBeGreaterThan(2);
      expect(counts["rename"]).toBeGreaterThan(1);
      let kills = 0;
      for (const call of CALLS) {
        for (let at = 1; at <= (counts[call] ?? 0); at += 1) {
          const root = copyOf(good);
          const killed = traced(
            root,
            ["-e", `inject=${call}:signal=KILL:when=${at}`],
            ACTS[act] ?? [],
          );
          kills += killed.status === 0 ? 0 : 1;
          expectTogether(root, `${act} killed at ${call} ${at}`);
          rmSync(root, { recursive: true });
        }
      }
      process.stdout.write(`${act}: ${JSON.stringify(counts)}, ${kills} kills felt\n`);
      expect(kills).toBeGreaterThan(8);
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

/** The most that any one thread makes of each call: strace counts by thread. */
function countedCalls(good: string, act: readonly string[]): Record<string, number> {
  const root = copyOf(good);
  const log = join(root, "calls.log");
  expect(traced(root, ["-o", log], act).status).toBe(0);
  const byThread = new Map<string, number>();
  for (const line of readFileSync(log, "utf8").split("\n")) {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (call !== undefined)
      byThread.set(`${thread} ${call}`, (byThread.get(`${thread} ${call}`) ?? 0) + 1);
  }
  const counts: Record<string, number> = {};
  for (const [key, count] of byThread) {
    const call = key.split(" ")[1] ?? "";
    counts[call] = Math.max(counts[call] ?? 0, count);
  }
  rmSync(root, { recursive: true });
  return counts;
}

function traced(root: string, options: readonly string[], act: readonly string[]) {
  const argv = [
    "-f",
    "-qq",
    "-e",
    TRACE,
    ...options,
    process.execPath,
    SCRIPT,
    ...act,
    "--root",
    root,
  ];
  // One thread for files, so that the n-th call is the same one each time.
  const env = { ...process.env, UV_THREADPOOL_SIZE: "1" };
  return spawnSync(TRACER, argv, { env, encoding: "utf8", timeout: 60_000 });
}

function channels(root: string, act: readonly string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...act, "--root", root], { encoding: "utf8" });
}
