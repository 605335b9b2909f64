/** Puts together what all runs of one process share, and ends them all. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExecPort } from "../../core/exec.ts";
import type { ExecDeps } from "../exec.ts";
import { killFamily } from "./family.ts";
import type { Family } from "./family.ts";
import { MARK_VARIABLE, makeMarks } from "./mark.ts";
import { makePipeStore } from "./pipes.ts";
import { allPids, carriesMark, send } from "./processes.ts";
import { runOne } from "./run-one.ts";
import type { Runner } from "./runner.ts";
import { makeWatchdog } from "./watchdog.ts";

export interface OpenRunner {
  readonly run: ExecPort;
  /** KILL to all, at once; nothing is started any more. */
  terminateAll(): void;
  dispose(): void;
}

/** Starts no process before the first run. Ends all children when this process exits. */
export function openRunner({ now, elapsed, newId, env }: ExecDeps): OpenRunner {
  const closing = new AbortController();
  const id = newId();
  const marks = makeMarks(id, env[MARK_VARIABLE]);
  const folder = join(tmpdir(), `release-governance-${id}`);
  const watchdog = makeWatchdog(marks.all, folder, env["PATH"]);
  const pipes = makePipeStore(folder);
  const living = new Set<Family>();
  const runner: Runner = {
    now,
    elapsed,
    marks,
    watchdog,
    pipes,
    living,
    closing: closing.signal,
  };
  const terminateAll = (): void => {
    closing.abort();
    killAll(runner);
  };
  const atExit = (): void => {
    terminateAll();
    pipes.dispose();
  };
  process.once("exit", atExit);
  return {
    run: (spec) => runOne(spec, runner),
    terminateAll,
    dispose: () => {
      process.off("exit", atExit);
      atExit();
      watchdog.dispose();
    },
  };
}

/** Twice: what was started while we looked is found the second time. */
function killAll({ living, marks, elapsed }: Runner): void {
  if (living.size === 0) return;
  for (let pass = 0; pass < 2; pass += 1) {
    for (const family of living) killFamily(family, elapsed());
    for (const pid of allPids()) if (carriesMark(pid, marks.all)) send(pid, "SIGKILL");
  }
}
