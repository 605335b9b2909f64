/**
 * Does a lock say what its manifests ask for? A lock that was not written anew after an edit of the
 * manifest describes another product than the one that will be built.
 */
import { posix } from "node:path";
import type { JsonObject } from "../core/json-value.ts";
import { memberOf, objectMember, textMembers } from "./json-members.ts";
import type { Ecosystem, Edge, LockedPackage, LockGraph } from "./model.ts";
import { manifestRequests } from "./python/graph.ts";

export interface Disagreement {
  /** Manifest, relative to the lock's folder. */
  readonly manifest: string;
  readonly message: string;
}

type Manifests = ReadonlyMap<string, JsonObject>;

export function disagreements(graph: LockGraph, manifests: Manifests): Disagreement[] {
  return COMPARE[graph.ecosystem](graph, manifests);
}

const COMPARE: Readonly<
  Record<Ecosystem, (graph: LockGraph, manifests: Manifests) => Disagreement[]>
> = {
  npm: (graph, manifests) => graph.roots.flatMap((root) => javascript(graph, root, manifests)),
  pypi: python,
  cargo,
  /** go.mod is half of the lock: its reader refuses what go.sum does not know. */
  golang: () => [],
};

/** `""`, `packages/a`, `importer packages/a`, `workspace .` */
const folderOfRoot = (root: string): string => root.replace(/^(?:importer|workspace) /, "");

function javascript(graph: LockGraph, root: string, manifests: Manifests): Disagreement[] {
  const path = posix.join(folderOfRoot(root), "package.json");
  const manifest = manifests.get(path);
  const locked = graph.packages.get(root);
  if (manifest === undefined || locked === undefined) return [];
  const wanted = wantedIn(manifest, graph.format.startsWith("npm"));
  return compare(wanted, locked, manifest).map((message) => ({ manifest: path, message }));
}

/** As npm reads them: a later kind replaces an earlier one of the same name. */
function wantedIn(manifest: JsonObject, withPeers: boolean): ReadonlyMap<string, string> {
  const members = ["dependencies", "optionalDependencies", "devDependencies"];
  const all = withPeers ? ["peerDependencies", ...members] : members;
  return new Map(all.flatMap((member) => textMembers(objectMember(manifest, member))));
}

function compare(
  wanted: ReadonlyMap<string, string>,
  locked: LockedPackage,
  manifest: JsonObject,
): string[] {
  const edges = new Map(locked.edges.filter(({ kind }) => kind !== "workspace").map(byName));
  const workspaces = new Set(
    locked.edges.filter(({ kind }) => kind === "workspace").map(({ name }) => name),
  );
  const asked = [...wanted].filter(([name]) => !workspaces.has(name));
  const extra = [...edges.keys()].filter((name) => !wanted.has(name));
  return [
    ...asked.flatMap(([name, spec]) => faultOf(name, spec, edges.get(name), manifest)),
    ...extra.map((name) => `the lock has "${name}", which the manifest does not ask for`),
  ];
}

const byName = (edge: Edge): [string, Edge] => [edge.name, edge];

/** The specs are not shown: one may hold a token. */
function faultOf(
  name: string,
  spec: string,
  edge: Edge | undefined,
  manifest: JsonObject,
): string[] {
  if (edge === undefined) return [`the manifest asks for "${name}", which the lock does not have`];
  if (isResolved(name, manifest)) return [];
  if (edge.spec !== spec) return [`the manifest asks for another range of "${name}" than the lock`];
  return edge.fault === "invalid" && edge.kind !== "peer"
    ? [`the lock has a version of "${name}" outside the range that is asked for`]
    : [];
}

/** `overrides` and `resolutions` set another version than the one asked for. */
function isResolved(name: string, manifest: JsonObject): boolean {
  const holders = [manifest, objectMember(manifest, "pnpm")];
  return holders.some((holder) =>
    ["overrides", "resolutions"].some(
      (member) => memberOf(objectMember(holder, member), name) !== undefined,
    ),
  );
}

/** poetry.lock has no list of what the manifest asks: its reader refuses a name that is missing. */
function python(graph: LockGraph, manifests: Manifests): Disagreement[] {
  const manifest = manifests.get("pyproject.toml");
  const root = graph.packages.get(graph.roots[0] ?? "");
  if (manifest === undefined || root === undefined || !graph.format.startsWith("uv")) return [];
  const locked = new Set(root.edges.map(({ name }) => name));
  const missing = manifestRequests(manifest).filter(({ name }) => name !== "" && !locked.has(name));
  return missing.map(({ name }) => ({
    manifest: "pyproject.toml",
    message: `the manifest asks for "${name}", which the lock does not have`,
  }));
}

function cargo(graph: LockGraph, manifests: Manifests): Disagreement[] {
  const crates = new Map(
    graph.roots.flatMap((place) => {
      const found = graph.packages.get(place);
      return found === undefined ? [] : [[found.name, found] as const];
    }),
  );
  return [...manifests].flatMap(([path, manifest]) => {
    const name = memberOf(objectMember(manifest, "package"), "name");
    const locked = typeof name === "string" ? crates.get(name) : undefined;
    if (locked === undefined) return [];
    const known = new Set(locked.edges.map((edge) => edge.name));
    const asked = crateNames(manifest).filter((crate) => !known.has(crate));
    return asked.map((crate) => ({
      manifest: path,
      message: `the manifest asks for "${crate}", which the lock does not have`,
    }));
  });
}

function crateNames(manifest: JsonObject): string[] {
  return ["dependencies", "dev-dependencies", "build-dependencies"].flatMap((member) => {
    const table = objectMember(manifest, member);
    return Object.keys(table).map((key) => {
      const real = memberOf(objectMember(table, key), "package");
      return typeof real === "string" ? real : key;
    });
  });
}
