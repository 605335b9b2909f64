/** The events of the channels: their types, and their data as it is written and read back. */
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import { isObject } from "../ledger/events/parse-event.ts";
import type { Carried, Change, Channel, HistoryRow, Move, MoveAction } from "./registry.ts";

export const CHANNEL_EVENT = {
  adopted: "channel.adopted",
  started: "channel.move_started",
  moved: "channel.moved",
  reverted: "channel.move_reverted",
  blocked: "channel.version_blocked",
  unblocked: "channel.version_unblocked",
  held: "channel.held",
  released: "channel.hold_released",
  frozen: "channel.frozen",
  unfrozen: "channel.unfrozen",
  glassBroken: "channel.glass_broken",
} as const;

/** A move before it has a place in the ledger. */
export type MoveDraft = Omit<
  Move,
  "seq" | "time" | "actor" | "reason" | "correlation_id" | "release_candidate_id"
>;

/** `data` of `channel.move_started`. */
export function startedData(move: MoveDraft): JsonObject {
  const { action, channel, source, changes, passed_gates, evidence, adapter } = move;
  return {
    action,
    channel,
    ...(source === undefined ? {} : { source }),
    changes: changes.map((change) => ({
      channel: change.channel,
      before: change.before === undefined ? null : carriedData(change.before),
      after: carriedData(change.after),
    })),
    passed_gates,
    evidence,
    adapter: adapter ?? null,
  };
}

function carriedData({ version, rollout_percent }: Carried): JsonObject {
  return { version, rollout_percent };
}

/** `undefined` where the data is not what `startedData` writes. */
export function moveOf(event: LedgerEvent): Move | undefined {
  const { action, channel, source, changes, passed_gates, evidence, adapter } = event.data;
  const list = Array.isArray(changes) ? changes.map(changeOf) : [];
  const whole = list.filter((change) => change !== undefined);
  const isWhole = whole.length > 0 && whole.length === list.length;
  if (!isAction(action) || !isChannel(channel) || !isWhole) return undefined;
  if (typeof passed_gates !== "boolean" || !isObject(evidence)) return undefined;
  return {
    seq: event.seq,
    time: event.time,
    actor: event.actor,
    reason: event.reason,
    correlation_id: event.correlation_id,
    release_candidate_id: event.release_candidate_id,
    action,
    channel,
    source: isText(source) ? source : undefined,
    changes: whole,
    passed_gates,
    evidence,
    adapter: isText(adapter) ? adapter : undefined,
  };
}

function changeOf(value: JsonValue): Change | undefined {
  if (!isObject(value) || !isChannel(value["channel"])) return undefined;
  const after = carriedOf(value["after"]);
  const before = carriedOf(value["before"]);
  if (after === undefined || (before === undefined && value["before"] !== null)) return undefined;
  return { channel: value["channel"], before, after };
}

function carriedOf(value: JsonValue | undefined): Carried | undefined {
  if (!isObject(value)) return undefined;
  const { version, rollout_percent } = value;
  if (!isVersionKey(version) || typeof rollout_percent !== "number") return undefined;
  return { version, rollout_percent };
}

/** The move that an outcome is of. */
export function outcomeOf({ data }: LedgerEvent): number | undefined {
  const { move } = data;
  return typeof move === "number" ? move : undefined;
}

export interface Adoption {
  readonly channels: Readonly<Record<string, Channel>>;
  readonly history: readonly HistoryRow[];
}

/** `data` of `channel.adopted`, less where it came from. */
export function adoptionData({ channels, history }: Adoption): JsonObject {
  const entries = Object.entries(channels).map(([name, channel]) => [
    name,
    { ...carriedData(channel), updated_at: channel.updated_at },
  ]);
  const taken: JsonObject = Object.fromEntries(entries);
  return { channels: taken, history: history.map((row) => ({ ...row })) };
}

export function adoptionOf({ data }: LedgerEvent): Adoption | undefined {
  const { channels, history } = data;
  if (!isObject(channels) || !Array.isArray(history)) return undefined;
  const entries = Object.entries(channels).map(
    ([name, value]) => [name, channelOf(value)] as const,
  );
  const whole = entries.flatMap(([name, channel]) =>
    channel === undefined || !isChannelName(name) ? [] : [[name, channel] as const],
  );
  const rows = history.map(rowOf);
  const rowsRead = rows.filter((row) => row !== undefined);
  if (whole.length !== entries.length || rowsRead.length !== rows.length) return undefined;
  return { channels: Object.fromEntries(whole), history: rowsRead };
}

function channelOf(value: JsonValue): Channel | undefined {
  const carried = carriedOf(value);
  const updated = isObject(value) ? value["updated_at"] : undefined;
  return carried === undefined || !isText(updated)
    ? undefined
    : { ...carried, updated_at: updated };
}

function rowOf(value: JsonValue): HistoryRow | undefined {
  if (!isObject(value)) return undefined;
  const { ts, action, channel, from_version, to_version, reason, actor, ...more } = value;
  const { correlation_id: thread, release_candidate_id: candidate } = more;
  if (!isAction(action) || !isText(ts) || !isText(channel) || !isText(to_version)) return undefined;
  if (typeof from_version !== "string" || typeof reason !== "string") return undefined;
  if (typeof actor !== "string") return undefined;
  return {
    ts,
    action,
    channel,
    from_version,
    to_version,
    reason,
    actor,
    ...(isText(thread) ? { correlation_id: thread } : {}),
    ...(isText(candidate) ? { release_candidate_id: candidate } : {}),
  };
}

/** `channel`, `version` or `until` of the smaller events. */
export function textIn({ data }: LedgerEvent, name: string): string | undefined {
  const value = data[name];
  return isVersionKey(value) ? value : undefined;
}

const ACTIONS: ReadonlySet<string> = new Set(["set", "promote", "rollback", "rollout"]);

function isAction(value: JsonValue | undefined): value is MoveAction {
  return typeof value === "string" && ACTIONS.has(value);
}

const NAME = /^[a-z][a-z0-9_-]{0,39}$/;

/** A name that is also a member of every object would find what nobody put there. */
export function isChannelName(name: string): boolean {
  return NAME.test(name) && !(name in {});
}

function isChannel(value: JsonValue | undefined): value is string {
  return typeof value === "string" && isChannelName(value);
}

function isVersionKey(value: JsonValue | undefined): value is string {
  return typeof value === "string" && value !== "" && !(value in {});
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === "string" && value !== "";
}
