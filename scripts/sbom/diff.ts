/** What a release adds, removes and moves, by the bills of two releases. */
import { PackageURL } from "packageurl-js";
import type { JsonObject } from "../core/json-value.ts";
import { byCodeUnit, sortedTexts } from "../lockfiles/order.ts";
import { componentsOf } from "./document.ts";
import type { BomComponent } from "./document.ts";

export type Entry = {
  /** The purl without version: what stays the same when a package moves. */
  readonly package: string;
  readonly versions: readonly string[];
  readonly licences: readonly string[];
};

export type Move = {
  readonly package: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly licences_from: readonly string[];
  readonly licences_to: readonly string[];
};

export type BomDiff = {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  /** Another version, or the same under another licence. */
  readonly moved: readonly Move[];
  /** The same version with another digest: tampering, until shown otherwise. */
  readonly altered: readonly string[];
  readonly unchanged: number;
};

export function diffBills(before: JsonObject, after: JsonObject): BomDiff {
  const [old, now] = [groups(before), groups(after)];
  const added = [...now.values()].filter((entry) => !old.has(entry.package));
  const removed = [...old.values()].filter((entry) => !now.has(entry.package));
  const pairs = [...now.values()].flatMap((entry) => {
    const other = old.get(entry.package);
    return other === undefined ? [] : [{ other, entry }];
  });
  const moved = pairs.filter(({ other, entry }) => !same(other, entry)).map(moveOf);
  return {
    added,
    removed,
    moved,
    altered: altered(before, after),
    unchanged: pairs.length - moved.length,
  };
}

function groups(document: JsonObject): ReadonlyMap<string, Entry> {
  const found = new Map<string, BomComponent[]>();
  for (const component of componentsOf(document)) {
    const key = packageOf(component);
    found.set(key, [...(found.get(key) ?? []), component]);
  }
  const sorted = [...found].toSorted(([left], [right]) => byCodeUnit(left, right));
  return new Map(sorted.map(([key, all]) => [key, entryOf(key, all)]));
}

const entryOf = (key: string, all: readonly BomComponent[]): Entry => ({
  package: key,
  versions: sortedTexts(all.map(({ version }) => version ?? "")),
  licences: sortedTexts(all.flatMap(({ licences }) => licences)),
});

function packageOf({ purl, group, name }: BomComponent): string {
  try {
    if (purl !== undefined) {
      const { type, namespace, name: base } = PackageURL.fromString(purl);
      return new PackageURL(type, namespace, base, undefined, undefined, undefined).toString();
    }
  } catch {
    // A bill of another tool may hold anything: its name is what is left.
  }
  return group === undefined ? name : `${group}/${name}`;
}

const same = (left: Entry, right: Entry): boolean =>
  left.versions.join("\n") === right.versions.join("\n") &&
  left.licences.join("\n") === right.licences.join("\n");

const moveOf = ({ other, entry }: { other: Entry; entry: Entry }): Move => ({
  package: entry.package,
  from: other.versions,
  to: entry.versions,
  licences_from: other.licences,
  licences_to: entry.licences,
});

function altered(before: JsonObject, after: JsonObject): string[] {
  const digests = new Map(componentsOf(before).map((one) => [one.purl, hashesOf(one)]));
  const changed = componentsOf(after).filter((one) => {
    const old = digests.get(one.purl);
    return (
      old !== undefined &&
      [...hashesOf(one)].some(([algorithm, content]) => isOther(old.get(algorithm), content))
    );
  });
  return sortedTexts(changed.flatMap(({ purl }) => purl ?? []));
}

const isOther = (old: string | undefined, now: string): boolean => old !== undefined && old !== now;

const hashesOf = ({ hashes }: BomComponent): ReadonlyMap<string, string> =>
  new Map(hashes.map(({ algorithm, content }) => [algorithm, content]));
