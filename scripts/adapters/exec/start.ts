/** From a specification to a guarded child, or to why there is none. */
import type { ExecEnd, ExecSpec } from "../../core/exec.ts";
import type { Family } from "./family.ts";
import { closePipes, launch } from "./launch.ts";
import type { Launched, Pipes } from "./launch.ts";
import { MARK_VARIABLE } from "./mark.ts";
import { bornAt } from "./processes.ts";
import type { Runner } from "./runner.ts";

export interface Started {
  readonly launched: Launched;
  readonly family: Family;
}

export interface NotStarted {
  readonly launched?: undefined;
  readonly end: ExecEnd;
}

/** Runs the program found at `path`. Throws (undecided) where it could not be guarded. */
export async function start(
  spec: ExecSpec,
  path: string,
  runner: Runner,
): Promise<Started | NotStarted> {
  runner.watchdog.ready();
  const pipes = await runner.pipes.open(2);
  if (isCalledOff(spec, runner)) {
    closePipes(pipes);
    return { end: { kind: "aborted" } };
  }
  assertGuarded(runner, pipes);
  const mark = runner.marks.next();
  const startedAt = runner.elapsed();
  const launched = launch(spec, path, { ...spec.env, [MARK_VARIABLE]: mark }, pipes);
  if (launched.pid === undefined) {
    return { end: { kind: "not_started", reason: await launched.reason } };
  }
  const family = {
    group: launched.pid,
    mark: `${MARK_VARIABLE}=${mark}`,
    pipes: pipes.flatMap((pipe) => pipe?.name ?? []),
    startedAt,
    sessions: new Set<number>(),
    seen: new Map<number, string>(),
  };
  // No waiting between the start and this line: a runner that dies in between leaves only the mark.
  runner.watchdog.add(launched.pid, bornAt(launched.pid));
  runner.living.add(family);
  return { launched, family };
}

export function isCalledOff({ signal }: ExecSpec, { closing }: Runner): boolean {
  return closing.aborted || signal?.aborted === true;
}

/** The watchdog may have died while we waited for pipes. */
function assertGuarded(runner: Runner, pipes: Pipes): void {
  try {
    runner.watchdog.ready();
  } catch (error) {
    closePipes(pipes);
    throw error;
  }
}
