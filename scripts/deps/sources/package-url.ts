/** Reads package URLs of other tools' reports as packages of ours. */
import { PackageURL } from "packageurl-js";
import type { Ecosystem } from "../../lockfiles/model.ts";

export interface NamedPackage {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string | undefined;
}

const ECOSYSTEM: ReadonlyMap<string, Ecosystem> = new Map([
  ["npm", "npm"],
  ["pypi", "pypi"],
  ["cargo", "cargo"],
  ["golang", "golang"],
]);

/** `undefined` for what is no package URL, or of an ecosystem that we have no locks of. */
export function packageOfPurl(text: string): NamedPackage | undefined {
  try {
    const { type, namespace, name, version } = PackageURL.fromString(text);
    const ecosystem = ECOSYSTEM.get(type);
    if (ecosystem === undefined) return undefined;
    return {
      ecosystem,
      name: namespace ? `${namespace}/${name}` : name,
      version: version || undefined,
    };
  } catch {
    return undefined;
  }
}
