/** The names that templates may hold, and the grammar of each. A closed list: see docs/policies. */
import type { Grammar } from "./grammar.ts";

/** Channels where a contract names none, the riskiest first. */
export const USUAL_CHANNELS: readonly string[] = ["canary", "stable"];

const OF_A_MOVE: readonly (readonly [name: string, grammar: Grammar])[] = [
  ["action", "token"],
  ["target_version", "version"],
  ["from_version", "version"],
  ["to_version", "version"],
  ["correlation_id", "id"],
  ["release_candidate_id", "id"],
  ["from_rollout_percent", "percent"],
  ["to_rollout_percent", "percent"],
];

const OF_A_CHANNEL: readonly (readonly [suffix: string, grammar: Grammar])[] = [
  ["rollout_percent", "percent"],
  ["version", "version"],
  ["weight", "weight"],
];

/** Known inside `each.template` only. */
const OF_EACH: readonly (readonly [name: string, grammar: Grammar])[] = [
  ["version", "version"],
  ["channel", "token"],
  ["weight", "weight"],
  ["percent", "percent"],
];

export type Names = ReadonlyMap<string, Grammar>;

/** `<channel>_version`, `before_<channel>_version` and so on for each channel, and those of the move. */
export function namesOfMove(channels: readonly string[]): Names {
  const ofChannels = ["", "before_"].flatMap((prefix) =>
    channels.flatMap((channel) =>
      OF_A_CHANNEL.map(([suffix, grammar]) => [`${prefix}${channel}_${suffix}`, grammar] as const),
    ),
  );
  return new Map([...ofChannels, ...OF_A_MOVE]);
}

/** The same, and what is known of each version or channel. */
export function namesOfEach(channels: readonly string[]): Names {
  return new Map([...namesOfMove(channels), ...OF_EACH]);
}

/** The names that tools of version 1 fill in, for canary and stable. */
export function namesOfVersion1(): string[] {
  return [...namesOfMove(USUAL_CHANNELS).keys()].filter((name) => !name.endsWith("_weight"));
}
