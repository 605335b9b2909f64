/** Carries out what was decided: a step, the way back, or the closing event. */
import { canonicalJson } from "../core/canonical-json.ts";
import { undecidedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { decideAndAppend, draftOf } from "../ledger/decide-and-append.ts";
import { makeMove } from "../registry/make-move.ts";
import type { Moved, Wanted } from "../registry/make-move.ts";
import type { Registry } from "../registry/registry.ts";
import { evidenceOf } from "./assess.ts";
import type { RolloutFacts } from "./assess.ts";
import type { Opened } from "./open-rollout.ts";
import { NO_ROLLOUT, ROLLOUT_CLOSED, rolloutEvolved } from "./rollout-state.ts";
import { moveOfStep, nextStep } from "./steps.ts";
import type { RolloutStep } from "./steps.ts";
import { takeBack } from "./take-back.ts";

export interface Doer {
  readonly actor: string;
  readonly reason: string;
}

export async function takeStep(
  { mover }: Opened,
  facts: RolloutFacts,
  step: RolloutStep,
  doer: Doer,
): Promise<Moved> {
  const evidence = evidenceOf(facts);
  // Nothing that was asked for is no passing record: the version is then not known to be good.
  const measured = evidence.gates.length > 0 || facts.policy.triggers !== undefined;
  const wanted: Wanted = {
    move: moveOfStep(step, evidence, measured, mover.traffic?.adapter),
    ...doer,
    along: [],
  };
  return makeMove(mover, (registry) => {
    refuseChanged(facts.state.registry, registry);
    return wanted;
  });
}

/** What was judged must still be so: somebody may have set a hold, or moved, since. */
function refuseChanged(judged: Registry, now: Registry): void {
  if (canonicalJson(looked(judged)) === canonicalJson(looked(now))) return;
  throw undecidedError("the channels changed while the step was judged", "run it again");
}

function looked({ channels, blocked, holds, freeze }: Registry) {
  const carried = Object.entries(channels).map(([name, one]) => [
    name,
    one.version,
    one.rollout_percent,
    one.updated_at,
  ]);
  return {
    carried,
    blocked: timesOf(blocked),
    holds: timesOf(holds),
    freeze: freeze?.time ?? null,
  };
}

function timesOf(marks: Registry["holds"]) {
  return Object.entries(marks).map(([name, { time }]) => [name, time]);
}

export async function goBack({ mover, order }: Opened, version: string, doer: Doer, why: string) {
  const adapter = mover.traffic?.adapter;
  const wish = { version, ...doer, adapter, evidence: { trigger: why } };
  return makeMove(mover, (registry) => takeBack(registry, order, wish));
}

/** Decided on what the ledger says then: another run may have closed it, or taken it back. */
export async function closeRelease(
  host: Host,
  { mover, order, policy }: Opened,
  version: string,
  doer: Doer,
): Promise<boolean> {
  const acted = await decideAndAppend(mover.ledger, {
    start: NO_ROLLOUT,
    evolve: rolloutEvolved,
    decide: ({ registry, closed }) => {
      const isOut = nextStep(registry.channels, order, policy.policy, version) === undefined;
      if (!isOut || registry.open !== undefined || closed.has(version)) return [];
      return [draftOf(host, mover.context, { type: ROLLOUT_CLOSED, ...doer, data: { version } })];
    },
  });
  return acted.drafts.length > 0;
}
