/** Runs planned steps over the host, one after another, and stops at the first that fails. */
import { resolve } from "node:path";
import type { ExecResult } from "../core/exec.ts";
import { GovernanceError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { PlannedRun, PlannedStep, PlannedWrite } from "./plan-move.ts";

export type TrafficHost = Pick<Host, "fs" | "exec" | "env" | "elapsed" | "signal">;

export interface RunContext {
  readonly host: TrafficHost;
  /** Absolute; commands are started here, and relative paths are below it. */
  readonly root: string;
  /** Names of variables that the adapter asks for. */
  readonly env: readonly string[];
  /** Ends what runs when the person ends the script; a way back is not called off so. */
  readonly signal?: AbortSignal;
}

export interface StepsRun {
  readonly ok: boolean;
  /** Standard output of all commands, in order. */
  readonly stdout: string;
  /** What failed, for people; empty where nothing did. */
  readonly why: string;
}

const KEEP_BYTES = 1024 * 1024;
const SHOWN = 300;
const SHOWN_ARGV = 160;
/** Shorter values would blot out words. */
const SHORTEST_SECRET = 6;

export async function runSteps(
  steps: readonly PlannedStep[],
  context: RunContext,
): Promise<StepsRun> {
  let stdout = "";
  for (const step of steps) {
    const done = step.kind === "run" ? await runOne(step, context) : await writeOne(step, context);
    stdout += done.stdout;
    if (!done.ok) return { ...done, stdout };
  }
  return { ok: true, stdout, why: "" };
}

async function runOne(step: PlannedRun, context: RunContext): Promise<StepsRun> {
  const { host, root, signal } = context;
  const result = await host.exec({
    argv: step.argv,
    cwd: root,
    env: environment(context),
    stdin: step.stdin ?? "",
    timeoutMs: step.timeout_ms,
    graceMs: 200,
    keepBytes: KEEP_BYTES,
    secrets: secretsOf(context),
    ...(signal === undefined ? {} : { signal }),
  });
  const { stdout } = result;
  const why = faultOf(step, result);
  if (why !== "") return { ok: false, stdout, why: `${shownArgv(step)}: ${why}` };
  if (step.stdout_to === undefined) return { ok: true, stdout, why: "" };
  if (stdout.trim() === "") {
    return { ok: false, stdout, why: `${shownArgv(step)}: printed nothing to keep` };
  }
  return { ...(await writeOne({ path: step.stdout_to, content: stdout }, context)), stdout };
}

/** Exit code 0 is not success: many a router prints its refusal and exits with 0. */
function faultOf({ expect_stdout: wanted }: PlannedRun, result: ExecResult): string {
  const { end, stdout, droppedBytes } = result;
  if (end.kind !== "exited") return end.kind === "not_started" ? end.reason : saidEnd(result);
  if (end.code !== 0) return saidEnd(result);
  if (droppedBytes > 0) return `printed more than ${KEEP_BYTES} bytes`;
  if (wanted === undefined || stdout.trimEnd() === wanted.trimEnd()) return "";
  return `printed ${quoted(stdout)}, wanted ${quoted(wanted)}`;
}

function saidEnd({ end, stderr, stdout }: ExecResult): string {
  const how = { timeout: "out of time", aborted: "called off", signaled: "ended by a signal" };
  const what =
    end.kind === "exited"
      ? `exit code ${end.code}`
      : end.kind === "not_started"
        ? end.reason
        : how[end.kind];
  const said = (stderr.trim() || stdout.trim()).slice(0, SHOWN);
  return said === "" ? what : `${what}: ${said}`;
}

/** A patch in an argument may be long; its beginning tells which command it was. */
function shownArgv({ argv }: PlannedRun): string {
  const text = argv.join(" ");
  return text.length <= SHOWN_ARGV ? text : `${text.slice(0, SHOWN_ARGV)}…`;
}

/** What an adapter asks for by name may be a token, and what a command says goes into the ledger. */
function secretsOf({ host, env }: RunContext): string[] {
  return env.flatMap((name) => {
    const value = host.env[name] ?? "";
    return value.length >= SHORTEST_SECRET ? [value] : [];
  });
}

function quoted(text: string): string {
  const shown = text.trimEnd();
  return shown === "" ? "nothing" : JSON.stringify(shown.slice(0, SHOWN));
}

async function writeOne(
  { path, content }: Pick<PlannedWrite, "path" | "content">,
  { host, root }: RunContext,
): Promise<StepsRun> {
  try {
    await host.fs.writeAtomic(resolve(root, path), content, 0o644);
    return { ok: true, stdout: "", why: "" };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return { ok: false, stdout: "", why: `${path}: ${error.message}` };
  }
}

/** PATH, HOME and LANG, and what the adapter asks for: nothing else reaches a router's command. */
function environment({ host, env }: RunContext): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of ["PATH", "HOME", "LANG", ...env]) {
    const value = host.env[name];
    if (value !== undefined) found[name] = value;
  }
  return found;
}
