/** Names in the archive, and the document `bundle.json` that lists them. Pure. */
import type { RollbackBundleEvidence as BundleRecord } from "../core/gen/evidence-rollback-bundle.types.ts";

export type { BundleRecord };
export type BundleFile = BundleRecord["files"][number];
export type KnownGood = BundleRecord["known_good"];
export type BundleLedger = NonNullable<BundleRecord["ledger"]>;

/** Beside the files, which lie under `FILES` by their paths in the repository. */
export const RECORD = "bundle.json";
export const INSTRUCTIONS = "RESTORE.md";
const FILES = "files/";

/** Where a file of the list lies in the archive. */
export function entryName({ role, path }: Pick<BundleFile, "role" | "path">): string {
  return role === "instructions" ? path : `${FILES}${path}`;
}

/** Two spaces of indent and one line feed. */
export function recordText(record: BundleRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
