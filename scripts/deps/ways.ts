/** By which of the project's own dependencies a finding comes in: its set of paths. */
import type { LockGraph } from "../lockfiles/model.ts";
import { sortedTexts } from "../lockfiles/order.ts";
import type { Finding } from "./finding.ts";
import { placedIn } from "./lock-places.ts";

type Askers = ReadonlyMap<string, readonly string[]>;

/** Each finding with the names of the direct dependencies that lead to it, sorted. */
export function withWays(findings: readonly Finding[], graphs: readonly LockGraph[]): Finding[] {
  const askers = new Map<LockGraph, Askers>();
  return findings.map((finding) => ({
    ...finding,
    ways: sortedTexts(
      placedIn(finding, graphs).flatMap(({ graph, locked }) => {
        const known = askers.get(graph) ?? askersOf(graph);
        askers.set(graph, known);
        return waysTo(locked.place, graph, known);
      }),
    ),
  }));
}

/** By place, the places that ask for it. */
function askersOf({ packages }: LockGraph): Askers {
  const found = new Map<string, string[]>();
  const add = (to: string | undefined, from: string) => {
    if (to === undefined) return;
    const known = found.get(to);
    if (known === undefined) found.set(to, [from]);
    else known.push(from);
  };
  for (const { place, linkTo, edges } of packages.values()) {
    add(linkTo, place);
    for (const edge of edges) add(edge.to, place);
  }
  return found;
}

/** Upwards to the places for which a project itself asks. */
function waysTo(place: string, { roots, packages }: LockGraph, askers: Askers): string[] {
  const isRoot = new Set(roots);
  const seen = new Set([place]);
  const names: string[] = [];
  for (const at of seen) {
    const from = askers.get(at) ?? [];
    if (from.some((asker) => isRoot.has(asker))) names.push(packages.get(at)?.name ?? at);
    for (const asker of from) if (!isRoot.has(asker)) seen.add(asker);
  }
  return names;
}
