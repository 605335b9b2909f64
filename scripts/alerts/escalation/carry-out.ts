/** `--act`: what the policy wants done becomes events of the ledger, once. */
import type { Args, RunContext } from "../../core/command.ts";
import type { Host } from "../../core/host.ts";
import type { Thread } from "../../core/thread.ts";
import { decideAndAppend, draftOf } from "../../ledger/decide-and-append.ts";
import { openLedger } from "../../ledger/open-ledger.ts";
import { projectLedger } from "../../ledger/read-ledger.ts";
import { readEventAuthority } from "../../trust/key-list/event-authority.ts";
import type { EscalationOption } from "../escalation-command.ts";
import { actsEvolved, deedsOf, NO_ACTS } from "./act.ts";
import type { Acts, Escalation } from "./act.ts";

export interface Acted {
  readonly type: string;
  readonly action: string;
  /** It stands in the ledger. */
  readonly appended: boolean;
}

export async function carryOut(
  args: Args<EscalationOption>,
  host: Host,
  context: RunContext,
  found: Pick<Escalation, "level" | "groups"> & { readonly thread: Thread },
): Promise<Acted[]> {
  if (!args.flag("act") || found.level === "none" || found.level === "unknown") return [];
  const { level, groups, thread } = found;
  const ids = {
    correlationId: thread.correlation_id,
    releaseCandidateId: thread.release_candidate_id,
    reportId: context.reportId,
  };
  const escalation: Escalation = {
    level,
    groups,
    actor: args.need("actor"),
    candidate: thread.release_candidate_id,
    reportId: context.reportId,
  };
  const authority = await readEventAuthority(host.fs, context.root, host.now());
  const ledger = openLedger(host, context.root, authority);
  if (args.flag("dry-run")) {
    const { state } = await projectLedger(ledger, NO_ACTS, actsEvolved);
    return deedsOf(state, escalation).map(({ type, action }) => ({
      type,
      action,
      appended: false,
    }));
  }
  const { before } = await decideAndAppend(ledger, {
    start: NO_ACTS,
    evolve: actsEvolved,
    decide: (state: Acts) => deedsOf(state, escalation).map((deed) => draftOf(host, ids, deed)),
  });
  return deedsOf(before, escalation).map(({ type, action }) => ({ type, action, appended: true }));
}
