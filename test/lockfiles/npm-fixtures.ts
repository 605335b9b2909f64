/** Real lock files written by npm, and a few by hand for what npm itself refuses to write. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { JsonObject } from "../../scripts/core/json-value.ts";
import { withExposure } from "../../scripts/lockfiles/exposure.ts";
import type { LockGraph } from "../../scripts/lockfiles/model.ts";
import { readNpmLock } from "../../scripts/lockfiles/npm/read-npm-lock.ts";

export const NPM_FIXTURES = new URL("../fixtures/lockfiles/npm/", import.meta.url).pathname;

export const npmCases: readonly string[] = readdirSync(NPM_FIXTURES).toSorted();

export function lockPath(name: string): string {
  const shrinkwrap = `${NPM_FIXTURES}${name}/npm-shrinkwrap.json`;
  return existsSync(shrinkwrap) ? shrinkwrap : `${NPM_FIXTURES}${name}/package-lock.json`;
}

export function npmGraph(name: string): LockGraph {
  const manifest: JsonObject = JSON.parse(
    readFileSync(`${NPM_FIXTURES}${name}/package.json`, "utf8"),
  );
  const file = lockPath(name);
  const text = readFileSync(file, "utf8");
  return withExposure(readNpmLock(text, file.slice(NPM_FIXTURES.length), manifest));
}
