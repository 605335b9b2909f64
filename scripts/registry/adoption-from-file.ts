/** What registry files of others say, in the words of ours. */
import type { ReleaseChannels } from "../core/gen/policy-release_channels.types.ts";
import type { Adoption } from "./channel-events.ts";
import type { HistoryRow } from "./registry.ts";

/** Times of version 1 are seconds; 0 means never, and becomes the empty text. */
function timeText(time: string | number | undefined): string {
  if (typeof time === "string") return time;
  return time === undefined || time === 0 ? "" : new Date(time * 1000).toISOString();
}

/** What a registry file of others says, as events say it. `now` stands where it says no time. */
export function adoptionFrom(file: ReleaseChannels, now: string): Adoption {
  const channels = Object.entries(file.channels).map(([name, channel]) => {
    const { version, rollout_percent } = channel;
    return [name, { version, rollout_percent, updated_at: timeText(channel.updated_at) || now }];
  });
  const history = (file.history ?? []).map((row): HistoryRow => ({
    ts: timeText(row.ts) || now,
    action: row.action,
    channel: row.channel,
    from_version: row.from_version ?? "",
    to_version: row.to_version,
    reason: row.reason ?? "",
    actor: row.actor ?? "",
    ...(row.correlation_id === undefined ? {} : { correlation_id: row.correlation_id }),
    ...(row.release_candidate_id === undefined
      ? {}
      : { release_candidate_id: row.release_candidate_id }),
  }));
  return { channels: Object.fromEntries(channels), history };
}
