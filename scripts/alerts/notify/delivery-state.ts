/** The journal of deliveries and what follows from it. Pure: a fold over events. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import type { LedgerEvent } from "../../ledger/events/event.ts";

export const NOTIFY_EVENT = {
  opened: "notify.opened",
  queued: "notify.queued",
  attempted: "notify.attempted",
  delivered: "notify.delivered",
  failed: "notify.failed",
  replayed: "notify.replayed",
  acknowledged: "notify.acknowledged",
} as const;

/** What goes out of an incident. */
export interface Notice {
  readonly incident_id: string;
  readonly severity: "p1" | "p2";
  readonly title: string;
  readonly owner: string;
  readonly opened_at: string;
  readonly actions: readonly string[];
  readonly correlation_id?: string;
  readonly release_candidate_id?: string;
}

export interface Message {
  /** Idempotency key: the same message has the same one for ever. */
  readonly id: string;
  readonly incident: string;
  readonly person: string;
  readonly channel: string;
  /** Which of several addresses of the person. */
  readonly index: number;
  /** 0 for the owner, 1 for who is called next, and so on. */
  readonly step: number;
  readonly state: "pending" | "delivered" | "dead";
  readonly attempts: number;
  /** Milliseconds since 1970: not before. Until the lease of an attempt ends nobody else tries. */
  readonly nextAt: number;
  readonly queuedAt: number;
  readonly deliveredAt: string | undefined;
  readonly lastReason: string | undefined;
}

export interface KnownIncident {
  readonly notice: Notice;
  readonly acknowledged: { readonly actor: string; readonly time: string } | undefined;
}

export interface Deliveries {
  readonly incidents: ReadonlyMap<string, KnownIncident>;
  readonly messages: ReadonlyMap<string, Message>;
}

export const NO_DELIVERIES: Deliveries = { incidents: new Map(), messages: new Map() };

/**
 * Folds one reading of a journal. The maps that it is handed are copied once and then filled: a copy
 * for each event takes time by the square of their number.
 */
export function deliveriesFold(): (state: Deliveries, event: LedgerEvent) => Deliveries {
  let own: { incidents: Map<string, KnownIncident>; messages: Map<string, Message> } | undefined;
  return (state, event) => {
    if (state !== own || own === undefined) {
      own = { incidents: new Map(state.incidents), messages: new Map(state.messages) };
    }
    const incident = incidentAfter(own, event);
    if (incident !== undefined) own.incidents.set(incident.notice.incident_id, incident);
    const message = messageAfter(own, event);
    if (message !== undefined) own.messages.set(message.id, message);
    return own;
  };
}

/** `undefined` where the event changes none. */
function incidentAfter(
  { incidents }: Deliveries,
  { type, data, actor, time }: LedgerEvent,
): KnownIncident | undefined {
  if (type === NOTIFY_EVENT.opened) {
    const notice = noticeOf(data);
    if (notice === undefined || incidents.has(notice.incident_id)) return undefined;
    return { notice, acknowledged: undefined };
  }
  const old = incidents.get(textOf(data["incident"]));
  if (type !== NOTIFY_EVENT.acknowledged || old?.acknowledged !== undefined) return undefined;
  return old && { ...old, acknowledged: { actor, time } };
}

function messageAfter({ messages }: Deliveries, event: LedgerEvent): Message | undefined {
  const id = textOf(event.data["id"]);
  const old = messages.get(id);
  if (event.type === NOTIFY_EVENT.queued && old === undefined && id !== "") return queued(event);
  return old && moved(old, event);
}

function queued({ data, time }: LedgerEvent): Message {
  return {
    id: textOf(data["id"]),
    incident: textOf(data["incident"]),
    person: textOf(data["person"]),
    channel: textOf(data["channel"]),
    index: numberOf(data["index"]),
    step: numberOf(data["step"]),
    state: "pending",
    attempts: 0,
    nextAt: 0,
    queuedAt: Date.parse(time),
    deliveredAt: undefined,
    lastReason: undefined,
  };
}

function moved(old: Message, { type, data, time }: LedgerEvent): Message {
  if (type === NOTIFY_EVENT.attempted) {
    return { ...old, attempts: numberOf(data["attempt"]), nextAt: numberOf(data["lease_until"]) };
  }
  if (type === NOTIFY_EVENT.delivered) {
    return { ...old, state: "delivered", deliveredAt: time, lastReason: undefined };
  }
  if (type === NOTIFY_EVENT.failed && old.state === "pending") {
    const lastReason = textOf(data["reason"]);
    if (data["dead"] === true) return { ...old, state: "dead", lastReason };
    return { ...old, nextAt: numberOf(data["next_at"]), lastReason };
  }
  const again = type === NOTIFY_EVENT.replayed && old.state === "dead";
  return again ? { ...old, state: "pending", attempts: 0, nextAt: 0 } : old;
}

export function noticeOf(data: JsonObject): Notice | undefined {
  const { severity, actions } = data;
  const id = textOf(data["incident_id"]);
  if (id === "" || (severity !== "p1" && severity !== "p2")) return undefined;
  const thread = textOf(data["correlation_id"]);
  const candidate = textOf(data["release_candidate_id"]);
  return {
    incident_id: id,
    severity,
    title: textOf(data["title"]),
    owner: textOf(data["owner"]),
    opened_at: textOf(data["opened_at"]),
    actions: Array.isArray(actions) ? actions.map(textOf) : [],
    ...(thread === "" ? {} : { correlation_id: thread }),
    ...(candidate === "" ? {} : { release_candidate_id: candidate }),
  };
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: JsonValue | undefined): number {
  return typeof value === "number" ? value : 0;
}
