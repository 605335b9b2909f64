/** What people see of channels: tables of words. */
import type { Section } from "../core/command.ts";
import { timeWithAge } from "../core/time.ts";
import { holdsAt, historyOf } from "../registry/registry.ts";
import type { HistoryRow, Mark, Registry } from "../registry/registry.ts";
import { lastKnownGood } from "../registry/known-good.ts";

export function channelTable(registry: Registry, order: readonly string[], now: Date): Section {
  const others = Object.keys(registry.channels).filter((name) => !order.includes(name));
  const rows = [...order, ...others].map((name) => {
    const channel = registry.channels[name];
    if (channel === undefined) return [name, "-", "-", "-", "-"];
    const good = lastKnownGood(registry, name)?.version ?? "none";
    const { version, rollout_percent, updated_at } = channel;
    return [
      name,
      version,
      `${rollout_percent} %`,
      timeWithAge(new Date(timeText(updated_at)), now),
      good,
    ];
  });
  return {
    title: "Channels",
    columns: ["Channel", "Version", "Traffic", "Since", "Back to"],
    rows,
  };
}

export function markSections(registry: Registry, now: Date): Section[] {
  const { open, freeze, holds, blocked } = registry;
  const lines = [
    ...(open === undefined
      ? []
      : [
          `open: ${open.action} of ${open.channel} by ${open.actor}, ${timeWithAge(new Date(timeText(open.time)), now)}`,
        ]),
    ...(freeze === undefined ? [] : [`frozen${markText(freeze, now)}`]),
    ...Object.entries(holds).map(([name, mark]) => `${name} held${markText(mark, now)}`),
    ...Object.entries(blocked).map(([version, mark]) => `${version} blocked${markText(mark, now)}`),
  ];
  return lines.length === 0 ? [] : [{ title: "In force", lines }];
}

function markText(mark: Mark, now: Date): string {
  const { actor, reason, until } = mark;
  const ends =
    until === undefined ? "" : holdsAt(mark, now) ? ` until ${until}` : `, ended ${until}`;
  return `${ends} by ${actor}: ${reason}`;
}

/** Seconds will do for people. */
function timeText(time: string): string {
  return time.replace(/\.\d+Z$/, "Z");
}

/** Moves of one channel or of all, the newest first. */
export function movesOf(
  registry: Registry,
  channel: string | undefined,
  limit: number,
): HistoryRow[] {
  const isOf = ({ channel: name }: HistoryRow) =>
    channel === undefined || name === channel || name.endsWith(`->${channel}`);
  return historyOf(registry).filter(isOf).toReversed().slice(0, limit);
}

export function historyTable(rows: readonly HistoryRow[]): Section {
  return {
    title: "Moves",
    columns: ["Time", "Action", "Channel", "Change", "By", "Reason"],
    rows: rows.map((row) => {
      const { ts, action, channel: name, from_version, to_version, actor, reason } = row;
      const change = `${from_version || "nothing"} to ${to_version}`;
      return [timeText(ts), action, name, change, actor, reason];
    }),
  };
}
