/**
 * From a move to the very commands: argv, standard input, files and the read-back expected.
 * Pure; nothing is run. What cannot be said to the router is said here, before anything changes.
 */
import type { Adapter, ListTemplate, Operation, StepTemplate } from "./adapter.ts";
import { namesOfEach, namesOfMove } from "./placeholders.ts";
import type { Names } from "./placeholders.ts";
import { percentText, sharesByChannel, sharesByVersion, versionsOf } from "./shares.ts";
import type { TrafficState } from "./shares.ts";
import { fill, namesIn } from "./template.ts";
import type { Template, Values } from "./template.ts";
import { valuesOf } from "./values.ts";
import { weightsOf } from "./weights.ts";
import type { Weight } from "./weights.ts";

export interface TrafficMove {
  /** set, promote, rollback, rollout …: lower-case words joined by underscores. */
  readonly action: string;
  /** The channel that moves: from_… and to_… are what it carries before and after. */
  readonly channel: string;
  readonly before: TrafficState;
  readonly after: TrafficState;
  /** Versions that the router may still serve, and no channel carries: they get nothing. */
  readonly strays?: readonly string[] | undefined;
  readonly correlationId?: string | undefined;
  readonly releaseCandidateId?: string | undefined;
}

export interface PlannedRun {
  readonly kind: "run";
  readonly argv: readonly [string, ...string[]];
  readonly stdin?: string;
  readonly expect_stdout?: string;
  readonly stdout_to?: string;
  readonly timeout_ms: number;
}

export interface PlannedWrite {
  readonly kind: "write";
  readonly path: string;
  readonly content: string;
}

export type PlannedStep = PlannedRun | PlannedWrite;

/** All that one direction of a move does, and what the router must say afterwards. */
export interface Way {
  readonly action: string;
  /** Of set, or of rollback where the move takes a version back. */
  readonly change: readonly PlannedStep[];
  readonly get: readonly PlannedStep[];
  readonly verify: readonly PlannedStep[];
  readonly persist: readonly PlannedStep[];
  readonly expected: readonly Weight[];
}

export interface TrafficPlan {
  readonly adapter: Adapter;
  readonly forward: Way;
  /** Back to the weights before; absent where there were none. */
  readonly back: Way | undefined;
}

export interface Objection {
  readonly message: string;
  readonly hint?: string;
}

export type Planned =
  | { readonly ok: true; readonly plan: TrafficPlan }
  | { readonly ok: false; readonly objections: readonly Objection[] };

export function planMove(
  adapter: Adapter,
  channels: readonly string[],
  move: TrafficMove,
): Planned {
  const forward = planWay(adapter, channels, move);
  if (!forward.ok) return forward;
  const idle = movesNothing(adapter, channels, move);
  if (idle !== undefined) return { ok: false, objections: [idle] };
  const last = channels.at(-1) ?? "";
  if (move.before[last] === undefined) {
    return { ok: true, plan: { adapter, forward: forward.way, back: undefined } };
  }
  const back = planWay(adapter, channels, {
    ...move,
    action: "rollback",
    before: move.after,
    after: move.before,
  });
  if (!back.ok) return back;
  return { ok: true, plan: { adapter, forward: forward.way, back: back.way } };
}

/**
 * Where pools belong to channels, a version leaves the traffic by the weight of its channel, or by a
 * command that names the version. A rollback with neither would be read back as done.
 */
function movesNothing(
  adapter: Adapter,
  channels: readonly string[],
  move: TrafficMove,
): Objection | undefined {
  const left = versionsOf(move.before).filter(
    (version) => !versionsOf(move.after).includes(version),
  );
  if (move.action !== "rollback" || adapter.by === "version" || left.length === 0) return undefined;
  const [before, after] = [move.before, move.after].map((state) => {
    const weights = weightsIn(adapter, channels, move, state);
    return weights.ok ? weights.weights.map(({ millionths }) => millionths).join() : "";
  });
  if (before !== after || namesVersion(adapter)) return undefined;
  return {
    message: `no weight changes and no command names a version, so ${left.join(", ")} would go on to answer`,
    hint: "Give the adapter a `rollback` that deploys the version, with {<channel>_version} in a command (docs/traffic-adapters.md, Kubernetes); or take the channel back to what a safer one carries.",
  };
}

function namesVersion({ steps }: Adapter): boolean {
  const changing = [...steps.set, ...steps.rollback];
  const templates = changing.flatMap((step) => [
    ...(step.kind === "write" ? [step.content] : [...step.argv, step.stdin ?? []]),
    ...step.lists.map(({ template }) => template),
  ]);
  return templates.some((template) => namesIn(template).some((name) => name.endsWith("version")));
}

type PlannedWay =
  | { readonly ok: true; readonly way: Way }
  | { readonly ok: false; readonly objections: readonly Objection[] };

/** The commands of one direction. For a state that holds, `before` and `after` are the same. */
export function planWay(
  adapter: Adapter,
  channels: readonly string[],
  move: TrafficMove,
): PlannedWay {
  const after = weightsIn(adapter, channels, move, move.after);
  if (!after.ok) return { ok: false, objections: [after.objection] };
  const before = weightsIn(adapter, channels, move, move.before);
  const context: FillContext = {
    values: valuesOf(move, channels, byChannel(adapter, after, before)),
    weights: after.weights,
    by: adapter.by,
    names: namesOfMove(channels),
    eachNames: namesOfEach(channels),
    objections: [],
  };
  const of = (operation: Operation) =>
    adapter.steps[operation].map((step) => plannedStep(step, context));
  const goesBack = move.action === "rollback" && adapter.steps.rollback.length > 0;
  const way: Way = {
    action: move.action,
    change: of(goesBack ? "rollback" : "set"),
    get: of("get"),
    verify: of("verify"),
    persist: of("persist"),
    expected: after.weights,
  };
  if (context.objections.length === 0) return { ok: true, way };
  const unique = [...new Set(context.objections)];
  return { ok: false, objections: unique.map((message) => ({ message })) };
}

type WeightsIn =
  | { readonly ok: true; readonly weights: readonly Weight[] }
  | { readonly ok: false; readonly objection: Objection };

function weightsIn(
  { by, scale }: Adapter,
  channels: readonly string[],
  { before, after, strays = [] }: TrafficMove,
  state: TrafficState,
): WeightsIn {
  const shares =
    by === "channel"
      ? sharesByChannel(state, channels)
      : sharesByVersion(state, channels, [...versionsOf(before, after), ...strays]);
  if (!shares.ok) return { ok: false, objection: { message: shares.why } };
  const weights = weightsOf(shares.shares, scale);
  if (weights.ok) return { ok: true, weights: weights.weights };
  return { ok: false, objection: { message: weights.why, hint: weights.hint } };
}

/** `canary_weight` and the like have a meaning only where channels are weighed. */
function byChannel({ by }: Adapter, after: WeightsIn, before: WeightsIn) {
  const of = (weights: WeightsIn) => (by === "channel" && weights.ok ? weights.weights : []);
  return { after: of(after), before: of(before) };
}

interface FillContext {
  readonly values: Values;
  readonly weights: readonly Weight[];
  readonly by: "version" | "channel";
  readonly names: Names;
  readonly eachNames: Names;
  readonly objections: string[];
}

function plannedStep(step: StepTemplate, context: FillContext): PlannedStep {
  const lists = new Map(step.lists.map((list) => [list.name, listText(list, context)]));
  const text = (template: Template) => filled(withLists(template, lists), context.names, context);
  if (step.kind === "write") {
    return { kind: "write", path: step.path, content: text(step.content) };
  }
  const [program = "", ...words] = step.argv.map(text);
  return {
    kind: "run",
    argv: [program, ...words],
    ...(step.stdin === undefined ? {} : { stdin: text(step.stdin) }),
    ...(step.expectStdout === undefined ? {} : { expect_stdout: text(step.expectStdout) }),
    ...(step.stdoutTo === undefined ? {} : { stdout_to: step.stdoutTo }),
    timeout_ms: step.timeoutMs,
  };
}

function filled(template: Template, names: Names, context: FillContext, more?: Values): string {
  const values = more === undefined ? context.values : new Map([...context.values, ...more]);
  const result = fill(template, names, values);
  if (result.ok) return result.text;
  context.objections.push(...result.why);
  return "";
}

function listText({ template, join, omitZero }: ListTemplate, context: FillContext): string {
  // The largest first: a router that takes them one by one is never left without any weight.
  return context.weights
    .filter(({ millionths }) => !omitZero || millionths > 0)
    .toSorted((one, other) => other.millionths - one.millionths)
    .map((weight) => filled(template, context.eachNames, context, ofWeight(weight, context.by)))
    .join(join);
}

function ofWeight({ name, millionths, weight }: Weight, by: "version" | "channel"): Values {
  return new Map([
    [by, name],
    ["weight", weight],
    ["percent", percentText(millionths)],
  ]);
}

/** Their values are checked already, and what they made is never looked at as a template again. */
function withLists(template: Template, lists: Values): Template {
  return template.map((part) => {
    const text = part.kind === "name" ? lists.get(part.name) : undefined;
    return text === undefined ? part : { kind: "text", text };
  });
}
