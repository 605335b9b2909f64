/** One run from beginning to end: find, start, watch, end what is left, collect. */
import type { ExecEnd, ExecResult, ExecSpec } from "../../core/exec.ts";
import { drain } from "./drain.ts";
import { endStrays } from "./family.ts";
import { makeOutput } from "./output.ts";
import type { Output } from "./output.ts";
import { findProgram } from "./program.ts";
import { openRunLog } from "./run-log.ts";
import type { RunLog } from "./run-log.ts";
import type { Runner } from "./runner.ts";
import { isCalledOff, start } from "./start.ts";
import type { Started } from "./start.ts";
import { DEFAULT_GRACE_MS, supervise } from "./supervise.ts";
import type { Cause, Ended, Supervision } from "./supervise.ts";

/**
 * Throws (undecided) where the log cannot be written whole or the child cannot be guarded; rethrows
 * what `onLine` throws. In each case the child is ended first.
 */
export async function runOne(spec: ExecSpec, runner: Runner): Promise<ExecResult> {
  const startedAt = runner.now();
  if (isCalledOff(spec, runner)) return withoutRun(startedAt, { kind: "aborted" });
  const program = findProgram(spec.argv[0], spec.cwd, spec.env["PATH"]);
  if (program.path === undefined) {
    return withoutRun(startedAt, { kind: "not_started", reason: program.reason });
  }
  const log = spec.logFile === undefined ? undefined : await openRunLog(spec.logFile);
  try {
    const started = await start(spec, program.path, runner);
    if (started.launched === undefined) return withoutRun(startedAt, started.end);
    return { startedAt, ...(await follow(started, spec, runner, log)) };
  } finally {
    await log?.abandon();
  }
}

function withoutRun(startedAt: Date, end: ExecEnd): ExecResult {
  const none = { durationMs: 0, droppedBytes: 0, logBytes: 0, strays: 0 };
  return { end, startedAt, stdout: "", stderr: "", ...none };
}

async function follow(
  { launched, family }: Started,
  spec: ExecSpec,
  runner: Runner,
  log: RunLog | undefined,
): Promise<Omit<ExecResult, "startedAt">> {
  const { elapsed } = runner;
  const supervision = supervise(launched.child, spec, family, elapsed);
  const faults: unknown[] = [];
  const output = makeOutput(spec, log, (fault) => {
    faults.push(fault);
    supervision.stop("fault");
  });
  output.read("stdout", launched.stdout);
  output.read("stderr", launched.stderr);
  log?.onFailure(() => supervision.stop("fault"));
  const ended = await endedOrCalledOff(supervision, [runner.closing, spec.signal]);
  const durationMs = elapsed() - family.startedAt;
  const graceMs = spec.graceMs ?? DEFAULT_GRACE_MS;
  const strays = await endStrays(family, elapsed, graceMs, supervision.killAt());
  runner.watchdog.remove(family.group);
  runner.living.delete(family);
  launched.stdin?.destroy();
  await drain(output);
  output.finish();
  launched.givePipesBack();
  const logged = await log?.close();
  if (faults.length > 0) throw faults[0];
  const end = endOf(supervision.cause(), ended);
  return { end, durationMs, strays, ...kept(output), ...digestOf(logged) };
}

async function endedOrCalledOff(
  supervision: Supervision,
  signals: readonly (AbortSignal | undefined)[],
): Promise<Ended> {
  const stop = (): void => supervision.stop("aborted");
  for (const signal of signals) signal?.addEventListener("abort", stop, { once: true });
  const ended = await supervision.ended;
  for (const signal of signals) signal?.removeEventListener("abort", stop);
  return ended;
}

/** A child that we have ended is never told as one that ended by itself, whatever its code. */
function endOf(cause: Cause | undefined, { code, signal }: Ended): ExecEnd {
  if (cause === "timeout" || cause === "aborted") return { kind: cause };
  if (code === undefined || cause !== undefined) {
    return { kind: "signaled", signal: signal ?? "unknown" };
  }
  return { kind: "exited", code };
}

function kept(output: Output): Pick<ExecResult, "stdout" | "stderr" | "droppedBytes"> {
  const [stdout, stderr] = [output.text("stdout"), output.text("stderr")];
  return { stdout, stderr, droppedBytes: output.dropped() };
}

function digestOf(
  logged: { readonly sha256: string; readonly bytes: number } | undefined,
): Pick<ExecResult, "logSha256" | "logBytes"> {
  if (logged === undefined) return { logBytes: 0 };
  return { logSha256: logged.sha256, logBytes: logged.bytes };
}
