/**
 * `package-lock.json` and `npm-shrinkwrap.json`, lockfileVersion 2 and 3: the `packages` member.
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { isObject, memberOf, objectMember } from "../json-members.ts";
import { lockError } from "../lock-error.ts";

export interface NpmLock {
  readonly version: 2 | 3;
  /** By place, in the order of the file; every value is an object. */
  readonly entries: ReadonlyMap<string, JsonObject>;
}

export function parseNpmLock(text: string, file: string): NpmLock {
  const lock = parseObject(text, file);
  const version = memberOf(lock, "lockfileVersion");
  if (version !== 2 && version !== 3) throw unsupported(file, version);
  const packages = memberOf(lock, "packages");
  if (!isObject(packages)) throw lockError(file, 'there is no "packages" object');
  const entries = new Map<string, JsonObject>();
  for (const [place, entry] of Object.entries(packages)) {
    if (!isObject(entry)) throw lockError(file, `the entry "${place}" is not an object`);
    entries.set(place, entry);
  }
  if (!entries.has("")) throw lockError(file, 'there is no root entry "" in "packages"');
  return { version, entries };
}

function parseObject(text: string, file: string): JsonObject {
  const value = parseJson(text, file);
  if (!isObject(value)) throw lockError(file, "the lock file is not a JSON object");
  return value;
}

export function parseJson(text: string, file: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(detail)?.[1];
    const line = at === undefined ? text.split("\n").length : lineAt(text, Number(at));
    throw lockError(file, "the lock file is not valid JSON, or is cut off", undefined, line);
  }
}

/** 1-based. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function unsupported(file: string, version: JsonValue | undefined): Error {
  const found = typeof version === "number" ? String(version) : "none";
  return lockError(
    file,
    `lockfileVersion 2 or 3 is wanted, found ${found}`,
    "write the lock anew with npm 7 or later: npm install --package-lock-only",
  );
}

/** Names that the manifest overrides at any depth: what they resolve to is the team's decision. */
export function overriddenNames(manifest: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (overrides: JsonObject): void => {
    for (const [key, value] of Object.entries(overrides)) {
      if (key !== ".") names.add(key.replace(/(?!^)@.*$/, ""));
      if (isObject(value)) visit(value);
    }
  };
  visit(objectMember(manifest, "overrides"));
  return names;
}
