/** Whether a report lists the packages of a lock, and so shows that it looked at it. */
import { folderOf } from "../../lockfiles/lock-input.ts";
import type { Ecosystem, LockedPackage, LockGraph } from "../../lockfiles/model.ts";
import { isFetched, packageKey } from "./locate.ts";

/** A package as a report lists it. */
export interface Listed {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
}

/**
 * `name@version` of what the lock holds and the list does not. What is installed on some platforms
 * only may be left out, and of a Python package that is locked in several versions all but one.
 */
export function unlisted(graph: LockGraph, listed: readonly Listed[]): string[] {
  const known = new Set(
    listed.map(({ ecosystem, name, version }) => textOf(ecosystem, name, version)),
  );
  const isListed = ({ name, version }: LockedPackage) =>
    known.has(textOf(graph.ecosystem, name, version));
  const locked = [...graph.packages.values()].filter((one) => isFetched(one) && !one.platform);
  const missing = locked.filter((one) => !isListed(one));
  const seen =
    graph.ecosystem === "pypi" ? new Set(locked.filter(isListed).map(nameKey)) : new Set<string>();
  return missing
    .filter((one) => !seen.has(nameKey(one)))
    .map((one) => `${one.name}@${one.version}`);
}

const textOf = (ecosystem: Ecosystem, name: string, version: string): string =>
  `${packageKey(ecosystem, name)} ${version.replace(/^v/, "")}`;

const nameKey = ({ ecosystem, name }: LockedPackage): string => packageKey(ecosystem, name);

/** The lock of ours that a report means by a path: exactly, or by the end of an absolute one. */
export function lockNamed(path: string, graphs: readonly LockGraph[]): LockGraph | undefined {
  const plain = path.replaceAll("\\", "/").replace(/^(?:file:\/\/)?(?:\.\/)*/, "");
  const [longest] = graphs
    .filter((graph) => namesOf(graph).some((name) => plain === name || plain.endsWith(`/${name}`)))
    .toSorted((a, b) => b.path.length - a.path.length);
  return longest;
}

/** Go tools name go.mod where the digests stand in go.sum. */
function namesOf({ path, ecosystem }: LockGraph): string[] {
  if (ecosystem !== "golang") return [path];
  const folder = folderOf(path);
  return [path, folder === "." ? "go.mod" : `${folder}/go.mod`];
}
