/** How a package came in: the shortest way from the project. */
import type { LockGraph } from "../lockfiles/model.ts";

export type Origins = ReadonlyMap<string, string | undefined>;

/** By place, the place from which it is first reached; the projects themselves have none. */
export function originsOf({ roots, packages }: LockGraph): Origins {
  const from = new Map<string, string | undefined>(roots.map((root) => [root, undefined]));
  const queue = [...roots];
  for (let at = 0; at < queue.length; at++) {
    const place = queue[at] ?? "";
    const found = packages.get(place);
    const next = [found?.linkTo, ...(found?.edges ?? []).map(({ to }) => to)];
    for (const to of next) {
      if (to === undefined || from.has(to)) continue;
      from.set(to, place);
      queue.push(to);
    }
  }
  return from;
}

/** Names, without the project; empty where nothing leads there. */
export function pathTo(place: string, graph: LockGraph, origins: Origins): string[] {
  const names: string[] = [];
  for (let at: string | undefined = place; at !== undefined; at = origins.get(at)) {
    if (graph.roots.includes(at)) break;
    names.unshift(graph.packages.get(at)?.name ?? at);
  }
  return origins.has(place) ? names : [];
}
