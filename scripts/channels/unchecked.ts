/**
 * What a rollback goes without, where two people take that on: a list of keys, or a policy of what
 * is kept apart from events, that cannot be read.
 */
import { GovernanceError } from "../core/errors.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { CHANNEL_EVENT } from "../registry/channel-events.ts";
import type { AuthorityRevision } from "../trust/key-list/event-authority.ts";

/** In sentences, what was not looked at. */
export type Unchecked = string[];

const WAY_OUT = "or go without it: --break-glass --approver WHO";

/** Without a list that holds nobody can be told to have no role: all may append then. */
export async function authorityOr(
  read: Promise<AuthorityRevision[]>,
  unchecked: Unchecked | undefined,
): Promise<AuthorityRevision[]> {
  return orWithout(read, [], unchecked, "who may append events was not checked");
}

/** Without the policy nothing is kept apart: what is typed now stands in the ledger for good. */
export async function openly(ledger: Ledger, unchecked: Unchecked | undefined): Promise<Ledger> {
  const found = ledger.disclosures.fieldsOf(CHANNEL_EVENT.started);
  const says = "nothing was kept apart from the events";
  const fields = await orWithout(found, undefined, unchecked, says);
  if (fields !== undefined) return ledger;
  return { ...ledger, disclosures: { ...ledger.disclosures, fieldsOf: () => Promise.resolve([]) } };
}

async function orWithout<T>(
  read: Promise<T>,
  without: T,
  unchecked: Unchecked | undefined,
  says: string,
): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof GovernanceError) || error.kind !== "policy") throw error;
    if (unchecked === undefined) throw withWayOut(error);
    unchecked.push(`${says}: ${error.message.split("\n")[0] ?? ""}`);
    return without;
  }
}

function withWayOut({ kind, problems, cause }: GovernanceError): GovernanceError {
  const told = problems.map((problem, index) =>
    index === 0
      ? { ...problem, hint: [problem.hint, WAY_OUT].filter(Boolean).join("; ") }
      : problem,
  );
  return new GovernanceError(kind, told, cause);
}
