/** Licences that a lock leaves out, from the manifest of the installed package of that version. */
import { join } from "node:path";
import type { FsPort } from "../core/host.ts";
import { isObject, textMember } from "../lockfiles/json-members.ts";
import { decodeLock } from "../lockfiles/lock-error.ts";
import { folderOf } from "../lockfiles/lock-input.ts";
import type { LockedPackage, LockGraph } from "../lockfiles/model.ts";
import { parseJson } from "../lockfiles/npm/parse.ts";
import { purlOf } from "../lockfiles/purl.ts";

/** By purl. Only npm keeps packages at the place that its lock names. */
export async function installedLicences(
  root: string,
  graphs: readonly LockGraph[],
  fs: FsPort,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const graph of graphs.filter(({ format }) => format.startsWith("npm"))) {
    const home = join(root, folderOf(graph.path));
    for (const one of graph.packages.values()) {
      if (one.licence !== undefined || !one.place.includes("node_modules/")) continue;
      const licence = await installedLicence(join(home, one.place, "package.json"), one, fs);
      if (licence !== undefined) found.set(purlOf(one), licence);
    }
  }
  return found;
}

/** Nothing where another version is installed, or what is there cannot be read. */
async function installedLicence(
  path: string,
  { name, version }: LockedPackage,
  fs: FsPort,
): Promise<string | undefined> {
  if ((await fs.stat(path)) === undefined) return undefined;
  try {
    const manifest = parseJson(decodeLock(await fs.read(path, 1_048_576), path), path);
    if (!isObject(manifest) || textMember(manifest, "version") !== version) return undefined;
    return textMember(manifest, "name") === name ? textMember(manifest, "license") : undefined;
  } catch {
    return undefined;
  }
}
