/**
 * Moves traffic: change, read back, ask more, keep. What fails on the way is taken back to the
 * weights before, and that is read back as well. Only what the router itself says counts.
 */
import type { Adapter } from "./adapter.ts";
import type { TrafficPlan, Way } from "./plan-move.ts";
import { compare } from "./read-back.ts";
import type { Seen } from "./read-back.ts";
import { runSteps } from "./run-steps.ts";
import type { RunContext, TrafficHost } from "./run-steps.ts";

/** What the router says it does. */
export type ReadBack =
  | { readonly kind: "equal"; readonly seen: readonly Seen[] }
  | { readonly kind: "different"; readonly seen: readonly Seen[]; readonly says: string }
  /** Not to be had: no get, or it failed. */
  | { readonly kind: "unknown"; readonly says: string };

export type TrafficOutcome =
  /** `verified`: the router said so itself. `kept`: a reload will not undo it, as far as asked for. */
  | {
      readonly kind: "moved";
      readonly verified: boolean;
      readonly kept: boolean;
      readonly says: string;
    }
  /** Back at the weights before; `verified` as above. */
  | { readonly kind: "reverted"; readonly verified: boolean; readonly says: string }
  /** Neither the weights wanted nor those before: a person must look. */
  | { readonly kind: "stuck"; readonly says: string };

export async function moveTraffic(
  host: TrafficHost,
  root: string,
  plan: TrafficPlan,
): Promise<TrafficOutcome> {
  const context = { host, root, env: plan.adapter.env, signal: host.signal };
  const forward = await goWay(plan.forward, plan.adapter, context);
  const { verified, kept, unkept } = forward;
  if (forward.why === "") return { kind: "moved", verified, kept, says: unkept };
  if (plan.back === undefined) {
    return { kind: "stuck", says: `${forward.why}; there are no weights before to go back to` };
  }
  const back = await goWay(plan.back, plan.adapter, { host, root, env: plan.adapter.env });
  if (back.why === "") {
    return { kind: "reverted", verified: back.verified, says: joined(forward.why, back.unkept) };
  }
  const says = `${forward.why}; on the way back: ${back.why}`;
  // A command that failed may have left the router as it was, such as a reload that was refused.
  const read = await readBack(plan.back, plan.adapter, { host, root, env: plan.adapter.env });
  return read.kind === "equal"
    ? { kind: "reverted", verified: true, says }
    : { kind: "stuck", says };
}

/** Asks the router once more or for the first time, and changes nothing. */
export async function readTraffic(
  host: TrafficHost,
  root: string,
  adapter: Adapter,
  way: Way,
): Promise<ReadBack> {
  return readBack(way, adapter, { host, root, env: adapter.env, signal: host.signal });
}

interface Gone {
  readonly verified: boolean;
  readonly kept: boolean;
  /** Why the way failed; empty where it did not. */
  readonly why: string;
  /** Why a reload may undo it; empty where it will not. */
  readonly unkept: string;
}

async function goWay(way: Way, adapter: Adapter, context: RunContext): Promise<Gone> {
  const changed = await runSteps(way.change, context);
  if (!changed.ok) return failed(changed.why);
  const read = await readBack(way, adapter, context);
  const isBlind = adapter.read === undefined;
  if (read.kind !== "equal" && !isBlind) return failed(`read back: ${read.says}`);
  const asked = await runSteps(way.verify, context);
  if (!asked.ok) return failed(`verify: ${asked.why}`);
  const kept = await runSteps(way.persist, context);
  const done = { verified: !isBlind, kept: kept.ok, why: "", unkept: "" };
  if (kept.ok) return done;
  const unkept = `a reload may undo it: ${kept.why}`;
  // Taking a bad version back is worth more than keeping it so: only other moves are undone.
  return way.action === "rollback" ? { ...done, unkept } : failed(unkept);
}

function failed(why: string): Gone {
  return { verified: false, kept: false, why, unkept: "" };
}

const PAUSE_MS = 20;

/**
 * Asked until it says what is wanted, and goes on to say so for as long as the adapter asks: while
 * a router changes over, old and new processes both answer.
 */
async function readBack(way: Way, adapter: Adapter, context: RunContext): Promise<ReadBack> {
  const { elapsed } = context.host;
  const until = elapsed() + adapter.settleMs + adapter.holdMs;
  let equalSince: number | undefined;
  for (;;) {
    const read = await readOnce(way, adapter, context);
    const now = elapsed();
    equalSince = read.kind === "equal" ? (equalSince ?? now) : undefined;
    if (equalSince !== undefined && now - equalSince >= adapter.holdMs) return read;
    if (now >= until) return read.kind === "equal" ? unsettled(read.seen) : read;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

function unsettled(seen: readonly Seen[]): ReadBack {
  return { kind: "different", seen, says: "the router does not keep to one answer" };
}

async function readOnce(way: Way, adapter: Adapter, context: RunContext): Promise<ReadBack> {
  if (adapter.read === undefined) return { kind: "unknown", says: `${adapter.id} has no get` };
  const { ok, stdout, why } = await runSteps(way.get, context);
  if (!ok) return { kind: "unknown", says: why };
  const { equal, seen, says } = compare(stdout, adapter.read, way.expected);
  return equal ? { kind: "equal", seen } : { kind: "different", seen, says };
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("; ");
}
