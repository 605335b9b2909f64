/** Where a lock says something of a package, for those who must look at it. */
import type { LockedPackage, LockGraph } from "./model.ts";
import { pypiName } from "./purl.ts";

type Named = Pick<LockedPackage, "place" | "name" | "version">;

export interface LockPlace {
  /** 1-based. */
  readonly line: number;
  /** JSON pointer, where the lock is JSON. */
  readonly pointer?: string;
}

export type FindPlace = (one: Named) => LockPlace | undefined;

/** Reads the text once; what cannot be found has no line, which is no fault of the lock. */
export function lockPlaces({ ecosystem, format }: LockGraph, text: string): FindPlace {
  const lines = text.split(/\r?\n/);
  if (format.startsWith("npm ")) return npmPlaces(lines);
  const found = indexOf(lines, entryReader(ecosystem, format));
  return ({ name, version }) => {
    const line = found.get(keyOf(ecosystem === "pypi" ? pypiName(name) : name, version));
    return line === undefined ? undefined : { line };
  };
}

const NPM_KEY = /^\s*("(?:[^"\\]|\\.)*"):\s*\{/;

/** In `packages` the key of an entry is its place; the first line with it is the one. */
function npmPlaces(lines: readonly string[]): FindPlace {
  const start = Math.max(
    0,
    lines.findIndex((line) => /^\s*"packages":/.test(line)),
  );
  const found = new Map<string, number>();
  for (let at = start; at < lines.length; at++) {
    const key = NPM_KEY.exec(lines[at] ?? "")?.[1];
    if (key !== undefined && !found.has(key)) found.set(key, at + 1);
  }
  return ({ place }) => {
    const line = found.get(JSON.stringify(place));
    if (line === undefined) return undefined;
    return { line, pointer: `/packages/${place.replaceAll("~", "~0").replaceAll("/", "~1")}` };
  };
}

/** Name and version that begin at a line, given the lines after it. */
type EntryReader = (line: string, after: (offset: number) => string) => string | undefined;

const keyOf = (name: string, version: string): string => `${name} ${version}`;

function entryReader(ecosystem: string, format: string): EntryReader {
  if (format.startsWith("pnpm")) return pnpmEntry;
  if (format.startsWith("yarn")) return yarnEntry;
  if (format === "requirements") return requirement;
  return ecosystem === "golang" ? goSum : tomlEntry;
}

const pnpmEntry: EntryReader = (line) => {
  const match = /^ {2}['"]?\/?((?:@[^/@]+\/)?[^/@'"]+)[@/]([^('":]+).*:$/.exec(line);
  return match === null ? undefined : keyOf(match[1] ?? "", match[2] ?? "");
};

const yarnEntry: EntryReader = (line, after) => {
  const name = /^"?((?:@[^/@]+\/)?[^/@"\s]+)@.*:$/.exec(line)?.[1];
  if (name === undefined) return undefined;
  const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(after(1))?.[1];
  return version === undefined ? undefined : keyOf(name, version);
};

const requirement: EntryReader = (line) => {
  const match = /^([\w.-]+)(?:\[[^\]]*\])?\s*===?\s*([^\s;\\]+)/.exec(line);
  return match === null ? undefined : keyOf(pypiName(match[1] ?? ""), match[2] ?? "");
};

const goSum: EntryReader = (line) => {
  const match = /^(\S+) (\S+?)(?:\/go\.mod)? h1:/.exec(line);
  return match === null ? undefined : keyOf(match[1] ?? "", match[2] ?? "");
};

/** Cargo.lock, poetry.lock, uv.lock: `name` with `version` on the next line. */
const tomlEntry: EntryReader = (line, after) => {
  const name = /^name = "([^"]+)"$/.exec(line)?.[1];
  const version = /^version = "([^"]+)"$/.exec(after(1))?.[1];
  return name === undefined || version === undefined ? undefined : keyOf(name, version);
};

function indexOf(lines: readonly string[], read: EntryReader): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < lines.length; at++) {
    const key = read(lines[at] ?? "", (offset) => lines[at + offset] ?? "");
    if (key !== undefined && !found.has(key)) found.set(key, at + 1);
  }
  return found;
}
