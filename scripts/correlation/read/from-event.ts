/** Events of the ledger, and of the journal of deliveries, as artifacts. Pure. */
import type { JsonValue } from "../../core/json-value.ts";
import { parseTime } from "../../core/time.ts";
import type { LedgerEvent } from "../../ledger/events/event.ts";
import { KEY, UNSTATED } from "../artifact.ts";
import type { Artifact, Cause } from "../artifact.ts";

/** Types of other domains; docs/ledger.md knows no owner of a type. */
const MOVE_STARTED = "channel.move_started";
const MOVE_ENDED = new Set(["channel.moved", "channel.move_reverted"]);
const OF_ESCALATION = new Set(["alert.escalated", "alert.action_requested", "channel.frozen"]);

export function fromLedgerEvent(event: LedgerEvent, file: string): Artifact {
  const started = event.type === MOVE_STARTED;
  return {
    ...fromEvent(event, file),
    kind: "event",
    keys: started ? [KEY.move(event.seq)] : [],
    causes: causesOf(event),
    demands: started ? [{ kind: "run" }] : [],
  };
}

function fromEvent({ seq, type, time, data, ...event }: LedgerEvent, file: string) {
  const location = { file, line: seq + 1 };
  const { correlation_id: correlationId, release_candidate_id: candidate } = event;
  const traceparent = textOf(data["traceparent"]);
  return {
    ...UNSTATED,
    name: `${type} (line ${seq + 1} of ${file})`,
    location,
    statements: [{ location, correlationId, candidate }],
    at: parseTime(time),
    traceparents: traceparent === undefined ? [] : [traceparent],
  };
}

function causesOf({ type, data }: LedgerEvent): Cause[] {
  const { move, report } = data;
  if (MOVE_ENDED.has(type) && typeof move === "number") {
    return [{ kind: "event", key: KEY.move(move) }];
  }
  if (OF_ESCALATION.has(type) && typeof report === "string") {
    return [{ kind: "escalation", key: KEY.report(report), during: true }];
  }
  return [];
}

/** Of `incident-notify`: who is told, how often it was tried, and what came of it. */
export function fromDeliveryEvent(event: LedgerEvent, file: string): Artifact {
  const { type, data } = event;
  const base = fromEvent(event, file);
  const kind = "delivery" as const;
  const incident = textOf(data["incident_id"] ?? data["incident"]) ?? "";
  const message = textOf(data["id"]) ?? "";
  if (type === "notify.opened") {
    const causes: Cause[] = [{ kind: "incident", key: KEY.incident(incident) }];
    const statements = [...base.statements, sentIds(data, base.location)];
    return { ...base, kind, causes, statements, keys: [KEY.notice(incident)] };
  }
  if (type === "notify.queued" || type === "notify.acknowledged") {
    const causes: Cause[] = [{ kind: "delivery", key: KEY.notice(incident) }];
    const chainIds = data["channel"] === "cdevents" ? [event.correlation_id] : [];
    return { ...base, kind, causes, chainIds, keys: message === "" ? [] : [KEY.message(message)] };
  }
  return { ...base, kind, causes: [{ kind, key: KEY.message(message) }] };
}

/** What the messages themselves say. */
function sentIds(data: LedgerEvent["data"], location: Artifact["location"]) {
  return {
    location,
    correlationId: textOf(data["correlation_id"]),
    candidate: textOf(data["release_candidate_id"]),
  };
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
