/** What each placeholder of a move stands for. */
import { ABSENT } from "./grammar.ts";
import type { TrafficMove } from "./plan-move.ts";
import type { ChannelTraffic, TrafficState } from "./shares.ts";
import type { Values } from "./template.ts";
import type { Weight } from "./weights.ts";

interface ChannelWeights {
  readonly before: readonly Weight[];
  readonly after: readonly Weight[];
}

type Value = [name: string, value: string];

export function valuesOf(
  move: TrafficMove,
  channels: readonly string[],
  weights: ChannelWeights,
): Values {
  const [from, to] = [move.before[move.channel], move.after[move.channel]];
  return new Map([
    ["action", move.action],
    ["target_version", versionOf(to)],
    ["from_version", versionOf(from)],
    ["to_version", versionOf(to)],
    ["from_rollout_percent", percentOf(from)],
    ["to_rollout_percent", percentOf(to)],
    ["correlation_id", move.correlationId ?? ABSENT],
    ["release_candidate_id", move.releaseCandidateId ?? ABSENT],
    ...ofChannels("", channels, move.after, weights.after),
    ...ofChannels("before_", channels, move.before, weights.before),
  ]);
}

function ofChannels(
  prefix: string,
  channels: readonly string[],
  state: TrafficState,
  weights: readonly Weight[],
): Value[] {
  const ofWeights = weights.map(({ name, weight }): Value => [`${prefix}${name}_weight`, weight]);
  const ofState = channels.flatMap((channel): Value[] => [
    [`${prefix}${channel}_version`, versionOf(state[channel])],
    [`${prefix}${channel}_rollout_percent`, percentOf(state[channel])],
  ]);
  return [...ofState, ...ofWeights];
}

function versionOf(channel: ChannelTraffic | undefined): string {
  return channel?.version ?? ABSENT;
}

function percentOf(channel: ChannelTraffic | undefined): string {
  return String(channel?.rollout_percent ?? 0);
}
