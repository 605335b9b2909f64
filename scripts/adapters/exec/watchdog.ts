/** Starts the watchdog with the first child, tells it who lives, and replaces it if it dies. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { undecidedError } from "../../core/errors.ts";
import { WATCHDOG_NAME, WATCHDOG_SCRIPT } from "./watchdog-script.ts";

export interface Watchdog {
  /** To be called before a child is started. Throws (undecided) where children cannot be guarded. */
  ready(): void;
  add(group: number, born: string): void;
  remove(group: number): void;
  /** Ends it. Children that still live are ended with it. */
  dispose(): void;
}

interface State {
  readonly mark: string;
  readonly pipes: string;
  readonly path: string;
  readonly living: Map<number, string>;
  process: ChildProcess | undefined;
  starts: number;
}

/** A watchdog that keeps dying means a system that ends our processes: stop, do not loop. */
const MAX_STARTS = 10;

/**
 * `mark` begins the variable that all children carry; `pipes` is the folder of their pipes, which need
 * not exist; `path` finds grep, ls, sleep and their like.
 */
export function makeWatchdog(mark: string, pipes: string, path: string | undefined): Watchdog {
  const state: State = {
    mark,
    pipes,
    path: [path, "/usr/bin", "/bin"].filter((part) => part !== undefined).join(":"),
    living: new Map(),
    process: undefined,
    starts: 0,
  };
  return {
    ready: () => start(state),
    add: (group, born) => {
      state.living.set(group, born);
      tell(state, `add ${group} ${born}`);
    },
    remove: (group) => {
      if (state.living.delete(group)) tell(state, `del ${group}`);
    },
    dispose: () => {
      if (state.living.size === 0) tell(state, "bye");
      const { process } = state;
      state.process = undefined;
      process?.stdin?.end();
    },
  };
}

function start(state: State): void {
  if (state.process !== undefined) return;
  if (state.starts === MAX_STARTS) {
    throw undecidedError(
      "the process that guards child processes was ended again and again",
      "see what ends processes on this machine: memory limits, a job control system",
    );
  }
  state.starts += 1;
  const process = launch(state);
  process.on("error", () => {});
  process.stdin?.on("error", () => {});
  if (process.pid === undefined) {
    throw undecidedError("cannot start /bin/sh, which guards child processes against orphaning");
  }
  process.unref();
  state.process = process;
  process.once("exit", () => {
    if (state.process === process) replace(state);
  });
  for (const [group, born] of state.living) tell(state, `add ${group} ${born}`);
}

/** Its own session: what ends the runner's group or terminal does not end it. Bare environment. */
function launch({ mark, pipes, path }: State): ChildProcess {
  const args = ["-c", WATCHDOG_SCRIPT, WATCHDOG_NAME, mark, pipes];
  return spawn("/bin/sh", args, {
    cwd: "/",
    detached: true,
    env: { PATH: path },
    stdio: ["pipe", "ignore", "ignore"],
  });
}

/** Where it cannot be replaced now, the next `ready` says so. */
function replace(state: State): void {
  state.process = undefined;
  if (state.living.size === 0) return;
  try {
    start(state);
  } catch {
    state.process = undefined;
  }
}

/** A line is in the pipe when `write` returns: a runner that dies right after has still said it. */
function tell(state: State, line: string): void {
  state.process?.stdin?.write(`${line}\n`);
}
