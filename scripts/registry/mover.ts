/** What a move is made with, and the steps that making and settling one share. */
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { RunContext } from "../core/command.ts";
import { GovernanceError, undecidedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import { isConflict } from "../core/log-conflict.ts";
import type { LogHead } from "../core/log.ts";
import { appendEvents } from "../ledger/append-events.ts";
import { decideAndAppend, draftOf } from "../ledger/decide-and-append.ts";
import type { DraftContext } from "../ledger/decide-and-append.ts";
import type { EventDraft } from "../ledger/events/event.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { projectLedger } from "../ledger/read-ledger.ts";
import { CHANNEL_EVENT } from "./channel-events.ts";
import type { MoveDraft } from "./channel-events.ts";
import { registryEvolved } from "./evolve-registry.ts";
import { NO_REGISTRY } from "./registry.ts";
import type { Carried, Move, Registry } from "./registry.ts";
import { REGISTRY_PATH, registryText } from "./registry-file.ts";
import type { RegistryFormat } from "./registry-file.ts";
import type { PlannedTraffic, TrafficOutcome, TrafficPort, TrafficView } from "./traffic-port.ts";

export interface Mover {
  readonly host: Pick<Host, "now" | "fs" | "alone">;
  readonly context: Pick<RunContext, "root"> & DraftContext;
  readonly ledger: Ledger;
  /** `undefined` where no router is ours to move. */
  readonly traffic: TrafficPort | undefined;
  readonly format: RegistryFormat;
  /** A rollback: an open move of an adapter that is not used any more does not stop it. */
  readonly cannotWait?: boolean;
}

/** The registry, and the head of the ledger that it follows from. */
export interface Known {
  readonly state: Registry;
  readonly head: LogHead;
}

export async function readRegistry(ledger: Ledger): Promise<Known> {
  return projectLedger(ledger, NO_REGISTRY, registryEvolved);
}

/** What is known once the drafts, which led to `head`, have been appended to what was known. */
export function knownAfter(before: Registry, drafts: readonly EventDraft[], head: LogHead): Known {
  const first = head.size - drafts.length;
  const state = drafts.reduce(
    (known, draft, index) =>
      registryEvolved(known, { ...draft, seq: first + index, prev_hash: "", hash: "" }),
    before,
  );
  return { state, head };
}

/** Events of ours that cannot be understood: nobody may decide on half of the story. */
export function refuseUnsound({ faults }: Registry): void {
  if (faults.length === 0) return;
  const hint = "Nothing was done. See `npm run channels -- validate`.";
  throw new GovernanceError(
    "undecided",
    faults.map((message) => ({ message, hint })),
  );
}

export type SoundPlan = Extract<PlannedTraffic, { ok: true }>;

/** Throws `refused` where the router cannot do what is wished; nothing is run. */
export function planTraffic(
  { traffic, context }: Pick<Mover, "traffic" | "context">,
  registry: Registry,
  move: Pick<MoveDraft, "action" | "channel" | "changes">,
): SoundPlan | undefined {
  const restores = move.changes.every((one) => isDeepStrictEqual(one.before, one.after));
  if (traffic === undefined) return undefined;
  const { before, after } = viewsOf(registry, move);
  const plan = traffic.plan({
    action: move.action,
    channel: move.channel,
    before,
    after,
    strays: restores ? leftVersions(registry) : [],
    correlationId: context.correlationId,
    releaseCandidateId: context.releaseCandidateId,
  });
  if (plan.ok) return plan;
  throw new GovernanceError("refused", plan.objections);
}

/** What each channel carried before: where a router comes back to by itself. */
function leftVersions({ history, channels }: Registry): string[] {
  const carried = new Set(Object.values(channels).map(({ version }) => version));
  const left = new Map<string, string>();
  for (let at = history; at !== undefined; at = at.earlier) {
    const { channel, from_version: from, to_version: to } = at.row;
    const name = channel.split("->").at(-1) ?? channel;
    if (!left.has(name) && from !== "" && from !== to) left.set(name, from);
  }
  return [...new Set(left.values())].filter((version) => !carried.has(version));
}

/** What all channels carry, without and with the move. */
function viewsOf(
  { channels }: Registry,
  { changes }: Pick<MoveDraft, "changes">,
): { readonly before: TrafficView; readonly after: TrafficView } {
  const before: Record<string, Carried> = {};
  for (const [name, { version, rollout_percent }] of Object.entries(channels)) {
    before[name] = { version, rollout_percent };
  }
  const after = { ...before };
  for (const change of changes) after[change.channel] = change.after;
  return { before, after };
}

/** The outcome goes into the ledger; a move that is neither here nor there stays open. */
export async function conclude(
  mover: Mover,
  known: Known,
  move: Move,
  outcome: TrafficOutcome,
): Promise<Known> {
  if (outcome.kind === "stuck") throw stuck(move, outcome.says);
  const { host, ledger } = mover;
  const data: JsonObject = {
    move: move.seq,
    verified: outcome.verified,
    ...(outcome.kind === "moved" ? { kept: outcome.kept } : {}),
    ...(outcome.says === "" ? {} : { says: outcome.says }),
  };
  const type = outcome.kind === "moved" ? CHANNEL_EVENT.moved : CHANNEL_EVENT.reverted;
  const { actor, reason, correlation_id: correlationId } = move;
  // Whoever settles it: an outcome is of the thread of its move.
  const ids = { correlationId, releaseCandidateId: move.release_candidate_id };
  const draft = draftOf(host, ids, { type, actor, reason, data });
  return appendOutcome(ledger, known, move, draft);
}

/** Only events of others can have come between, since moves are made by one process at a time. */
async function appendOutcome(
  ledger: Ledger,
  { state, head }: Known,
  { seq }: Move,
  draft: EventDraft,
): Promise<Known> {
  try {
    const appended = await appendEvents(ledger, [draft], head);
    return knownAfter(state, [draft], appended.head);
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
  await decideAndAppend(ledger, {
    start: NO_REGISTRY,
    evolve: registryEvolved,
    decide: ({ open }) => (open?.seq === seq ? [draft] : []),
  });
  return readRegistry(ledger);
}

function stuck(move: Move, says: string): GovernanceError {
  const message = `the traffic is neither as before nor as wanted by the ${move.action} of ${move.channel} (event ${move.seq}): ${says}`;
  const hint =
    "Look at the router; then `npm run channels -- resume` brings it to one side, or `npm run rollback` takes the version back.";
  return undecidedError(message, hint);
}

export async function writeRegistry(mover: Mover, { state, head }: Known): Promise<void> {
  const path = resolve(mover.context.root, REGISTRY_PATH);
  await mover.host.fs.writeAtomic(path, registryText(state, head, mover.format));
}
