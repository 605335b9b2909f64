/** Which thread a move goes on in, where the command line names none. Pure. */
import { inheritThread, threadOf } from "../core/thread.ts";
import type { Thread } from "../core/thread.ts";
import type { DraftContext } from "../ledger/decide-and-append.ts";
import type { MoveDraft } from "./channel-events.ts";
import type { Registry } from "./registry.ts";

/**
 * The thread of the last move that brought the version anywhere: a schedule that takes the next
 * step knows of none, nor does a person at night. A rollback belongs to the version that it takes
 * away, and is no step of the one that it brings back.
 */
export function threadOfVersion({ history }: Registry, version: string): Thread {
  for (let at = history; at !== undefined; at = at.earlier) {
    const { to_version: to, action, correlation_id, release_candidate_id } = at.row;
    if (to === version && action !== "rollback") {
      return threadOf(correlation_id, release_candidate_id);
    }
  }
  return {};
}

/** The ids of the events that announce a move. */
export function contextOfMove(
  context: DraftContext,
  registry: Registry,
  { action, changes }: Pick<MoveDraft, "action" | "changes">,
): DraftContext {
  const [change] = changes;
  const version = action === "rollback" ? change?.before?.version : change?.after.version;
  const stated = version === undefined ? {} : threadOfVersion(registry, version);
  const { correlation_id: correlationId, release_candidate_id: releaseCandidateId } = inheritThread(
    context,
    stated,
  );
  return { ...context, correlationId, releaseCandidateId };
}
