/**
 * Kills a script at each system call that writes, syncs, renames, removes, makes or starts something,
 * one call a run, in the script and in what it starts. strace counts by thread, so files get one
 * thread only, and the n-th call is the same one each time. Files are written by pwrite64; write goes to
 * pipes and counters.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";

const TRACER = "strace";
const CALLS = ["pwrite64", "fsync", "rename", "unlink", "mkdir", "execve"] as const;
const TRACE = `trace=${CALLS.join(",")}`;

export const canKill = spawnSync(TRACER, ["-V"]).status === 0;
if (!canKill) process.stderr.write("skipped: strace is not installed\n");

export interface Kill {
  readonly call: string;
  /** From 1. */
  readonly at: number;
}

export type Calls = Readonly<Record<string, number>>;

/** The most that any one thread makes of each call in a run that is left alone; it must exit with 0. */
export function countCalls(argv: readonly string[]): Calls {
  const log = join(tmpdir(), `calls-${randomUUID()}.log`);
  const { status, stderr } = traced(["-o", log], argv);
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  const byThread = new Map<string, number>();
  for (const line of readFileSync(log, "utf8").split("\n")) {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    const key = `${thread} ${call}`;
    if (call !== undefined) byThread.set(key, (byThread.get(key) ?? 0) + 1);
  }
  rmSync(log);
  const counts: Record<string, number> = {};
  for (const [key, count] of byThread) {
    const call = key.split(" ")[1] ?? "";
    counts[call] = Math.max(counts[call] ?? 0, count);
  }
  return counts;
}

export function killsOf(calls: Calls): Kill[] {
  return CALLS.flatMap((call) =>
    Array.from({ length: calls[call] ?? 0 }, (_, index) => ({ call, at: index + 1 })),
  );
}

/** Exit code of a run that is killed there, or null where the kill was felt. */
export function killedAt({ call, at }: Kill, argv: readonly string[]): number | null {
  return traced(["-e", `inject=${call}:signal=KILL:when=${at}`], argv).status;
}

function traced(options: readonly string[], argv: readonly string[]) {
  const words = ["-f", "-qq", "-e", TRACE, ...options, process.execPath, ...argv];
  const env = { ...process.env, UV_THREADPOOL_SIZE: "1" };
  return spawnSync(TRACER, words, { env, encoding: "utf8", timeout: 60_000 });
}
