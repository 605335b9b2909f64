/** The last rollback that the ledger tells of: its cause, and when it did what. Pure. */
import type { Rollback } from "../../core/gen/report-create-incident-report.types.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import type { LedgerEvent } from "../../ledger/events/event.ts";

const STARTED = "channel.move_started";
const OUTCOMES: Readonly<Record<string, Rollback["outcome"]>> = {
  "channel.moved": "moved",
  "channel.move_reverted": "reverted",
};

/** `events` in the order of the ledger, `seq` as it stands there. */
export function rollbackIn(events: readonly LedgerEvent[]): Rollback | null {
  const start = events.findLast(
    ({ type, data }) => type === STARTED && data["action"] === "rollback",
  );
  if (start === undefined) return null;
  const end = events.find(
    ({ type, data }) => Object.hasOwn(OUTCOMES, type) && data["move"] === start.seq,
  );
  const { before, after } = versionsOf(start.data);
  return {
    cause: start.reason,
    actor: start.actor,
    channel: text(start.data["channel"]) ?? "not named",
    ...(before === undefined ? {} : { from_version: before }),
    ...(after === undefined ? {} : { to_version: after }),
    started_at: start.time,
    ended_at: end?.time ?? null,
    outcome: OUTCOMES[end?.type ?? ""] ?? "open",
  };
}

function versionsOf({ changes }: JsonObject) {
  const first = Array.isArray(changes) ? members(changes[0]) : {};
  return {
    before: text(members(first["before"])["version"]),
    after: text(members(first["after"])["version"]),
  };
}

function members(value: JsonValue | undefined): JsonObject {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && !isList(value) ? value : {};
}

function isList(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
