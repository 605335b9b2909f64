/** Finds in the locks what a report speaks of; what is in none was not found here. */
import { folderOf } from "../../lockfiles/lock-input.ts";
import type { Ecosystem, LockedPackage, LockGraph } from "../../lockfiles/model.ts";
import { pypiName } from "../../lockfiles/purl.ts";
import { originsOf, pathTo } from "../lock-paths.ts";
import type { Origins } from "../lock-paths.ts";
import type { Reported } from "../merge.ts";
import type { Rated } from "./severity.ts";

/** One advisory about one package, as a report has it. */
export interface Claim extends Rated {
  readonly source: string;
  readonly ids: readonly string[];
  readonly ecosystem: Ecosystem;
  readonly package: string;
  /** The version that is affected, or a test for it. */
  readonly version: string | ((version: string) => boolean);
  readonly range: string;
  readonly fixed: readonly string[];
  readonly title: string;
  readonly kev?: boolean;
}

/** A package at one place of one lock. */
export interface Placed {
  readonly graph: LockGraph;
  readonly origins: Origins;
  readonly locked: LockedPackage;
}

export type PackageIndex = ReadonlyMap<string, readonly Placed[]>;

export function packageKey(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === "pypi") return `pypi ${pypiName(name)}`;
  return `${ecosystem} ${ecosystem === "golang" ? name.toLowerCase() : name}`;
}

/** By ecosystem and name; the team's own packages are no one's advisory. */
export function packageIndex(graphs: readonly LockGraph[]): PackageIndex {
  const index = new Map<string, Placed[]>();
  for (const graph of graphs) {
    const origins = originsOf(graph);
    for (const locked of graph.packages.values()) {
      if (!isFetched(locked)) continue;
      const key = packageKey(graph.ecosystem, locked.name);
      const known = index.get(key);
      if (known === undefined) index.set(key, [{ graph, origins, locked }]);
      else known.push({ graph, origins, locked });
    }
  }
  return index;
}

export const isFetched = ({ linkTo, source }: LockedPackage): boolean =>
  linkTo === undefined && source.kind !== "workspace";

export interface Located {
  readonly reported: readonly Reported[];
  /** `name@version` of what stands in no lock. */
  readonly strange: readonly string[];
}

export function locate(claims: readonly Claim[], graphs: readonly LockGraph[]): Located {
  const index = packageIndex(graphs);
  const reported: Reported[] = [];
  const strange: string[] = [];
  for (const claim of claims) {
    const placed = index.get(packageKey(claim.ecosystem, claim.package)) ?? [];
    const { version } = claim;
    const affected = placed.filter(({ locked }) => isVersion(locked.version, version));
    reported.push(...affected.map((one) => reportedAt(claim, one)));
    if (affected.length === 0) strange.push(nameOf(claim));
  }
  return { reported, strange };
}

function isVersion(locked: string, wanted: Claim["version"]): boolean {
  if (typeof wanted === "function") return wanted(locked);
  return locked.replace(/^v/, "") === wanted.replace(/^v/, "");
}

const nameOf = ({ package: name, version }: Claim): string =>
  typeof version === "string" ? `${name}@${version}` : name;

export function reportedAt(
  claim: Omit<Claim, "version" | "ecosystem" | "package">,
  { graph, origins, locked }: Placed,
): Reported {
  const path = pathTo(locked.place, graph, origins);
  return {
    ids: claim.ids,
    aliases: [],
    ecosystem: graph.ecosystem,
    package: locked.name,
    workspace: folderOf(graph.path),
    exposure: graph.exposure.get(locked.place) ?? "prod",
    versions: [locked.version],
    range: claim.range,
    severity: claim.severity,
    ...(claim.cvss === undefined ? {} : { cvss: claim.cvss }),
    kev: claim.kev ?? false,
    fixed: claim.fixed,
    direct: path.length === 1,
    path,
    sources: [claim.source],
    title: claim.title,
  };
}
