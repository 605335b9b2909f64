/** The one way in which an event gets into a ledger. */
import { refusedError, undecidedError } from "../core/errors.ts";
import { isConflict } from "../core/log-conflict.ts";
import type { Appended, LogHead } from "../core/log.ts";
import { encodeBatch } from "./events/encode-batch.ts";
import type { EventDraft } from "./events/event.ts";
import type { Ledger } from "./open-ledger.ts";
import { claimsDigests, conceal } from "./redaction/conceal.ts";
import { appendFault } from "./roles.ts";

/**
 * Appends all drafts or none, if `head` is still the head that the decision was made on. Values
 * that the evidence policy names are kept apart, and the event holds commitments to them. Throws
 * `refused` where an actor lacks the role, and a conflict (`isConflict`) where the race was lost.
 */
export async function appendEvents(
  ledger: Ledger,
  drafts: readonly EventDraft[],
  head: LogHead,
): Promise<Appended> {
  for (const draft of drafts) refuseUnfit(ledger, draft);
  const disclosures = new Map<string, string>();
  const concealed: EventDraft[] = [];
  for (const draft of drafts) {
    const fields = await ledger.disclosures.fieldsOf(draft.type);
    const taken = conceal(draft.data, fields, ledger.newSalt);
    for (const [digest, text] of taken.disclosures) disclosures.set(digest, text);
    concealed.push({ ...draft, data: taken.data });
  }
  const lines = encodeBatch(concealed, head);
  await ledger.disclosures.put(disclosures);
  try {
    return await ledger.log.append(lines, head);
  } catch (error) {
    /** After any other failure the lines may be there, and would lose their values. */
    if (isConflict(error)) await ledger.disclosures.remove(disclosures.keys());
    throw error;
  }
}

function refuseUnfit({ authority }: Ledger, draft: EventDraft): void {
  const fault = appendFault(authority, draft);
  if (fault !== undefined) {
    throw refusedError(fault, "Ask one who holds it, or have security/trust_keys.json changed.");
  }
  if (claimsDigests(draft.data)) {
    throw undecidedError("the event cannot be written: data must not have a member _sd");
  }
}
