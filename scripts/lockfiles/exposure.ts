/** What a package is needed for: the strongest way by which a project reaches it. */
import { shownPlace } from "./clean-url.ts";
import type { Edge, EdgeKind, Exposure, LockContent, LockFault, LockGraph } from "./model.ts";

const FOLLOWS: Readonly<Record<Exposure, ReadonlySet<EdgeKind>>> = {
  prod: new Set<EdgeKind>(["prod", "peer", "workspace"]),
  optional: new Set<EdgeKind>(["prod", "peer", "workspace", "optional", "peer_optional"]),
  dev: new Set<EdgeKind>(["prod", "peer", "workspace", "optional", "peer_optional", "dev"]),
};

const STRONGEST_FIRST = ["prod", "optional", "dev"] as const;

/** Adds exposure, and names as orphans the places that no project reaches. */
export function withExposure(content: LockContent): LockGraph {
  const exposure = new Map<string, Exposure>();
  for (const level of STRONGEST_FIRST) reach(content, level, exposure);
  const orphans = [...content.packages.keys()].filter((place) => !exposure.has(place)).map(orphan);
  return { ...content, exposure, faults: [...content.faults, ...orphans] };
}

/** Each level walks again from everything reached so far, along the further kinds of edges. */
function reach(content: LockContent, level: Exposure, exposure: Map<string, Exposure>): void {
  const follows = FOLLOWS[level];
  const open = [...content.roots, ...exposure.keys()];
  const mark = (place: string | undefined): void => {
    if (place === undefined || exposure.has(place) || !content.packages.has(place)) return;
    exposure.set(place, level);
    open.push(place);
  };
  for (const root of content.roots) mark(root);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const found = content.packages.get(place);
    mark(found?.linkTo);
    for (const edge of found?.edges ?? []) if (leads(edge, follows)) mark(edge.to);
  }
}

const leads = ({ kind }: Edge, follows: ReadonlySet<EdgeKind>): boolean => follows.has(kind);

const orphan = (place: string): LockFault => ({
  kind: "orphan",
  place,
  message: `"${shownPlace(place)}" stands in the lock, but nothing asks for it`,
});
