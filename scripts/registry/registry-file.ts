/** The registry as a file that people and other tools read: made from the ledger, never the other way. */
import type { LogHead } from "../core/log.ts";
import type { JsonObject } from "../core/json-value.ts";
import { historyOf } from "./registry.ts";
import type { HistoryRow, Mark, Registry } from "./registry.ts";

/** Relative to the root of the repository. */
export const REGISTRY_PATH = "security/release_channels.json";

export type RegistryFormat = "own" | "v1";

/** The same registry and head always give the same text. */
export function registryText(registry: Registry, head: LogHead, format: RegistryFormat): string {
  const value = format === "v1" ? olderFile(registry) : registryFile(registry, head);
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** As it is written in our own format. */
export function registryFile(registry: Registry, { size, hash }: LogHead): JsonObject {
  const { open, freeze } = registry;
  return {
    $schema: "../schemas/policy/release_channels.schema.json",
    version: 2,
    updated_at: registry.updated_at,
    ledger: { size, head: hash },
    channels: mapped(registry.channels, ({ version, rollout_percent, updated_at }) => ({
      version,
      rollout_percent,
      updated_at,
    })),
    blocked: mapped(registry.blocked, markData),
    holds: mapped(registry.holds, markData),
    ...(freeze === undefined ? {} : { freeze: markData(freeze) }),
    ...(open === undefined
      ? {}
      : { open: { seq: open.seq, action: open.action, channel: open.channel } }),
    history: historyOf(registry).map((row) => ({ ...row })),
  };
}

function markData({ time, actor, reason, until }: Mark): JsonObject {
  return { time, actor, reason, ...(until === undefined ? {} : { until }) };
}

/** Times in seconds; marks have no place there. */
function olderFile(registry: Registry): JsonObject {
  return {
    version: 1,
    updated_at: seconds(registry.updated_at),
    channels: mapped(registry.channels, ({ version, rollout_percent, updated_at }) => ({
      version,
      rollout_percent,
      updated_at: seconds(updated_at),
    })),
    history: historyOf(registry).map((row: HistoryRow) => ({ ...row, ts: seconds(row.ts) })),
  };
}

function seconds(time: string): number {
  return time === "" ? 0 : new Date(time).getTime() / 1000;
}

function mapped<T>(
  record: Readonly<Record<string, T>>,
  made: (value: T) => JsonObject,
): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, made(value)]));
}
