/** Sends what is due, tries again, and calls the next person, until there is nothing to wait for. */
import type { Host } from "../../core/host.ts";
import type { Deliveries, Message } from "./delivery-state.ts";
import { NOTIFY_EVENT } from "./delivery-state.ts";
import type { Journal } from "./journal.ts";
import {
  attemptDeed,
  dueMessages,
  escalationDeeds,
  nextWake,
  outcomeDeed,
  retryRules,
} from "./next-steps.ts";
import type { Policies } from "./next-steps.ts";
import { sendMessage } from "./send-message.ts";

export interface Delivery {
  readonly host: Host;
  readonly journal: Journal;
  readonly policies: Policies;
}

/**
 * Each attempt is claimed in the journal before it is made, and its outcome put down after it: a
 * notifier that is killed between the two leaves a claim that ends, and the message goes out again
 * under the same key.
 */
export async function deliver(delivery: Delivery, deadline: number): Promise<Deliveries> {
  const { host, journal, policies } = delivery;
  const flight = new Map<string, Promise<void>>();
  for (;;) {
    const open = host.now().getTime() < deadline && !host.signal.aborted;
    const { before, deeds } = await journal.act((state) => (open ? claims(state, delivery) : []));
    for (const { data, type } of deeds) {
      const { id } = data;
      if (type !== NOTIFY_EVENT.attempted || typeof id !== "string") continue;
      const message = before.messages.get(id);
      if (message === undefined) continue;
      const sending = attempt(delivery, before, message);
      flight.set(
        message.id,
        sending.finally(() => flight.delete(message.id)),
      );
    }
    if (deeds.length > 0) continue;
    const now = host.now();
    const wake = nextWake(policies, before, now);
    if (flight.size === 0 && (!open || wake > deadline)) return before;
    const wait = open ? Math.min(wake, deadline) - now.getTime() : LOOK_UP_MS;
    await Promise.race([...flight.values(), pause(Math.max(1, Math.min(wait, LOOK_UP_MS)))]);
  }
}

/** However long it is until the next retry: what others appended is seen by then. */
const LOOK_UP_MS = 500;

function claims(state: Deliveries, { host, policies }: Delivery) {
  const now = host.now();
  const rules = retryRules(policies.routing);
  const calls = escalationDeeds(policies, state, now);
  return [...calls, ...dueMessages(state, rules, now).map((one) => attemptDeed(one, rules, now))];
}

async function attempt(
  { host, journal, policies }: Delivery,
  state: Deliveries,
  message: Message,
): Promise<void> {
  const notice = state.incidents.get(message.incident)?.notice;
  if (notice === undefined) return;
  const outcome = await sendMessage(host, policies, notice, message);
  const made = { id: message.id, attempt: message.attempts + 1 };
  const rules = retryRules(policies.routing);
  await journal.act(() => [outcomeDeed(made, outcome, rules, host.now())]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
