/** Reads a fixture of any ecosystem as the command does: the lock, and the manifests below it. */
import { readdirSync, readFileSync } from "node:fs";
import type { JsonObject } from "../../scripts/core/json-value.ts";
import { decodeLock } from "../../scripts/lockfiles/lock-error.ts";
import { parseManifest } from "../../scripts/lockfiles/manifest.ts";
import type { LockGraph } from "../../scripts/lockfiles/model.ts";
import { lockKindOf, MANIFEST_NAMES, readLock } from "../../scripts/lockfiles/readers.ts";

export const LOCK_FIXTURES = new URL("../fixtures/lockfiles/", import.meta.url).pathname;

export interface LockFixture {
  readonly folder: string;
  readonly file: string;
  readonly bytes: Buffer;
}

export function lockFixture(folder: string): LockFixture {
  const file = readdirSync(`${LOCK_FIXTURES}${folder}`).find(
    (name) => lockKindOf(name) !== undefined,
  );
  if (file === undefined) throw new Error(`no lock in ${folder}`);
  return { folder, file, bytes: readFileSync(`${LOCK_FIXTURES}${folder}/${file}`) };
}

export async function graphOf({ folder, file, bytes }: LockFixture): Promise<LockGraph> {
  const kind = lockKindOf(file);
  if (kind === undefined) throw new Error(`${file} is no lock`);
  return readLock(kind, {
    path: file,
    text: decodeLock(bytes, file),
    manifests: await manifestsIn(folder),
  });
}

async function manifestsIn(folder: string): Promise<Map<string, JsonObject>> {
  const base = `${LOCK_FIXTURES}${folder}`;
  const files = readdirSync(base, { recursive: true, encoding: "utf8" });
  const wanted = files.filter((path) => MANIFEST_NAMES.includes(path.split("/").at(-1) ?? ""));
  const parsed = wanted.map(async (path) => {
    const text = readFileSync(`${base}/${path}`, "utf8");
    return [path, await parseManifest(path, text)] as const;
  });
  return new Map(await Promise.all(parsed));
}

export const lockFolders: readonly string[] = readdirSync(LOCK_FIXTURES)
  .flatMap((name) =>
    name === "npm" ? readdirSync(`${LOCK_FIXTURES}npm`).map((inner) => `npm/${inner}`) : [name],
  )
  .toSorted();
