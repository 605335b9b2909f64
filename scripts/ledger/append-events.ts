/** The one way in which an event gets into a ledger. */
import { refusedError } from "../core/errors.ts";
import type { Appended, LogHead } from "../core/log.ts";
import { encodeBatch } from "./events/encode-batch.ts";
import type { EventDraft } from "./events/event.ts";
import type { Ledger } from "./open-ledger.ts";
import { appendFault } from "./roles.ts";

/**
 * Appends all drafts or none, if `head` is still the head that the decision was made on. Throws
 * `refused` where an actor lacks the role, and a conflict (`isConflict`) where the race was lost.
 */
export async function appendEvents(
  { log, authority }: Ledger,
  drafts: readonly EventDraft[],
  head: LogHead,
): Promise<Appended> {
  for (const draft of drafts) {
    const fault = appendFault(authority, draft);
    if (fault !== undefined) {
      throw refusedError(fault, "Ask one who holds it, or have security/trust_keys.json changed.");
    }
  }
  return log.append(encodeBatch(drafts, head), head);
}
