/** What is to be done now, and when to look again. Pure. */
import type { IncidentRouting } from "../../core/gen/policy-incident_routing.types.ts";
import type { OncallRoster } from "../../core/gen/policy-oncall_roster.types.ts";
import type { JsonObject } from "../../core/json-value.ts";
import type { Deed } from "../../ledger/decide-and-append.ts";
import { callingOrder } from "../roster/roster.ts";
import { NOTIFY_EVENT } from "./delivery-state.ts";
import type { Deliveries, KnownIncident, Message, Notice } from "./delivery-state.ts";
import { addressesOf, messageId, routedChannels } from "./routing.ts";

export interface Policies {
  readonly routing: IncidentRouting;
  readonly roster: OncallRoster;
}

const ACTOR = "incident-notify";

/** Messages to the first person from `firstStep` on who has an address. */
export function callDeeds(
  { routing, roster }: Policies,
  notice: Notice,
  firstStep: number,
  now: Date,
  why: string,
): Deed[] {
  const channels = routedChannels(routing, notice, now);
  for (const [step, person] of callingOrder(roster, notice.owner).entries()) {
    const addresses = step < firstStep ? [] : addressesOf(person, channels);
    if (addresses.length === 0) continue;
    return addresses.map(({ channel, index }) => ({
      type: NOTIFY_EVENT.queued,
      actor: ACTOR,
      reason: why,
      data: {
        id: messageId(notice.incident_id, person.id, { channel, index }),
        incident: notice.incident_id,
        person: person.id,
        step,
        channel,
        index,
      },
    }));
  }
  return [];
}

/** Who is called next, for every incident whose time to acknowledge is over, or that reached nobody. */
export function escalationDeeds(policies: Policies, state: Deliveries, now: Date): Deed[] {
  return [...state.incidents.values()].flatMap((incident) => {
    const due = escalationDue(policies, state, incident, now);
    return due === undefined || due.at > now.getTime() ? [] : due.deeds;
  });
}

interface Due {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly deeds: readonly Deed[];
}

/**
 * `undefined`: acknowledged, nothing to wait for, or nobody left to call. Where nobody had an address
 * when the incident was opened, it is still to be told of once the roster has one.
 */
export function escalationDue(
  policies: Policies,
  state: Deliveries,
  { notice, acknowledged }: KnownIncident,
  now: Date,
): Due | undefined {
  if (acknowledged !== undefined) return undefined;
  const all = [...state.messages.values()].filter((one) => one.incident === notice.incident_id);
  if (all.length === 0) return untold(policies, notice, now);
  const step = Math.max(...all.map((one) => one.step));
  const last = all.filter((one) => one.step === step);
  const seconds = policies.routing.acknowledge?.within_s?.[notice.severity];
  const unreached = last.every((one) => one.state === "dead");
  if (!unreached && seconds === undefined) return undefined;
  const why = unreached ? "nobody could be reached" : `not acknowledged within ${seconds} s`;
  const deeds = callDeeds(policies, notice, step + 1, now, why);
  const since = Math.min(...last.map((one) => one.queuedAt));
  const at = unreached ? 0 : since + (seconds ?? 0) * 1000;
  return deeds.length === 0 ? undefined : { at, deeds };
}

function untold(policies: Policies, notice: Notice, now: Date): Due | undefined {
  const deeds = callDeeds(policies, notice, 0, now, "nobody had an address before");
  return deeds.length === 0 ? undefined : { at: 0, deeds };
}

export interface RetryRules {
  readonly attemptsMax: number;
  readonly firstWaitMs: number;
  readonly factor: number;
  readonly waitMsMax: number;
  readonly timeoutMs: number;
}

export function retryRules({ retry = {} }: IncidentRouting): RetryRules {
  return {
    attemptsMax: retry.attempts_max ?? 8,
    firstWaitMs: retry.first_wait_ms ?? 1000,
    factor: retry.factor ?? 2,
    waitMsMax: retry.wait_ms_max ?? 60_000,
    timeoutMs: retry.timeout_ms ?? 10_000,
  };
}

/** The wait after attempt n, counted from 1: longer each time, up to the longest. */
export function waitAfter(attempt: number, rules: RetryRules): number {
  return Math.min(rules.waitMsMax, Math.round(rules.firstWaitMs * rules.factor ** (attempt - 1)));
}

export function dueMessages(state: Deliveries, rules: RetryRules, now: Date): Message[] {
  return pendingIn(state).filter((one) => dueAt(one, rules, now) <= now.getTime());
}

function pendingIn(state: Deliveries): Message[] {
  return [...state.messages.values()].filter((one) => one.state === "pending");
}

/** Beyond its own time an attempt has this much to put down how it ended. */
const LEASE_SPARE_MS = 2000;

/** No policy allows more for one attempt: incident_routing.schema.json, `timeout_ms`. */
const LONGEST_LEASE_MS = 600_000 + LEASE_SPARE_MS;

/** Further off than any wait or claim can be: the clock was set back, and no alert waits for that. */
function dueAt({ nextAt }: Message, { waitMsMax }: RetryRules, now: Date): number {
  const ahead = nextAt - now.getTime();
  return ahead > Math.max(waitMsMax, LONGEST_LEASE_MS) ? now.getTime() : nextAt;
}

/** The claim of an attempt: until the lease ends nobody else sends this message. */
export function attemptDeed(message: Message, rules: RetryRules, now: Date): Deed {
  const attempt = message.attempts + 1;
  const lease = now.getTime() + rules.timeoutMs + LEASE_SPARE_MS;
  const data = { id: message.id, attempt, lease_until: lease };
  return { type: NOTIFY_EVENT.attempted, actor: ACTOR, reason: `attempt ${attempt}`, data };
}

export type Outcome =
  | { readonly kind: "delivered" }
  | { readonly kind: "retry"; readonly reason: string; readonly afterMs?: number }
  | { readonly kind: "dead"; readonly reason: string };

/** `attempt` is counted from 1. */
export function outcomeDeed(
  { id, attempt }: { readonly id: string; readonly attempt: number },
  outcome: Outcome,
  rules: RetryRules,
  now: Date,
): Deed {
  const deed = (type: string, reason: string, data: JsonObject): Deed => {
    return { type, actor: ACTOR, reason, data: { id, attempt, ...data } };
  };
  if (outcome.kind === "delivered") return deed(NOTIFY_EVENT.delivered, "accepted", {});
  const { reason } = outcome;
  if (outcome.kind === "dead" || attempt >= rules.attemptsMax) {
    return deed(NOTIFY_EVENT.failed, reason, { reason, dead: true });
  }
  // A receiver may ask for more time, but not for so much that nobody is ever told.
  const asked = Math.min(rules.waitMsMax, outcome.afterMs ?? 0);
  const wait = Math.max(waitAfter(attempt, rules), asked);
  return deed(NOTIFY_EVENT.failed, reason, { reason, next_at: now.getTime() + wait });
}

/** Milliseconds since 1970 at which there is something to do again; `Infinity`: never. */
export function nextWake(policies: Policies, state: Deliveries, now: Date): number {
  const rules = retryRules(policies.routing);
  const calls = [...state.incidents.values()].flatMap(
    (one) => escalationDue(policies, state, one, now)?.at ?? [],
  );
  return Math.min(...pendingIn(state).map((one) => dueAt(one, rules, now)), ...calls);
}
