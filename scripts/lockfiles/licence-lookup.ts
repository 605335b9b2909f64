/** Licences that a lock leaves out, from the manifest of the installed package of that version. */
import { join } from "node:path";
import parseSpdx from "spdx-expression-parse";
import type { FsPort } from "../core/host.ts";
import { isObject, textMember } from "./json-members.ts";
import { decodeLock } from "./lock-error.ts";
import { folderOf } from "./lock-input.ts";
import type { LockedPackage, LockGraph } from "./model.ts";
import { parseJson } from "./npm/parse.ts";
import { purlOf } from "./purl.ts";

/** By purl. Only npm keeps packages at the place that its lock names. */
async function installedLicences(
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

const spdx = new Map<string, boolean>();

/** Is it an SPDX expression? A name that a package gives itself says nothing that can be judged. */
export function isSpdx(text: string): boolean {
  const known = spdx.get(text);
  if (known !== undefined) return known;
  const answer = parses(text);
  spdx.set(text, answer);
  return answer;
}

function parses(text: string): boolean {
  try {
    return parseSpdx(text) !== undefined;
  } catch {
    return false;
  }
}

export interface Licensed {
  readonly text?: string;
  /** What shows it, where a person has found it out. */
  readonly evidence?: string;
}

export type LicenceLookup = (one: LockedPackage) => Licensed;

/** From the lock, then the installed manifest, then an override; an override also beats a mere name. */
export async function licenceLookup(
  root: string,
  graphs: readonly LockGraph[],
  overrides: (one: LockedPackage) => Licensed | undefined,
  fs: FsPort,
): Promise<LicenceLookup> {
  const installed = await installedLicences(root, graphs, fs);
  return (one) => {
    const text = one.licence ?? installed.get(purlOf(one));
    if (text !== undefined && isSpdx(text)) return { text };
    return overrides(one) ?? (text === undefined ? {} : { text });
  };
}
