/** Which artifacts a thread is judged by. Pure but for `gatherer`, which remembers what it was given. */
import type { Artifact } from "./artifact.ts";
import { shares } from "./choose-thread.ts";
import type { ChosenThread } from "./choose-thread.ts";

/**
 * Those that state one of its ids, those that somebody named, and whatever these rest on or what
 * rests on these: so an artifact whose ids were both changed is still found by its links.
 */
export function membersOf(reports: readonly Artifact[], thread: ChosenThread): Artifact[] {
  const direct = reports.filter((one) => isDirect(one, thread));
  const keys = new Set(direct.flatMap((one) => one.keys));
  const causes = new Set(direct.flatMap((one) => one.causes.map(({ key }) => key)));
  return reports.filter(
    (one) =>
      isDirect(one, thread) ||
      one.keys.some((key) => causes.has(key)) ||
      one.causes.some(({ key }) => keys.has(key)),
  );
}

function isDirect(artifact: Artifact, thread: ChosenThread): boolean {
  if (artifact.isNamed) return true;
  return !artifact.isAside && artifact.statements.some((one) => shares(thread, one));
}

export interface Gatherer {
  readonly add: (artifact: Artifact) => void;
  readonly gathered: readonly Artifact[];
}

/** The same for a log that is streamed: a cause stands before its effects there. */
export function gatherer(thread: ChosenThread, reports: readonly Artifact[]): Gatherer {
  const keys = new Set(reports.flatMap((one) => one.keys));
  const wanted = new Set(reports.flatMap((one) => one.causes.map(({ key }) => key)));
  const gathered: Artifact[] = [];
  return {
    gathered,
    add: (artifact) => {
      const linked =
        artifact.causes.some(({ key }) => keys.has(key)) ||
        artifact.keys.some((key) => wanted.has(key));
      if (!linked && !isDirect(artifact, thread)) return;
      for (const key of artifact.keys) keys.add(key);
      gathered.push(artifact);
    },
  };
}
