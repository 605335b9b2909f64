/** Which thread is judged: the one that was asked for, or that of the latest rollout. Pure. */
import type { Artifact } from "./artifact.ts";

export interface ChosenThread {
  readonly correlationId: string | undefined;
  readonly candidate: string | undefined;
}

/** What a report can add; the ledger is asked for what is still missing. */
export function threadFromReports(asked: ChosenThread, reports: readonly Artifact[]): ChosenThread {
  const rollouts = reports.filter(({ kind, isAside }) => kind === "rollout" && !isAside);
  const latestFirst = rollouts.toSorted((a, b) => instant(b) - instant(a));
  return latestFirst.reduce(completed, asked);
}

function instant({ at }: Artifact): number {
  return at?.getTime() ?? 0;
}

export function isWhole({ correlationId, candidate }: ChosenThread): boolean {
  return correlationId !== undefined && candidate !== undefined;
}

/**
 * A thread that names nothing takes any; else only from what shares an id with it. The same object
 * where nothing was added.
 */
export function completed(thread: ChosenThread, { statements }: Artifact): ChosenThread {
  if (isWhole(thread)) return thread;
  const fitting = statements.find((one) => isFree(thread) || shares(thread, one));
  const correlationId = thread.correlationId ?? fitting?.correlationId;
  const candidate = thread.candidate ?? fitting?.candidate;
  const more = correlationId !== thread.correlationId || candidate !== thread.candidate;
  return more ? { correlationId, candidate } : thread;
}

export function isFree({ correlationId, candidate }: ChosenThread): boolean {
  return correlationId === undefined && candidate === undefined;
}

/** Does one of the two ids stand in both? */
export function shares(thread: ChosenThread, other: ChosenThread): boolean {
  return (
    (thread.correlationId !== undefined && sameId(thread.correlationId, other.correlationId)) ||
    (thread.candidate !== undefined && thread.candidate === other.candidate)
  );
}

/** UUIDs are equal whatever the case of their digits (RFC 9562, section 4). */
export function sameId(left: string, right: string | undefined): boolean {
  return right !== undefined && left.toLowerCase() === right.toLowerCase();
}
