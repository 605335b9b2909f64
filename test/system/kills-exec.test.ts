/** The runner of child processes is killed at random moments: nothing that it started stays. */
import { spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { alive, leftAfter, openWorld } from "../adapters/exec-world.ts";

const RUNNER = new URL("kills-exec-runner.ts", import.meta.url).pathname;
const KILLS = 50;
const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const;
const hasProc = existsSync("/proc/self/environ");

interface Kill {
  readonly signal: (typeof SIGNALS)[number];
  readonly mode: "bare" | "handled";
  /** The whole process group of the runner, as a terminal does it. */
  readonly group: boolean;
  readonly afterMs: number;
}

interface Outcome {
  readonly end: number | string | null;
  readonly children: readonly string[];
  readonly watchdogs: readonly string[];
  readonly pipes: readonly string[];
}

/** Starts a runner, lets `kill` do its work, and looks for what is left three seconds later at most. */
async function runUntil(mode: string, kill: (pid: number) => Promise<void>): Promise<Outcome> {
  const [id, word] = [randomUUID(), randomUUID()];
  const folder = mkdtempSync(join(tmpdir(), "kills-exec-"));
  const runner = spawn(process.execPath, [RUNNER, id, word, mode], {
    detached: true,
    env: { PATH: process.env["PATH"], TMPDIR: folder },
    stdio: "ignore",
  });
  const ended = new Promise<number | string | null>((resolve) => {
    runner.once("exit", (code, name) => resolve(code ?? name));
  });
  await kill(runner.pid ?? Number.NaN);
  const end = await ended;
  const children = await leftAfter(3000, () => alive(`KILL_TEST=${word}`, "environ"));
  const watchdogs = await leftAfter(1000, () => alive(id, "cmdline"));
  const pipes = readdirSync(folder).filter((name) => name.startsWith("release-governance"));
  rmSync(folder, { recursive: true, force: true });
  return { end, children, watchdogs, pipes };
}

function randomKill(index: number): Kill {
  return {
    signal: SIGNALS[index % SIGNALS.length] ?? "SIGKILL",
    mode: index % 8 < 4 ? "bare" : "handled",
    group: index % 16 < 8,
    afterMs: randomInt(60, 900),
  };
}

/** What went wrong, if anything did. The end is by the signal, or the shell's number for it. */
async function tryKill(kill: Kill): Promise<unknown[]> {
  const { signal, group, mode, afterMs } = kill;
  const { end, ...left } = await runUntil(mode, async (pid) => {
    await sleep(afterMs);
    process.kill(group ? -pid : pid, signal);
  });
  const isRightEnd = end === signal || end === 128 + constants.signals[signal];
  const isClean = Object.values(left).flat().length === 0;
  return isRightEnd && isClean ? [] : [{ kill, end, ...left }];
}

describe.skipIf(!hasProc)("nothing that a runner started outlives it", () => {
  test(`${KILLS} kills at random moments`, async () => {
    const kills = Array.from({ length: KILLS }, (_, index) => randomKill(index));
    const wrong: unknown[] = [];
    const lane = async (): Promise<void> => {
      for (let kill = kills.pop(); kill !== undefined; kill = kills.pop()) {
        wrong.push(...(await tryKill(kill)));
      }
    };
    await Promise.all([lane(), lane()]);
    expect(wrong).toEqual([]);
  });

  test("a crash of its own", async () => {
    const outcome = await runUntil("crash", async () => {});
    expect(outcome).toEqual({ end: 1, children: [], watchdogs: [], pipes: [] });
  });

  test("a runner that has nothing more to do ends, and its watchdog with it", async () => {
    const outcome = await runUntil("once", async () => {});
    expect(outcome).toEqual({ end: 0, children: [], watchdogs: [], pipes: [] });
  });

  test("a runner below a runner that is out of time", async () => {
    const world = openWorld();
    const [id, word] = [randomUUID(), randomUUID()];
    const { end } = await world.run([process.execPath, RUNNER, id, word, "bare"], {
      env: { PATH: "/usr/bin:/bin", TMPDIR: world.folder },
      timeoutMs: 700,
    });
    expect(end).toEqual({ kind: "timeout" });
    expect(alive(`KILL_TEST=${word}`, "environ")).toEqual([]);
    expect(await leftAfter(1000, () => alive(id, "cmdline"))).toEqual([]);
    world.close();
  });
});
