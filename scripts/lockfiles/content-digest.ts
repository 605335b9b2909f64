/**
 * Digest of what a lock says, not of its bytes: the same for every order of members and every line
 * end, another as soon as a package, a version, a digest or an edge changes.
 */
import { createHash } from "node:crypto";
import type { LockedPackage, LockGraph } from "./model.ts";
import { sortedTexts } from "./order.ts";

export function contentDigest({ packages, format }: LockGraph): string {
  const lines = sortedTexts([...packages.values()].map(lineOf));
  return createHash("sha256")
    .update(`${format}\n${lines.join("\n")}`)
    .digest("hex");
}

function lineOf(found: LockedPackage): string {
  const hashes = found.integrity.map(({ algorithm, hex }) => `${algorithm}-${hex}`);
  const edges = found.edges.map(({ name, kind, to }) => `${kind} ${name} ${to ?? ""}`);
  const source = [found.source.kind, found.source.url, found.source.commit];
  return JSON.stringify([
    found.place,
    found.name,
    found.version,
    source,
    sortedTexts(hashes),
    sortedTexts(edges),
    found.linkTo,
  ]);
}
