/** A real runner for tests, and a look at which real processes live. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeExec } from "../../scripts/adapters/exec.ts";
import type { Exec } from "../../scripts/adapters/exec.ts";
import type { ExecResult, ExecSpec } from "../../scripts/core/exec.ts";

export interface World {
  readonly exec: Exec;
  readonly id: string;
  readonly folder: string;
  /** Runs a shell script as the program. */
  sh(script: string, more?: Partial<ExecSpec>): Promise<ExecResult>;
  run(argv: ExecSpec["argv"], more?: Partial<ExecSpec>): Promise<ExecResult>;
  close(): void;
}

export function openWorld(env: Readonly<Record<string, string>> = {}): World {
  const id = randomUUID();
  const folder = mkdtempSync(join(tmpdir(), "exec-test-"));
  const exec = makeExec({
    now: () => new Date(),
    elapsed: () => performance.now(),
    newId: () => id,
    env: { PATH: process.env["PATH"], ...env },
  });
  const run = (argv: ExecSpec["argv"], more: Partial<ExecSpec> = {}): Promise<ExecResult> =>
    exec.exec({
      argv,
      cwd: folder,
      env: { PATH: "/usr/bin:/bin" },
      timeoutMs: 15_000,
      graceMs: 300,
      ...more,
    });
  return {
    exec,
    id,
    folder,
    run,
    sh: (script, more) => run(["sh", "-c", script], more),
    close: () => {
      exec.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Living processes with this text in their environment or command line: `number: command line`. */
export function alive(text: string, file: "environ" | "cmdline"): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => textOf(pid, file).includes(text) && !isZombie(pid))
    .map((pid) => `${pid}: ${textOf(pid, "cmdline").replaceAll("\0", " ").slice(0, 60)}`);
}

/** Looks again until nothing is left or the time is over; gives what is left. */
export async function leftAfter(ms: number, look: () => string[]): Promise<string[]> {
  const end = performance.now() + ms;
  for (;;) {
    const left = look();
    if (left.length === 0 || performance.now() > end) return left;
    await sleep(20);
  }
}

function isZombie(pid: string): boolean {
  return /\) [ZX] /.test(textOf(pid, "stat"));
}

function textOf(pid: string, file: "environ" | "cmdline" | "stat"): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return "";
  }
}
