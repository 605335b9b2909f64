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
  /** After the runner has come up; else after its start, which it may still be busy with. */
  readonly whenUp: boolean;
  readonly afterMs: number;
}

interface Outcome {
  readonly end: number | string | null;
  readonly children: readonly string[];
  readonly watchdogs: readonly string[];
  readonly pipes: readonly string[];
}

interface Moment {
  readonly pid: number;
  /** Marked word of its children. */
  readonly word: string;
  readonly up: Promise<unknown>;
}

/** Starts a runner, lets `act` do its work, and looks for what is left three seconds later at most. */
async function runUntil(mode: string, act: (moment: Moment) => Promise<void>): Promise<Outcome> {
  const [id, word] = [randomUUID(), randomUUID()];
  const folder = mkdtempSync(join(tmpdir(), "kills-exec-"));
  const runner = spawn(process.execPath, [RUNNER, id, word, mode], {
    detached: true,
    env: { PATH: process.env["PATH"], TMPDIR: folder },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<number | string | null>((resolve) => {
    runner.once("exit", (code, name) => resolve(code ?? name));
  });
  const up = new Promise((resolve) => runner.stdout.once("data", resolve));
  await act({ pid: runner.pid ?? Number.NaN, word, up });
  const end = await ended;
  const children = await leftAfter(3000, () => childrenWith(word));
  const watchdogs = await leftAfter(10_000, () => alive(id, "cmdline"));
  const pipes = await leftAfter(1000, () => pipeFolders(folder));
  rmSync(folder, { recursive: true, force: true });
  return { end, children, watchdogs, pipes };
}

function pipeFolders(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith("release-governance"));
}

function childrenWith(word: string): string[] {
  return [...alive(`KILL_TEST=${word}`, "environ"), ...alive(word, "cmdline")];
}

function randomKill(index: number): Kill {
  return {
    signal: SIGNALS[index % SIGNALS.length] ?? "SIGKILL",
    mode: index % 8 < 4 ? "bare" : "handled",
    group: index % 16 < 8,
    whenUp: index % 5 !== 0,
    afterMs: randomInt(10, 600),
  };
}

/** How many children lived at the kill, and what went wrong, if anything did. */
async function tryKill(kill: Kill): Promise<{ lived: number; wrong: unknown[] }> {
  const { signal, group, mode, whenUp, afterMs } = kill;
  let lived = 0;
  const { end, ...left } = await runUntil(mode, async ({ pid, word, up }) => {
    if (whenUp) await up;
    await sleep(afterMs);
    lived = alive(`KILL_TEST=${word}`, "environ").length;
    process.kill(group ? -pid : pid, signal);
  });
  // By the signal, or with the shell's number for it where the runner handles it.
  const isRightEnd = end === signal || end === 128 + constants.signals[signal];
  const isClean = Object.values(left).flat().length === 0;
  return { lived, wrong: isRightEnd && isClean ? [] : [{ kill, lived, end, ...left }] };
}

describe.skipIf(!hasProc)("nothing that a runner started outlives it", () => {
  test(`${KILLS} kills at random moments`, async () => {
    const kills = Array.from({ length: KILLS }, (_, index) => randomKill(index));
    const outcomes: Awaited<ReturnType<typeof tryKill>>[] = [];
    const lane = async (): Promise<void> => {
      for (let kill = kills.pop(); kill !== undefined; kill = kills.pop()) {
        outcomes.push(await tryKill(kill));
      }
    };
    await Promise.all([lane(), lane()]);
    expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
    // There was something to end in most of them.
    expect(outcomes.filter(({ lived }) => lived > 2).length).toBeGreaterThan(KILLS / 4);
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
      timeoutMs: 1200,
    });
    expect(end).toEqual({ kind: "timeout" });
    expect(alive(`KILL_TEST=${word}`, "environ")).toEqual([]);
    // Those that only its own watchdog knows take a moment longer.
    expect(await leftAfter(3000, () => childrenWith(word))).toEqual([]);
    expect(await leftAfter(10_000, () => alive(id, "cmdline"))).toEqual([]);
    world.close();
  });
});
