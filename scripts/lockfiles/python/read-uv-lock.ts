/** `uv.lock`, version 1. The project and its workspace members stand in it as packages. */
import type { JsonObject } from "../../core/json-value.ts";
import { cleanUrl } from "../clean-url.ts";
import { objectMember, objectsIn, scalarMember, textMember } from "../json-members.ts";
import { lockError, refuseCut } from "../lock-error.ts";
import { PLAIN } from "../lock-input.ts";
import type { LockInput } from "../lock-input.ts";
import type { Edge, EdgeKind, LockContent, LockedPackage, Source } from "../model.ts";
import { pypiName } from "../purl.ts";
import { parseToml } from "../toml.ts";
import { fileHashes } from "./graph.ts";

export function readUvLock({ path, text }: LockInput): LockContent {
  refuseCut(text, path);
  const content = parseToml(text, path);
  const version = scalarMember(content, "version") ?? "none";
  if (version !== "1") throw lockError(path, `version 1 of uv.lock is wanted, found ${version}`);
  const entries = objectsIn(content, "package");
  const packages = new Map(
    entries.map((entry) => [placeOf(entry), packageOf(entry, entries, path)]),
  );
  const roots = entries.filter(isOwn).map(placeOf);
  if (roots.length === 0)
    throw lockError(path, "the project itself is not in the lock: it is cut off");
  return {
    ecosystem: "pypi",
    path,
    format: "uv 1",
    roots: atTopFirst(entries, roots),
    packages,
    faults: [],
  };
}

/** The project of the lock's own folder is the first root. */
function atTopFirst(entries: readonly JsonObject[], roots: readonly string[]): string[] {
  const top = entries.find((entry) => isOwn(entry) && ownFolder(entry) === ".");
  const first = top === undefined ? [] : [placeOf(top)];
  return [...first, ...roots.filter((root) => !first.includes(root))];
}

function ownFolder(entry: JsonObject): string | undefined {
  const source = objectMember(entry, "source");
  return (
    textMember(source, "editable") ??
    textMember(source, "virtual") ??
    textMember(source, "directory")
  );
}

const isOwn = (entry: JsonObject): boolean => ownFolder(entry) !== undefined;

const placeOf = (entry: JsonObject): string =>
  `${pypiName(textMember(entry, "name") ?? "")}==${textMember(entry, "version") ?? ""}`;

function packageOf(entry: JsonObject, entries: readonly JsonObject[], path: string): LockedPackage {
  const archives = [objectMember(entry, "sdist"), ...objectsIn(entry, "wheels")];
  const [first] = archives.flatMap((one) => textMember(one, "upload-time") ?? []).toSorted();
  return {
    ...PLAIN,
    place: placeOf(entry),
    ecosystem: "pypi",
    name: textMember(entry, "name") ?? "",
    version: textMember(entry, "version") ?? "",
    source: sourceOf(entry),
    integrity: fileHashes(archives),
    ...(first === undefined ? {} : { publishedAt: first }),
    edges: [
      ...objectsIn(entry, "dependencies").flatMap((item) => edgesOf(item, "prod", entries, path)),
      ...grouped(entry, "optional-dependencies", "optional", entries, path),
      ...grouped(entry, "dev-dependencies", "dev", entries, path),
    ],
  };
}

function grouped(
  entry: JsonObject,
  member: string,
  kind: EdgeKind,
  entries: readonly JsonObject[],
  path: string,
): Edge[] {
  const groups = objectMember(entry, member);
  return Object.keys(groups).flatMap((name) =>
    objectsIn(groups, name).flatMap((item) => edgesOf(item, kind, entries, path)),
  );
}

/** A name with several versions is told apart by `version`; without it all of them are meant. */
function edgesOf(
  item: JsonObject,
  kind: EdgeKind,
  entries: readonly JsonObject[],
  path: string,
): Edge[] {
  const name = pypiName(textMember(item, "name") ?? "");
  const version = textMember(item, "version");
  const found = entries.filter(
    (entry) =>
      pypiName(textMember(entry, "name") ?? "") === name &&
      (version === undefined || textMember(entry, "version") === version),
  );
  if (found.length === 0) {
    throw lockError(path, `"${name}" is asked for and not in the lock, which is cut off or edited`);
  }
  return found.map((entry) => ({ name, spec: version ?? "", kind, to: placeOf(entry) }));
}

function sourceOf(entry: JsonObject): Source {
  if (isOwn(entry)) return { kind: "workspace" };
  const source = objectMember(entry, "source");
  const registry = textMember(source, "registry");
  if (registry !== undefined) return addressOf(registry, "registry");
  const git = textMember(source, "git");
  if (git !== undefined) return addressOf(git, "git");
  const url = textMember(source, "url");
  return url === undefined ? { kind: "file" } : addressOf(url, "remote");
}

function addressOf(text: string, kind: "registry" | "git" | "remote"): Source {
  const clean = cleanUrl(text);
  if (clean === undefined) return { kind: kind === "registry" ? "registry" : "unknown" };
  const { url, protocol, host, fragment } = clean;
  if (kind === "registry") return { kind, protocol, host };
  if (kind === "remote") return { kind, url, protocol, host };
  return { kind, url, protocol, host, ...(fragment === undefined ? {} : { commit: fragment }) };
}
