/** Waits for a child, and ends it where it must be ended: out of time, called off, log lost. */
import type { ChildProcess } from "node:child_process";
import type { ExecSpec } from "../../core/exec.ts";
import { signalAll } from "./family.ts";
import type { Family } from "./family.ts";

export type Cause = "timeout" | "aborted" | "fault";

export interface Supervision {
  /** Resolves when the child has ended, with what the system says of it. */
  readonly ended: Promise<Ended>;
  /** TERM to all of the family, KILL after the grace. Only the first cause counts. */
  stop(cause: Cause): void;
  /** Why we ended it; `undefined` where it ended by itself. */
  cause(): Cause | undefined;
  /** When KILL was due, where we ended it. */
  killAt(): number | undefined;
}

/** All `undefined` where not even KILL has ended it: it hangs in the kernel. */
export interface Ended {
  readonly code: number | undefined;
  readonly signal: string | undefined;
}

export const DEFAULT_GRACE_MS = 2000;
const HOPELESS_MS = 10_000;
/** Node runs a longer timer at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** `elapsed` in milliseconds. The family's group is the child's own. */
export function supervise(
  child: ChildProcess,
  { timeoutMs, graceMs = DEFAULT_GRACE_MS }: Pick<ExecSpec, "timeoutMs" | "graceMs">,
  family: Family,
  elapsed: () => number,
): Supervision {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const timers: NodeJS.Timeout[] = [];
  let cause: Cause | undefined;
  let killAt: number | undefined;
  let gone = false;
  const later = (ms: number, act: () => void): void => {
    timers.push(setTimeout(act, Math.min(ms, LONGEST_TIMER_MS)));
  };
  const settle = (ended: Ended): void => {
    gone = true;
    for (const timer of timers) clearTimeout(timer);
    resolve(ended);
  };
  const stop = (why: Cause): void => {
    if (gone || cause !== undefined) return;
    cause = why;
    killAt = elapsed() + graceMs;
    signalAll(family, "SIGTERM", elapsed());
    later(graceMs, () => signalAll(family, "SIGKILL", elapsed()));
    later(graceMs + HOPELESS_MS, () => {
      child.unref();
      settle({ code: undefined, signal: undefined });
    });
  };
  child.once("exit", (code, signal) =>
    settle({ code: code ?? undefined, signal: signal ?? undefined }),
  );
  later(timeoutMs, () => stop("timeout"));
  return { ended: promise, stop, cause: () => cause, killAt: () => killAt };
}
