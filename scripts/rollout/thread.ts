/** Which thread a run of the rollout goes on in. Pure. */
import type { RunContext } from "../core/command.ts";
import { inheritThread, threadOf } from "../core/thread.ts";
import type { Thread } from "../core/thread.ts";
import type { Move, Registry } from "../registry/registry.ts";

/**
 * What the command line says; else the thread of the last step that brought the version anywhere,
 * since a schedule that takes the next step knows of none. A rollback brings a version too, but
 * belongs to the one that it takes away.
 */
export function threadOfRun(context: RunContext, registry: Registry, version: string): Thread {
  return inheritThread(context, threadOfVersion(registry, version));
}

function threadOfVersion({ history }: Registry, version: string): Thread {
  for (let at = history; at !== undefined; at = at.earlier) {
    const { to_version: to, action, correlation_id, release_candidate_id } = at.row;
    if (to === version && action !== "rollback") {
      return threadOf(correlation_id, release_candidate_id);
    }
  }
  return {};
}

/** Of a move that an earlier run left open: its outcome is of its own thread. */
export function threadOfMove(context: RunContext, move: Move | undefined): Thread {
  return inheritThread(context, threadOf(move?.correlation_id, move?.release_candidate_id));
}
