/** Manifests that ask for packages and have no lock: what they bring in is not known. */
import type { JsonObject } from "../core/json-value.ts";
import { objectMember, textMember } from "./json-members.ts";
import { folderOf } from "./lock-input.ts";
import type { Ecosystem, LockGraph } from "./model.ts";
import { manifestRequests } from "./python/graph.ts";

const ECOSYSTEM: ReadonlyMap<string, Ecosystem> = new Map([
  ["package.json", "npm"],
  ["pyproject.toml", "pypi"],
  ["Cargo.toml", "cargo"],
  ["go.mod", "golang"],
]);

/** Paths of manifests, sorted as given, that no lock covers although they ask for something. */
export function uncovered(
  manifests: ReadonlyMap<string, JsonObject>,
  graphs: readonly LockGraph[],
): string[] {
  return [...manifests].flatMap(([path, manifest]) => {
    const ecosystem = ECOSYSTEM.get(path.slice(path.lastIndexOf("/") + 1));
    if (ecosystem === undefined || !ASKS[ecosystem](manifest)) return [];
    const own = graphs.filter((graph) => graph.ecosystem === ecosystem);
    return own.some((graph) => covers(graph, folderOf(path))) ? [] : [path];
  });
}

const ASKS: Readonly<Record<Ecosystem, (manifest: JsonObject) => boolean>> = {
  npm: (manifest) => has(manifest, ["dependencies", "devDependencies", "optionalDependencies"]),
  pypi: (manifest) => manifestRequests(manifest).length > 0,
  cargo: (manifest) =>
    has(manifest, ["dependencies", "dev-dependencies", "build-dependencies", "workspace"]),
  golang: (manifest) => /^\s*require\b/m.test(textMember(manifest, "text") ?? ""),
};

const has = (manifest: JsonObject, members: readonly string[]): boolean =>
  members.some((member) => Object.keys(objectMember(manifest, member)).length > 0);

/** A lock covers its own folder, and the workspaces that stand in it. */
function covers(graph: LockGraph, folder: string): boolean {
  const home = folderOf(graph.path);
  if (home === folder) return true;
  const isBelow = home === "." || folder.startsWith(`${home}/`);
  if (!isBelow) return false;
  const relative = home === "." ? folder : folder.slice(home.length + 1);
  if (graph.ecosystem === "npm") {
    return graph.roots.some((root) => root.replace(/^(?:importer|workspace) /, "") === relative);
  }
  return graph.ecosystem === "cargo" || graph.format.startsWith("uv");
}
