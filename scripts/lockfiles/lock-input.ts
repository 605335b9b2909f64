/** What a reader is given: the lock's text, and the manifests of its folder and below. */
import type { JsonObject } from "../core/json-value.ts";
import type { LockContent, LockedPackage } from "./model.ts";

export interface LockInput {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Parsed manifests by path relative to the lock's folder: `package.json`, `a/Cargo.toml`. */
  readonly manifests: ReadonlyMap<string, JsonObject>;
}

export type LockReader = (input: LockInput) => LockContent;

/** What most formats leave unsaid. */
export const PLAIN: Pick<
  LockedPackage,
  "bundled" | "platform" | "installScript" | "integrity" | "edges"
> = { bundled: false, platform: false, installScript: false, integrity: [], edges: [] };

/** `a/b/package.json` → `a/b`; at the top `.`. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}
