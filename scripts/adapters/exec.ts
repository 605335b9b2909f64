/**
 * Starts child processes and leaves none behind (docs/decisions/child-processes.md). The machinery is
 * loaded with the first run: a script that starts nothing does not pay for it.
 */
import { undecidedError } from "../core/errors.ts";
import type { ExecPort } from "../core/exec.ts";
import type { OpenRunner } from "./exec/open-runner.ts";

export interface ExecDeps {
  readonly now: () => Date;
  /** Monotonic milliseconds. */
  readonly elapsed: () => number;
  /** Letters, digits, `-` and `_`, 8 to 64 of them; unique on this machine. */
  readonly newId: () => string;
  /** The environment of this process: PATH for the watchdog's tools, and the mark of a runner above. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Exec {
  readonly exec: ExecPort;
  /**
   * KILL to all children and their descendants, at once; runs under way end as `aborted`, and no
   * other can be started. For the second Ctrl-C and for a crash; also done when the process exits.
   */
  readonly terminateAll: () => void;
  /** Lets go of the watchdog and of temporary pipes. Children that still live are killed. */
  readonly dispose: () => void;
}

/** One per process is enough. POSIX systems only. */
export function makeExec(deps: ExecDeps): Exec {
  let runner: OpenRunner | undefined;
  let closed = false;
  const opened = async (): Promise<OpenRunner> => {
    const { openRunner } = await import("./exec/open-runner.ts");
    runner ??= openRunner(deps);
    if (closed) runner.terminateAll();
    return runner;
  };
  return {
    exec: async (spec) => {
      assertPosix();
      return (await opened()).run(spec);
    },
    terminateAll: () => {
      closed = true;
      runner?.terminateAll();
    },
    dispose: () => {
      closed = true;
      runner?.dispose();
    },
  };
}

function assertPosix(): void {
  if (process.platform !== "win32") return;
  throw undecidedError("child processes are guarded by POSIX process groups, which Windows lacks");
}
