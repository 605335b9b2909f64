/** Which thread a run of the rollout goes on in. Pure. */
import type { RunContext } from "../core/command.ts";
import { inheritThread, threadOf } from "../core/thread.ts";
import type { Thread } from "../core/thread.ts";
import type { Move, Registry } from "../registry/registry.ts";
import { threadOfVersion } from "../registry/thread-of-move.ts";

/** What the command line says; else the thread of the version so far. */
export function threadOfRun(context: RunContext, registry: Registry, version: string): Thread {
  return inheritThread(context, threadOfVersion(registry, version));
}

/** Of a move that an earlier run left open: its outcome is of its own thread. */
export function threadOfMove(context: RunContext, move: Move | undefined): Thread {
  return inheritThread(context, threadOf(move?.correlation_id, move?.release_candidate_id));
}
