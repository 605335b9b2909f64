/** Who was reached, and what was not delivered. Pure. */
import type { Check, CheckOutcome } from "../../core/check.ts";
import type { Deliveries, KnownIncident, Message } from "./delivery-state.ts";
import { NOTIFY_CHECKS } from "./catalogue.ts";
import type { NotifyCheckId } from "./catalogue.ts";
import type { Policies } from "./next-steps.ts";

export function answer(
  id: NotifyCheckId,
  outcome: CheckOutcome,
  message: string,
  more: Partial<Check> = {},
): Check {
  const fix = outcome === "pass" ? {} : { remediation: NOTIFY_CHECKS[id].fix };
  const docs = "docs/scripts/incident-notify.md";
  return { id, outcome, enforced: true, message, locations: [], docs, ...fix, ...more };
}

export function messagesOf(state: Deliveries, incident: string): Message[] {
  return [...state.messages.values()].filter((one) => one.incident === incident);
}

/** Incidents that somebody still has to look at: not acknowledged, or not all delivered. */
export function openIncidents(state: Deliveries): KnownIncident[] {
  return [...state.incidents.values()].filter(
    ({ acknowledged, notice }) =>
      acknowledged === undefined ||
      messagesOf(state, notice.incident_id).some((one) => one.state !== "delivered"),
  );
}

export function deliveryChecks(state: Deliveries, incidents: readonly KnownIncident[]): Check[] {
  return incidents.flatMap((incident) => {
    const messages = messagesOf(state, incident.notice.incident_id);
    return [reachedCheck(incident, messages), ...messages.map(deliveredCheck)];
  });
}

function reachedCheck(
  { notice, acknowledged }: KnownIncident,
  messages: readonly Message[],
): Check {
  const about = { about: notice.incident_id };
  const there = messages.filter(({ state }) => state === "delivered");
  if (acknowledged !== undefined) {
    return answer("incident_reached", "pass", `acknowledged by ${acknowledged.actor}`, about);
  }
  if (there.length > 0) {
    const people = [...new Set(there.map(({ person }) => person))].join(", ");
    return answer("incident_reached", "pass", `${people}, not yet acknowledged`, about);
  }
  const waits = messages.some(({ state }) => state === "pending");
  const said = messages.length === 0 ? "nobody has an address for these channels" : "nobody yet";
  return answer("incident_reached", waits ? "no_data" : "fail", said, about);
}

const OUTCOMES = { delivered: "pass", dead: "fail", pending: "no_data" } as const;

function deliveredCheck({ person, channel, index, state, attempts, lastReason }: Message): Check {
  const about = `${person} by ${channel}${index === 0 ? "" : ` ${index + 1}`}`;
  const why = lastReason === undefined ? "" : `, ${lastReason}`;
  const said = `${state} after ${attempts} attempts${why}`;
  return answer("message_delivered", OUTCOMES[state], said, { about });
}

/** Advisory: files of version 1 have the values themselves. */
export function secretsCheck({ roster, routing }: Policies): Check {
  const people = [roster.primary, ...(roster.rotations ?? [])];
  const plain = people.flatMap((one) =>
    [
      one.webhook_url,
      one.webhook_secret,
      one.slack_webhook_url,
      one.feishu_webhook_url,
      one.feishu_secret,
      one.telegram?.bot_token,
      one.cdevents_url,
    ].some(isPlain)
      ? [one.id]
      : [],
  );
  if (isPlain(routing.smtp?.password)) plain.push("smtp");
  const said =
    plain.length === 0 ? "all by reference" : `secrets in the file itself: ${plain.join(", ")}`;
  return answer("secrets_by_reference", plain.length === 0 ? "pass" : "fail", said, {
    enforced: false,
  });
}

function isPlain(text: string | undefined): boolean {
  return text !== undefined && text !== "" && !text.startsWith("env:");
}
