/** One run of the rollout: look, judge, do one thing or nothing, and say why. */
import type { Check } from "../core/check.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { Thread } from "../core/thread.ts";
import { resumeMove } from "../registry/make-move.ts";
import type { Moved } from "../registry/make-move.ts";
import { closeRelease, goBack, takeStep } from "./act.ts";
import type { Doer } from "./act.ts";
import { answer } from "./answer.ts";
import { assess } from "./assess.ts";
import type { Assessment, RolloutFacts } from "./assess.ts";
import { openRollout, readEvidence, readRollout } from "./open-rollout.ts";
import type { Known, Opened } from "./open-rollout.ts";
import { rolloutResult, shownSteps } from "./rollout-view.ts";
import type { Told } from "./rollout-view.ts";
import { stepsLeft } from "./steps.ts";
import { threadOfMove, threadOfRun } from "./thread.ts";
import { isOver, pause, watchOutput, watchText } from "./watch.ts";

const MODES = ["dry-run", "apply", "abort", "resume", "watch"] as const;

type RolloutArgs = Args<
  (typeof MODES)[number] | "target-version" | "actor" | "reason" | "interval"
>;

interface Run {
  readonly args: RolloutArgs;
  readonly host: Host;
  readonly context: RunContext;
  readonly opened: Opened;
  readonly thread: Thread;
}

export async function rollout(
  args: RolloutArgs,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const mode = modeOf(args);
  const version = args.text("target-version");
  if (version === undefined && mode !== "resume") throw usageError("--target-version is missing");
  const reason = args.text("reason");
  if (mode === "abort" && reason === undefined) throw usageError("--abort needs --reason TEXT");
  const opened = await openRollout(host, context, args.text("policy"));
  const run = { args, host, context, opened, thread: threadOfMove(context, undefined) };
  if (mode === "resume" || version === undefined) return resume(run);
  if (mode === "watch") return watch(run, version);
  const known = await readRollout(opened);
  const threaded = inThread(run, known, version);
  if (mode === "abort") return abort(threaded, known, version, reason ?? "");
  if (known.state.registry.open !== undefined) {
    return mode === "apply" ? resume(run) : openResult(threaded, known, version);
  }
  const facts = await factsFor(threaded, known, version);
  return mode === "apply" ? apply(threaded, known, facts) : plan(threaded, known, facts);
}

/** Gates ask for the candidate of the command line alone; events and report say the thread. */
function inThread(run: Run, { state }: Known, version: string): Run {
  const { context, opened } = run;
  const thread = threadOfRun(context, state.registry, version);
  const { correlation_id: correlationId, release_candidate_id: releaseCandidateId } = thread;
  const mover = { ...opened.mover, context: { ...context, correlationId, releaseCandidateId } };
  return { ...run, thread, opened: { ...opened, mover } };
}

function modeOf(args: RolloutArgs): (typeof MODES)[number] {
  const [mode, other] = MODES.filter((name) => args.flag(name));
  const hint = "one of --dry-run, --apply, --watch, --abort, --resume";
  if (mode === undefined) throw usageError("nothing was asked for", hint);
  if (other !== undefined) throw usageError(`--${mode} and --${other} exclude one another`, hint);
  return mode;
}

async function factsFor(run: Run, { state }: Known, version: string): Promise<RolloutFacts> {
  const { host, context, opened } = run;
  return {
    state,
    version,
    order: opened.order,
    policy: opened.policy.policy,
    evidence: await readEvidence(host, context.root, opened),
    candidate: context.releaseCandidateId,
    strict: context.strict,
    now: host.now(),
  };
}

type Base = Omit<Told, "state" | "headline" | "checks" | "says">;

function baseOf(
  { host, opened, thread }: Run,
  mode: Told["mode"],
  known: Known,
  version?: string,
): Base {
  const { registry } = known.state;
  const now = host.now();
  const left =
    version === undefined || registry.open !== undefined
      ? []
      : stepsLeft(registry, opened.order, opened.policy.policy, version, now);
  const steps = shownSteps(opened.mover, registry, left);
  return { mode, version, registry, head: known.head, steps, now, thread };
}

/** Looks only, and ends with the answer of `--dry-run`: when nothing is left, or at Ctrl-C. */
async function watch(run: Run, version: string): Promise<CommandResult> {
  const { host, args } = run;
  const output = watchOutput(host);
  const every = (args.number("interval") ?? 5) * 1000;
  for (;;) {
    const known = await readRollout(run.opened);
    if (known.state.registry.open !== undefined) {
      const { open } = known.state.registry;
      output.show({ state: `${open.action} of ${open.channel} is on its way`, left: "" });
    } else {
      const facts = await factsFor(run, known, version);
      const { decision } = assess(facts);
      const { steps, registry, now } = baseOf(run, "watch", known, version);
      output.show(watchText({ version, registry, decision, steps, now }));
      if (isOver(decision) || host.signal.aborted) {
        output.end();
        return plan(inThread(run, known, version), known, facts, "watch");
      }
    }
    await pause(every, host.signal);
  }
}

/** Exit 0: the next step could be done, or only has to wait. */
function plan(
  run: Run,
  known: Known,
  facts: RolloutFacts,
  mode: "dry-run" | "watch" = "dry-run",
): CommandResult {
  const { decision, checks } = assess(facts);
  const base = baseOf(run, mode, known, facts.version);
  const all = [...checks, ...run.opened.policy.loaded.advisories, stepCheck(decision)];
  const headline = `${decision.kind}: ${decision.says}`;
  return rolloutResult({ ...base, state: "planned", headline, checks: all, says: [] });
}

/** `back` fails by its trigger, `refused` by what refused it. */
function stepCheck({ kind, says }: Assessment["decision"]): Check {
  const outcome = kind === "refused" || kind === "back" ? "fail" : "pass";
  return answer("rollout_step_taken", outcome, `${kind}: ${says}`);
}

async function apply(run: Run, known: Known, facts: RolloutFacts): Promise<CommandResult> {
  const { decision, checks } = assess(facts);
  const { host, opened, args } = run;
  const { version } = facts;
  const doer = doerOf(args, `rollout of ${version}: ${decision.says}`);
  const all = [...checks, ...opened.policy.loaded.advisories];
  if (decision.kind === "step") {
    const moved = await takeStep(opened, facts, decision.step, doer);
    return movedResult(run, "apply", version, moved, "stepped", decision.says, all);
  }
  if (decision.kind === "back") {
    const moved = await goBack(opened, version, doer, decision.says);
    return movedResult(run, "apply", version, moved, "taken_back", decision.says, all);
  }
  const closed = decision.kind === "close" && (await closeRelease(host, opened, version, doer));
  const after = closed ? await readRollout(opened) : known;
  return rolloutResult({
    ...baseOf(run, "apply", after, version),
    state: closed ? "closed" : "none",
    headline: `${decision.kind}: ${decision.says}`,
    checks: [...all, stepCheck(decision)],
    says: [],
  });
}

function doerOf(args: RolloutArgs, reason: string): Doer {
  return { actor: args.need("actor"), reason: args.text("reason") ?? reason };
}

async function abort(run: Run, known: Known, version: string, reason: string) {
  if (known.state.closed.has(version)) {
    throw usageError(`the release of ${version} is closed`, "use `npm run rollback`");
  }
  const doer = { actor: run.args.need("actor"), reason };
  const moved = await goBack(run.opened, version, doer, "aborted");
  return movedResult(run, "abort", version, moved, "taken_back", reason, []);
}

async function resume(run: Run): Promise<CommandResult> {
  const moved = await resumeMove(run.opened.mover);
  const { settled } = moved;
  const text =
    settled === undefined
      ? "no move was open"
      : `the ${settled.move.action} of ${settled.move.channel} that was open was ${settled.kind}`;
  const state = settled === undefined ? "none" : "settled";
  return rolloutResult({
    ...baseOf(run, "resume", await readRollout(run.opened)),
    state,
    headline: text,
    checks: [answer("rollout_step_taken", "pass", text)],
    says: [...moved.findings],
    thread: threadOfMove(run.context, settled?.move),
  });
}

async function movedResult(
  run: Run,
  mode: "apply" | "abort",
  version: string,
  moved: Moved,
  state: "stepped" | "taken_back",
  says: string,
  checks: readonly Check[],
): Promise<CommandResult> {
  const base = baseOf(run, mode, await readRollout(run.opened), version);
  const lines = [...moved.findings, ...(moved.outcome?.says ? [moved.outcome.says] : [])];
  const done = {
    moved: { state, outcome: "pass", text: says },
    reverted: { state: "reverted", outcome: "no_data", text: `${says}: all is as it was before` },
    nothing: { state: "none", outcome: "pass", text: `no channel carries ${version}` },
  } as const;
  const { state: became, outcome, text } = done[moved.kind];
  return rolloutResult({
    ...base,
    // A plan for a version that was just taken back would only mislead.
    steps: state === "taken_back" ? [] : base.steps,
    state: became,
    headline: text,
    checks: [...checks, answer("rollout_step_taken", outcome, text)],
    says: lines,
  });
}

function openResult(run: Run, known: Known, version: string): CommandResult {
  const { open } = known.state.registry;
  const text = `the ${open?.action} of ${open?.channel} by ${open?.actor} (event ${open?.seq}) is open`;
  return rolloutResult({
    ...baseOf(run, "dry-run", known, version),
    state: "planned",
    headline: text,
    checks: [answer("rollout_no_open_move", "fail", text)],
    says: [],
  });
}
