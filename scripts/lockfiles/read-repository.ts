/** Finds the locks and manifests of a repository, and reads them all in full or not at all. */
import { join } from "node:path";
import { sha256Hex } from "../core/digest.ts";
import type { FsPort } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { InputRecord } from "../core/report.ts";
import { decodeLock } from "./lock-error.ts";
import { folderOf } from "./lock-input.ts";
import { parseManifest } from "./manifest.ts";
import type { LockGraph } from "./model.ts";
import { LOCK_PATTERNS, lockKindOf, MANIFEST_NAMES, readLock } from "./readers.ts";

export interface Repository {
  readonly graphs: readonly LockGraph[];
  /** By path relative to the root. */
  readonly manifests: ReadonlyMap<string, JsonObject>;
  readonly inputs: readonly InputRecord[];
}

const LOCK_BYTES = 256 * 1024 * 1024;
const MANIFEST_BYTES = 4 * 1024 * 1024;

/** @throws GovernanceError of kind policy where a lock or a manifest cannot be read in full. */
export async function readRepository(
  root: string,
  exclude: readonly string[],
  fs: FsPort,
): Promise<Repository> {
  const without = exclude.map((pattern) => `!${pattern}`);
  const manifestPaths = await fs.glob(
    [...MANIFEST_NAMES.map((name) => `**/${name}`), ...without],
    root,
  );
  const lockPaths = await fs.glob([...LOCK_PATTERNS, ...without], root);
  const manifests = new Map<string, JsonObject>();
  const inputs: InputRecord[] = [];
  for (const path of manifestPaths) {
    const bytes = await fs.read(join(root, path), MANIFEST_BYTES);
    manifests.set(path, await parseManifest(path, decodeLock(bytes, path)));
    inputs.push({ path, sha256: sha256Hex(bytes), role: "manifest" });
  }
  const graphs: LockGraph[] = [];
  for (const path of withoutShadowed(lockPaths)) {
    const bytes = await fs.read(join(root, path), LOCK_BYTES);
    inputs.push({ path, sha256: sha256Hex(bytes), role: "lock" });
    graphs.push(await readOne(path, decodeLock(bytes, path), manifests));
  }
  return { graphs, manifests, inputs };
}

/** npm reads npm-shrinkwrap.json and not the package-lock.json beside it. */
function withoutShadowed(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return paths.filter(
    (path) =>
      !path.endsWith("package-lock.json") ||
      !all.has(path.replace(/package-lock\.json$/, "npm-shrinkwrap.json")),
  );
}

function readOne(
  path: string,
  text: string,
  manifests: ReadonlyMap<string, JsonObject>,
): Promise<LockGraph> {
  const kind = lockKindOf(path);
  if (kind === undefined) throw new Error(`${path} was found as a lock and is none`);
  return readLock(kind, { path, text, manifests: manifestsBelow(folderOf(path), manifests) });
}

/** Manifests of the lock's folder and below, by path relative to it. */
export function manifestsBelow(
  folder: string,
  manifests: ReadonlyMap<string, JsonObject>,
): ReadonlyMap<string, JsonObject> {
  if (folder === ".") return manifests;
  const below = [...manifests].filter(([path]) => path.startsWith(`${folder}/`));
  return new Map(below.map(([path, manifest]) => [path.slice(folder.length + 1), manifest]));
}
