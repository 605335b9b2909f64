/** A published version never changes: another digest under the same version is tampering. */
import type { JsonObject } from "../../core/json-value.ts";
import { objectsIn, textMember } from "../../lockfiles/json-members.ts";
import type { Integrity, LockedPackage, LockGraph } from "../../lockfiles/model.ts";
import { purlOf } from "../../lockfiles/purl.ts";
import { isFetched } from "../sources/locate.ts";

/** Digests by purl and algorithm. */
export type Digests = ReadonlyMap<string, ReadonlySet<string>>;

export interface Altered {
  readonly graph: LockGraph;
  readonly one: LockedPackage;
  readonly message: string;
}

const keyOf = (purl: string, algorithm: string): string => `${purl} ${algorithm}`;

const ALGORITHM: ReadonlyMap<string, Integrity["algorithm"]> = new Map([
  ["MD5", "md5"],
  ["SHA-1", "sha1"],
  ["SHA-256", "sha256"],
  ["SHA-384", "sha384"],
  ["SHA-512", "sha512"],
]);

/** What a bill of materials of an earlier release says. */
export function digestsOfBill(bill: JsonObject): Digests {
  const found = new Map<string, Set<string>>();
  for (const component of objectsIn(bill, "components")) {
    const purl = textMember(component, "purl");
    if (purl === undefined) continue;
    for (const hash of objectsIn(component, "hashes")) {
      const algorithm = ALGORITHM.get(textMember(hash, "alg") ?? "");
      const content = textMember(hash, "content")?.toLowerCase();
      if (algorithm !== undefined && content !== undefined)
        add(found, keyOf(purl, algorithm), content);
    }
  }
  return found;
}

/** Against an earlier bill, and among the locks: no digest in common means another archive. */
export function alteredPackages(graphs: readonly LockGraph[], before: Digests): Altered[] {
  const seen = new Map<string, Set<string>>();
  for (const [key, digests] of before) seen.set(key, new Set(digests));
  return graphs.flatMap((graph) =>
    [...graph.packages.values()].filter(isFetched).flatMap((one) => {
      const purl = purlOf(one);
      const groups = Map.groupBy(one.integrity, ({ algorithm }) => algorithm);
      const changed = [...groups].find(([algorithm, hashes]) =>
        isOther(seen, keyOf(purl, algorithm), hashes),
      );
      for (const { algorithm, hex } of one.integrity) add(seen, keyOf(purl, algorithm), hex);
      if (changed === undefined) return [];
      return [{ graph, one, message: `has another ${changed[0]} digest than before` }];
    }),
  );
}

function isOther(
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  key: string,
  hashes: readonly Integrity[],
): boolean {
  const known = seen.get(key);
  return known !== undefined && !hashes.some(({ hex }) => known.has(hex));
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
