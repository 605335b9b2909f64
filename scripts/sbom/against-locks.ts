/**
 * Holds a finished document against the locks it was made from, by a way of its own: every locked
 * package is there, nothing else is, and every digest is one that a lock has.
 */
import type { JsonObject } from "../core/json-value.ts";
import type { LockGraph } from "../lockfiles/model.ts";
import { purlOf } from "../lockfiles/purl.ts";
import { componentsOf, mainOf } from "./document.ts";
import type { Fault } from "./semantics.ts";

const NAME: Readonly<Record<string, string>> = {
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
};

export function lockFaults(document: JsonObject, graphs: readonly LockGraph[]): Fault[] {
  const locked = lockedDigests(graphs);
  const main = mainOf(document);
  const all = [...(main === undefined ? [] : [main]), ...componentsOf(document)];
  const seen = new Set(all.map(({ purl }) => purl));
  const absent = [...locked.keys()].filter((purl) => !seen.has(purl));
  return [
    ...absent.map((purl) => ({
      pointer: "/components",
      message: `"${purl}" is locked and not in the bill`,
    })),
    ...all.flatMap(({ purl = "", hashes, pointer }) => {
      const known = locked.get(purl);
      if (known === undefined) return [{ pointer, message: `"${purl}" stands in no lock` }];
      return hashes
        .filter(({ algorithm, content }) => !known.has(`${algorithm} ${content}`))
        .map(({ algorithm }) => ({
          pointer,
          message: `the ${algorithm} of "${purl}" is that of no lock`,
        }));
    }),
  ];
}

function lockedDigests(graphs: readonly LockGraph[]): ReadonlyMap<string, ReadonlySet<string>> {
  const digests = new Map<string, Set<string>>();
  for (const { packages } of graphs) {
    for (const one of packages.values()) {
      if (one.linkTo !== undefined) continue;
      const purl = purlOf(one);
      const known = digests.get(purl) ?? new Set();
      for (const { algorithm, hex } of one.integrity) known.add(`${NAME[algorithm]} ${hex}`);
      digests.set(purl, known);
    }
  }
  return digests;
}
