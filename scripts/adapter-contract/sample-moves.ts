/** Moves that every adapter must be able to plan, so that an example is known to be complete. */
import type { Adapter } from "../traffic/adapter.ts";
import { planMove } from "../traffic/plan-move.ts";
import type { Objection, TrafficMove, Way } from "../traffic/plan-move.ts";
import type { TrafficState } from "../traffic/shares.ts";

export interface Sampled {
  /** Of the first sample; absent where it cannot be planned. */
  readonly way: Way | undefined;
  readonly objections: readonly Objection[];
}

/** A step of a rollout to 20 %, and its rollback. */
export function sampleMoves(channels: readonly string[]): TrafficMove[] {
  const before = stateOf(channels, "1.4.2", 0);
  const after = stateOf(channels, "1.5.0-rc.1", 20);
  const ids = { correlationId: "inc-731", releaseCandidateId: "1.5.0-rc.1" };
  const channel = channels[0] ?? "";
  return [
    { action: "rollout", channel, before, after, ...ids },
    { action: "rollback", channel, before: after, after: before, ...ids },
  ];
}

export function sample(adapter: Adapter, channels: readonly string[]): Sampled {
  const planned = sampleMoves(channels).map((move) => planMove(adapter, channels, move));
  const [first] = planned;
  return {
    way: first?.ok === true ? first.plan.forward : undefined,
    objections: planned.flatMap((one) => (one.ok ? [] : one.objections)),
  };
}

/** The last channel stays on 1.4.2 and takes the rest; those between are at 0. */
function stateOf(channels: readonly string[], version: string, percent: number): TrafficState {
  const last = channels.length - 1;
  return Object.fromEntries(
    channels.map((channel, i) => [
      channel,
      {
        version: i === 0 && i !== last ? version : "1.4.2",
        rollout_percent: i === last ? 100 : i === 0 ? percent : 0,
      },
    ]),
  );
}
