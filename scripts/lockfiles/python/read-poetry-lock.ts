/** `poetry.lock`, versions 1.x and 2.x. Its last table, `[metadata]`, shows that it is whole. */
import type { JsonObject } from "../../core/json-value.ts";
import { cleanUrl } from "../clean-url.ts";
import { memberOf, objectMember, objectsIn, textMember, textsIn } from "../json-members.ts";
import { lockError, refuseCut } from "../lock-error.ts";
import { PLAIN } from "../lock-input.ts";
import type { LockInput } from "../lock-input.ts";
import type { Edge, LockContent, LockedPackage, Source } from "../model.ts";
import { pypiName } from "../purl.ts";
import { parseToml } from "../toml.ts";
import { fileHashes, manifestRequests } from "./graph.ts";
import type { PythonRequest } from "./graph.ts";

interface Lock {
  readonly path: string;
  readonly metadata: JsonObject;
  /** Places by name: a name may have several versions, for different platforms. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

export function readPoetryLock({ path, text, manifests }: LockInput): LockContent {
  refuseCut(text, path);
  const content = parseToml(text, path);
  const metadata = objectMember(content, "metadata");
  const format = textMember(metadata, "lock-version");
  if (textMember(metadata, "content-hash") === undefined || format === undefined) {
    throw lockError(path, "the table [metadata] at the end is missing: the lock is cut off");
  }
  const entries = objectsIn(content, "package");
  const lock: Lock = { path, metadata, places: placesByName(entries, path) };
  const manifest = manifests.get("pyproject.toml") ?? {};
  const packages = new Map<string, LockedPackage>([["", rootOf(manifest, entries, lock)]]);
  for (const entry of entries) packages.set(placeOf(entry), packageOf(entry, lock));
  return { ecosystem: "pypi", path, format: `poetry ${format}`, roots: [""], packages, faults: [] };
}

const placeOf = (entry: JsonObject): string =>
  `${pypiName(textMember(entry, "name") ?? "")}==${textMember(entry, "version") ?? ""}`;

function placesByName(entries: readonly JsonObject[], path: string) {
  const places = new Map<string, string[]>();
  for (const entry of entries) {
    const name = textMember(entry, "name");
    if (name === undefined || textMember(entry, "version") === undefined) {
      throw lockError(path, "a package has no name or no version");
    }
    const known = places.get(pypiName(name)) ?? [];
    places.set(pypiName(name), [...known, placeOf(entry)]);
  }
  return places;
}

/** Without a manifest, what the lock itself says: its groups, or the category of older versions. */
function rootOf(manifest: JsonObject, entries: readonly JsonObject[], lock: Lock): LockedPackage {
  const asked = manifestRequests(manifest);
  const requests = asked.length > 0 ? asked : entries.map(requestOf);
  const project = objectMember(manifest, "project");
  const poetry = objectMember(objectMember(manifest, "tool"), "poetry");
  return {
    ...PLAIN,
    place: "",
    ecosystem: "pypi",
    name: textMember(project, "name") ?? textMember(poetry, "name") ?? "",
    version: textMember(project, "version") ?? textMember(poetry, "version") ?? "",
    source: { kind: "workspace" },
    edges: requests.flatMap((request) => edgesOf(request, lock)),
  };
}

function requestOf(entry: JsonObject): PythonRequest {
  const groups = textsIn(entry, "groups");
  const category = textMember(entry, "category");
  const isDev = groups.length > 0 ? !groups.includes("main") : category === "dev";
  const isOptional = memberOf(entry, "optional") === true;
  const name = pypiName(textMember(entry, "name") ?? "");
  return { name, spec: "", kind: isDev ? "dev" : isOptional ? "optional" : "prod" };
}

/** One edge to each locked version: which of them is installed depends on the platform. */
function edgesOf({ name, spec, kind }: PythonRequest, { places, path }: Lock): Edge[] {
  const targets = places.get(name);
  if (targets !== undefined) return targets.map((to) => ({ name, spec, kind, to }));
  if (kind === "optional") return [{ name, spec, kind, to: undefined }];
  throw lockError(path, `"${name}" is asked for and not in the lock, which is cut off or stale`);
}

function packageOf(entry: JsonObject, lock: Lock): LockedPackage {
  const name = textMember(entry, "name") ?? "";
  const old = objectsIn(objectMember(lock.metadata, "files"), name);
  return {
    ...PLAIN,
    place: placeOf(entry),
    ecosystem: "pypi",
    name,
    version: textMember(entry, "version") ?? "",
    source: sourceOf(objectMember(entry, "source")),
    integrity: fileHashes([...objectsIn(entry, "files"), ...old]),
    edges: dependenciesOf(entry).flatMap((request) => edgesOf(request, lock)),
  };
}

/** A dependency for another platform or an extra may be left out of the lock. */
function dependenciesOf(entry: JsonObject): PythonRequest[] {
  const table = objectMember(entry, "dependencies");
  return Object.keys(table).map((name) => ({
    name: pypiName(name),
    spec: textMember(table, name) ?? "",
    kind: isConditional(memberOf(table, name)) ? "optional" : "prod",
  }));
}

function isConditional(value: unknown): boolean {
  const options: readonly unknown[] = Array.isArray(value) ? value : [value];
  return options.every(
    (option) =>
      typeof option === "object" &&
      option !== null &&
      ("markers" in option || ("optional" in option && option.optional === true)),
  );
}

const KIND: Readonly<Record<string, Source["kind"]>> = {
  git: "git",
  url: "remote",
  file: "file",
  directory: "workspace",
  legacy: "registry",
};

function sourceOf(source: JsonObject): Source {
  const type = textMember(source, "type");
  if (type === undefined) return { kind: "registry" };
  const kind = KIND[type] ?? "unknown";
  const clean = cleanUrl(textMember(source, "url") ?? "");
  if (clean === undefined) return { kind };
  const { url, protocol, host } = clean;
  const commit = textMember(source, "resolved_reference");
  if (kind === "git")
    return { kind, url, protocol, host, ...(commit === undefined ? {} : { commit }) };
  return kind === "remote" ? { kind, url, protocol, host } : { kind, protocol, host };
}
