/**
 * The one way in which versions move between channels. What is intended stands in the ledger
 * before anything outside is touched, and what came of it stands there before anyone is told; a
 * crash between the two leaves an open move, which whoever comes next settles first.
 */
import { resolve } from "node:path";
import { undecidedError } from "../core/errors.ts";
import type { LogHead } from "../core/log.ts";
import { decideAndAppend, draftOf } from "../ledger/decide-and-append.ts";
import type { Deed } from "../ledger/decide-and-append.ts";
import { CHANNEL_EVENT, startedData } from "./channel-events.ts";
import type { MoveDraft } from "./channel-events.ts";
import { registryEvolved } from "./evolve-registry.ts";
import { conclude, knownAfter, planTraffic, refuseUnsound, writeRegistry } from "./mover.ts";
import type { Known, Mover, SoundPlan } from "./mover.ts";
import { NO_REGISTRY } from "./registry.ts";
import type { Move, Registry } from "./registry.ts";
import { REGISTRY_PATH } from "./registry-file.ts";
import { settleMove } from "./settle-move.ts";
import type { Settled } from "./settle-move.ts";
import { contextOfMove } from "./thread-of-move.ts";
import type { TrafficOutcome } from "./traffic-port.ts";

export interface Wanted {
  readonly move: MoveDraft;
  readonly actor: string;
  readonly reason: string;
  /** What stands with the announcement, such as the block of the version that is left. */
  readonly along: readonly Pick<Deed, "type" | "data">[];
}

/** Pure, and may be asked more than once. Throws `refused`; `undefined`: all is as wanted. */
export type DecideMove = (registry: Registry) => Wanted | undefined;

export interface Moved {
  /** `nothing`: there was nothing to do. `reverted`: all is as it was before. */
  readonly kind: "nothing" | "moved" | "reverted";
  readonly registry: Registry;
  readonly head: LogHead;
  readonly move: Move | undefined;
  readonly outcome: TrafficOutcome | undefined;
  /** A move that an earlier run left open, and what became of it. */
  readonly settled: Settled | undefined;
  /** Of the lock and the ledger: what a person should hear. */
  readonly findings: readonly string[];
}

/**
 * Settles what is open, decides on what is there then, and carries it out. Throws `undecided`
 * where the traffic is neither here nor there: the move stays open then.
 */
export async function makeMove(
  mover: Mover,
  decide: DecideMove,
  restore?: Restorer,
): Promise<Moved> {
  const path = resolve(mover.context.root, REGISTRY_PATH);
  return mover.host.alone(path, async (taken) => {
    const first = await announce(mover, decide);
    const settled =
      first.kind === "open" ? await settleMove(mover, first.known, first.move) : undefined;
    const decided = settled === undefined ? first : await announce(mover, decide);
    const announced =
      restore === undefined ? decided : await withDriftUndone(mover, decided, restore);
    const findings = [...taken.map(({ message }) => message), ...announced.findings];
    const made = await carryOut(mover, announced);
    await writeRegistry(mover, made.known);
    const { known, ...became } = made;
    return {
      ...became,
      registry: known.state,
      head: known.head,
      settled: settled?.settled,
      findings,
    };
  });
}

/** Completes or takes back what a crash left open; `restore` also brings a strayed router back. */
export async function resumeMove(mover: Mover, restore?: Restorer): Promise<Moved> {
  return makeMove(mover, () => undefined, restore);
}

/** Who brings the router back where all is as wanted but for what the router does. */
export interface Restorer {
  readonly actor: string;
  readonly reason: string;
}

/**
 * Nothing to do by the ledger is not yet nothing to do: a reload may have brought a version back. A
 * router that does not say that it does what the registry says is told again, by a move of its own.
 */
async function withDriftUndone(
  mover: Mover,
  decided: Announcement,
  { actor, reason }: Restorer,
): Promise<Announcement> {
  const { state } = decided.known;
  const [first] = Object.entries(state.channels);
  if (decided.kind !== "nothing" || mover.traffic === undefined || first === undefined) {
    return decided;
  }
  const [channel, { version, rollout_percent }] = first;
  const now = { version, rollout_percent };
  const changes = [{ channel, before: now, after: now }];
  const plan = planTraffic(mover, state, { action: "set", channel, changes });
  if ((await plan?.look())?.kind === "after") return decided;
  const move = {
    action: "set",
    channel,
    source: undefined,
    changes,
    passed_gates: false,
    evidence: { restores: "what the router carries" },
    adapter: mover.traffic.adapter,
  } as const;
  return announce(mover, () => ({ move, actor, reason, along: [] }));
}

interface Announced {
  /** `open`: another move has to be settled first, and nothing was announced. */
  readonly kind: "announced" | "open" | "nothing";
  readonly known: Known;
  readonly plan: SoundPlan | undefined;
  readonly findings: readonly string[];
}

type Announcement =
  | (Announced & { readonly kind: "announced" | "open"; readonly move: Move })
  | (Announced & { readonly kind: "nothing"; readonly move: undefined });

/** What the router cannot do is refused before the ledger says that it will be done. */
async function announce(mover: Mover, decide: DecideMove): Promise<Announcement> {
  const { host, context, ledger } = mover;
  let plan: SoundPlan | undefined;
  const acted = await decideAndAppend(ledger, {
    start: NO_REGISTRY,
    evolve: registryEvolved,
    decide: (registry) => {
      refuseUnsound(registry);
      const wanted = registry.open === undefined ? decide(registry) : undefined;
      if (wanted === undefined) return [];
      plan = planTraffic(mover, registry, wanted.move);
      const ids = contextOfMove(context, registry, wanted.move);
      return deedsOf(wanted).map((deed) => draftOf(host, ids, deed));
    },
  });
  const known = knownAfter(acted.before, acted.drafts, acted.head);
  const findings = acted.findings.map(({ message }) => message);
  const { open: move } = known.state;
  if (move === undefined) return { kind: "nothing", known, plan, findings, move };
  return { kind: acted.drafts.length > 0 ? "announced" : "open", known, plan, findings, move };
}

function deedsOf({ move, actor, reason, along }: Wanted): Deed[] {
  const started = { type: CHANNEL_EVENT.started, data: startedData(move) };
  return [started, ...along].map((deed) => ({ ...deed, actor, reason }));
}

const NO_TRAFFIC: TrafficOutcome = { kind: "moved", verified: false, kept: true, says: "" };

async function carryOut(mover: Mover, announced: Announcement) {
  const { kind, known, move, plan } = announced;
  if (kind === "nothing") return { kind, known, move, outcome: undefined } as const;
  if (kind === "open") throw undecidedError("another move was announced at the same time");
  const outcome = plan === undefined ? NO_TRAFFIC : await plan.forward();
  const after = await conclude(mover, known, move, outcome);
  const became = outcome.kind === "moved" ? "moved" : "reverted";
  return { kind: became, known: after, move, outcome } as const;
}

export interface Recorded {
  readonly registry: Registry;
  readonly done: boolean;
  /** Of the lock and the ledger: what a person should hear. */
  readonly findings: readonly string[];
}

/** For deeds that move nothing: blocks, holds, freezes, adoption. None: nothing is appended. */
export async function recordDeeds(
  mover: Mover,
  decide: (registry: Registry) => readonly Deed[],
): Promise<Recorded> {
  const { host, context, ledger } = mover;
  return host.alone(resolve(context.root, REGISTRY_PATH), async (taken) => {
    const acted = await decideAndAppend(ledger, {
      start: NO_REGISTRY,
      evolve: registryEvolved,
      decide: (registry) => {
        refuseUnsound(registry);
        return decide(registry).map((deed) => draftOf(host, context, deed));
      },
    });
    const known = knownAfter(acted.before, acted.drafts, acted.head);
    await writeRegistry(mover, known);
    const findings = [...taken, ...acted.findings].map(({ message }) => message);
    return { registry: known.state, done: acted.drafts.length > 0, findings };
  });
}
