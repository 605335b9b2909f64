/** The projection: from places in locks to packages by purl. */
import type { Exposure, LockedPackage, LockGraph } from "../lockfiles/model.ts";
import type { LicenceLookup } from "../lockfiles/licence-lookup.ts";
import { shownPlace } from "../lockfiles/clean-url.ts";
import { byCodeUnit, sortedTexts } from "../lockfiles/order.ts";
import { purlOf } from "../lockfiles/purl.ts";
import type { Component, Inventory } from "./component.ts";

interface Found {
  readonly graph: LockGraph;
  readonly locked: LockedPackage;
}

const locksAlone: LicenceLookup = ({ licence }) => (licence === undefined ? {} : { text: licence });

/** `graphs` holds one at least; the shallowest lock is that of the project itself. */
export function inventoryOf(
  graphs: readonly LockGraph[],
  licences: LicenceLookup = locksAlone,
): Inventory {
  const ordered = graphs.toSorted(byDepth);
  const mainPurl = rootPurl(ordered[0]);
  const groups = new Map<string, Found[]>();
  const purls = new Map<LockGraph, ReadonlyMap<string, string>>();
  for (const graph of ordered) purls.set(graph, collect(graph, groups));
  const components = [...groups].map(([purl, found]) => joined(purl, found, purls, licences));
  components.sort((left, right) => byCodeUnit(left.purl, right.purl));
  const main = components.find(({ purl }) => purl === mainPurl);
  if (main === undefined) throw new Error("an inventory needs at least one lock");
  const others = ordered
    .slice(1)
    .map(rootPurl)
    .filter((purl) => purl !== mainPurl);
  return {
    main: { ...main, dependsOn: sortedTexts([...main.dependsOn, ...others]) },
    components: components.filter((component) => component !== main),
  };
}

function byDepth(left: LockGraph, right: LockGraph): number {
  const depth = left.path.split("/").length - right.path.split("/").length;
  return depth === 0 ? byCodeUnit(left.path, right.path) : depth;
}

function rootPurl(graph: LockGraph | undefined): string {
  const root = graph?.packages.get(graph.roots[0] ?? "");
  if (root === undefined) throw new Error("a lock without its project");
  return purlOf(root);
}

/** Purl of each place; a link counts as the folder that it stands for. */
function collect(graph: LockGraph, groups: Map<string, Found[]>): ReadonlyMap<string, string> {
  const purls = new Map<string, string>();
  for (const locked of graph.packages.values()) {
    if (locked.linkTo !== undefined) continue;
    const purl = purlOf(locked);
    purls.set(locked.place, purl);
    const group = groups.get(purl);
    if (group === undefined) groups.set(purl, [{ graph, locked }]);
    else group.push({ graph, locked });
  }
  return purls;
}

function joined(
  purl: string,
  found: readonly Found[],
  purls: ReadonlyMap<LockGraph, ReadonlyMap<string, string>>,
  licences: LicenceLookup,
): Component {
  const all = found.map(({ locked }) => locked);
  const first = all[0];
  if (first === undefined) throw new Error("a component without a place");
  return {
    purl,
    ecosystem: first.ecosystem,
    name: first.name || "unnamed",
    version: first.version,
    exposure: strongest(found),
    source: sourceOf(all),
    integrity: integrityOf(all),
    ...licenceOf(all, licences),
    places: sortedTexts(
      found.map(({ graph, locked }) => `${graph.path}#${shownPlace(locked.place)}`),
    ),
    aliases: sortedTexts(all.flatMap(({ alias }) => alias ?? [])),
    bundled: all.every(({ bundled }) => bundled),
    platform: all.every(({ platform }) => platform),
    own: found.some(({ graph, locked }) => graph.roots.includes(locked.place)),
    dependsOn: sortedTexts(found.flatMap((one) => targets(one, purls))).filter((to) => to !== purl),
  };
}

function targets(
  { graph, locked }: Found,
  purls: ReadonlyMap<LockGraph, ReadonlyMap<string, string>>,
): string[] {
  const known = purls.get(graph);
  return locked.edges.flatMap(({ to }) => {
    if (to === undefined) return [];
    return known?.get(graph.packages.get(to)?.linkTo ?? to) ?? [];
  });
}

const STRENGTH: readonly Exposure[] = ["prod", "optional", "dev"];

function strongest(found: readonly Found[]): Exposure | undefined {
  const levels = new Set(found.map(({ graph, locked }) => graph.exposure.get(locked.place)));
  return STRENGTH.find((level) => levels.has(level));
}

/** The one with most to say; which of several places came first must not matter. */
function sourceOf(all: readonly LockedPackage[]): Component["source"] {
  const sources = all.map(({ source }) => source);
  const [best = { kind: "unknown" as const }] = sources.toSorted((left, right) =>
    byCodeUnit(urlOf(right), urlOf(left)),
  );
  return best;
}

const urlOf = (source: Component["source"]): string => source.url ?? "";

function integrityOf(all: readonly LockedPackage[]): Component["integrity"] {
  const hashes = all.flatMap(({ integrity }) => integrity);
  if (hashes.length < 2) return hashes;
  const byText = new Map(hashes.map((hash) => [`${hash.algorithm} ${hash.hex}`, hash]));
  return [...byText].toSorted(([left], [right]) => byCodeUnit(left, right)).map(([, hash]) => hash);
}

/** The first by code unit of what the places say, so that their order does not matter. */
function licenceOf(
  all: readonly LockedPackage[],
  licences: LicenceLookup,
): Pick<Component, "licence" | "licenceEvidence"> {
  const said = all.map(licences).filter(({ text }) => text !== undefined);
  const [best] = said.toSorted((a, b) => byCodeUnit(a.text ?? "", b.text ?? ""));
  const { text, evidence } = best ?? {};
  return { licence: text, ...(evidence === undefined ? {} : { licenceEvidence: evidence }) };
}
