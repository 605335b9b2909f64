/** Lines of locks for checks: only the locks of which something is told are read again. */
import { join } from "node:path";
import type { Location } from "../core/check.ts";
import type { FsPort } from "../core/host.ts";
import { folderOf } from "../lockfiles/lock-input.ts";
import { lockPlaces } from "../lockfiles/lock-lines.ts";
import type { FindPlace } from "../lockfiles/lock-lines.ts";
import type { LockedPackage, LockGraph } from "../lockfiles/model.ts";
import type { Finding } from "./finding.ts";

export type LocateInLock = (
  graph: LockGraph,
  one: Pick<LockedPackage, "place" | "name" | "version">,
) => Location;

const LOCK_BYTES = 256 * 1024 * 1024;

export async function locateIn(
  graphs: Iterable<LockGraph>,
  root: string,
  fs: FsPort,
): Promise<LocateInLock> {
  const finders = new Map<string, FindPlace>();
  for (const graph of new Set(graphs)) {
    const text = new TextDecoder().decode(await fs.read(join(root, graph.path), LOCK_BYTES));
    finders.set(graph.path, lockPlaces(graph, text));
  }
  return ({ path }, one) => ({ file: path, ...finders.get(path)?.(one) });
}

/** Packages of a lock by name; findings are many, and so are packages. */
const known = new WeakMap<LockGraph, ReadonlyMap<string, readonly LockedPackage[]>>();

function byName(graph: LockGraph): ReadonlyMap<string, readonly LockedPackage[]> {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const index = Map.groupBy(graph.packages.values(), ({ name }) => name);
  known.set(graph, index);
  return index;
}

/** Where a finding stands: each affected version at each place of its exposure. */
export function placedIn(
  finding: Finding,
  graphs: readonly LockGraph[],
): { readonly graph: LockGraph; readonly locked: LockedPackage }[] {
  return graphs
    .filter(
      ({ path, ecosystem }) =>
        folderOf(path) === finding.workspace && ecosystem === finding.ecosystem,
    )
    .flatMap((graph) =>
      (byName(graph).get(finding.package) ?? [])
        .filter(({ version }) => finding.versions.includes(version))
        .filter(({ place }) => (graph.exposure.get(place) ?? "prod") === finding.exposure)
        .map((locked) => ({ graph, locked })),
    );
}
