/**
 * `pnpm-lock.yaml`, lockfileVersion 6 and 9. In 9 `packages` says what a package is, `snapshots`
 * what it depends on; in 6 `packages` says both. A dependency's version is a key without the name,
 * or a whole key where it is an alias or no registry's.
 */
import { posix } from "node:path";
import type { JsonObject } from "../../core/json-value.ts";
import { cleanUrl } from "../clean-url.ts";
import { readSri } from "../integrity.ts";
import {
  isObject,
  memberOf,
  objectMember,
  scalarMember,
  textMember,
  textMembers,
} from "../json-members.ts";
import { lockError, refuseCut } from "../lock-error.ts";
import { PLAIN } from "../lock-input.ts";
import type { LockInput } from "../lock-input.ts";
import type { Edge, EdgeKind, LockContent, LockedPackage, LockFault, Source } from "../model.ts";
import { sourceOf } from "../npm/source.ts";
import { parseYaml } from "../yaml.ts";

interface Lock {
  readonly path: string;
  readonly packages: JsonObject;
  /** In version 6 the same as `packages`. */
  readonly snapshots: JsonObject;
  readonly importers: JsonObject;
  /** Publication of each package, where pnpm resolves by time. */
  readonly times: JsonObject;
  readonly slash: "" | "/";
}

export function readPnpmLock({ path, text, manifests }: LockInput): LockContent {
  refuseCut(text, path);
  const { lock, version } = lockOf(text, path);
  const faults: LockFault[] = [];
  const packages = new Map<string, LockedPackage>();
  const folders = Object.keys(lock.importers);
  for (const folder of folders) {
    const manifest = manifests.get(posix.join(folder, "package.json")) ?? {};
    packages.set(importerPlace(folder), importerAt(folder, manifest, lock));
  }
  for (const key of Object.keys(lock.snapshots)) packages.set(key, packageAt(key, lock, faults));
  const roots = folders.toSorted((left) => (left === "." ? -1 : 0)).map(importerPlace);
  return { ecosystem: "npm", path, format: `pnpm ${version}`, roots, packages, faults };
}

const importerPlace = (folder: string): string => `importer ${folder}`;

function lockOf(text: string, path: string): { lock: Lock; version: string } {
  const content = parseYaml(text, path);
  const version = scalarMember(content, "lockfileVersion") ?? "none";
  const major = version.split(".")[0];
  if (major !== "6" && major !== "9") {
    throw lockError(
      path,
      `lockfileVersion 6 or 9 is wanted, found ${version}`,
      "write it anew with pnpm 8 or later",
    );
  }
  const packages = objectMember(content, "packages");
  const snapshots = major === "9" ? objectMember(content, "snapshots") : packages;
  const known = memberOf(content, "importers");
  const importers = isObject(known) ? known : { ".": content };
  return {
    lock: {
      path,
      packages,
      snapshots,
      importers,
      times: objectMember(content, "time"),
      slash: major === "9" ? "" : "/",
    },
    version,
  };
}

function importerAt(folder: string, manifest: JsonObject, lock: Lock): LockedPackage {
  const importer = objectMember(lock.importers, folder);
  const edges = KINDS.flatMap(([member, kind]) =>
    importerRequests(objectMember(importer, member)).map(([name, spec, version]) =>
      edgeOf({ name, spec, version, kind, folder }, lock),
    ),
  );
  return {
    ...PLAIN,
    place: importerPlace(folder),
    ecosystem: "npm",
    name: textMember(manifest, "name") ?? (folder === "." ? "" : posix.basename(folder)),
    version: textMember(manifest, "version") ?? "",
    source: { kind: "workspace" },
    edges,
  };
}

const KINDS: readonly (readonly [member: string, kind: EdgeKind])[] = [
  ["dependencies", "prod"],
  ["optionalDependencies", "optional"],
  ["devDependencies", "dev"],
];

/** Name, what is asked for, what it became. */
function importerRequests(table: JsonObject): [string, string, string][] {
  return Object.keys(table).flatMap((name) => {
    const entry = objectMember(table, name);
    const version = textMember(entry, "version") ?? textMember(table, name);
    return version === undefined ? [] : [[name, textMember(entry, "specifier") ?? "", version]];
  });
}

interface Request {
  readonly name: string;
  readonly spec: string;
  readonly version: string;
  readonly kind: EdgeKind;
  /** Folder of the importer: links are relative to it. */
  readonly folder: string;
}

function edgeOf({ name, spec, version, kind, folder }: Request, lock: Lock): Edge {
  if (version.startsWith("link:")) {
    const target = posix.join(folder, version.slice(5));
    const to = Object.hasOwn(lock.importers, target) ? importerPlace(target) : undefined;
    return { name, spec, kind, to };
  }
  const keys = [`${lock.slash}${name}@${version}`, version, `${name}@${version}`];
  const to = keys.find((key) => Object.hasOwn(lock.snapshots, key));
  if (to !== undefined) return { name, spec, kind, to };
  throw lockError(
    lock.path,
    `"${name}@${version.slice(0, 60)}" is asked for and not in the lock, which is cut off`,
  );
}

function packageAt(key: string, lock: Lock, faults: LockFault[]): LockedPackage {
  const snapshot = objectMember(lock.snapshots, key);
  const base = key.replace(/\(.*$/s, "");
  const entry =
    memberOf(lock.packages, base) === undefined
      ? objectMember(lock.packages, key)
      : objectMember(lock.packages, base);
  if (Object.keys(entry).length === 0)
    throw lockError(lock.path, `"${key}" has no entry in packages: the lock is cut off`);
  const { name, version } = nameAndVersion(base, entry);
  const resolution = objectMember(entry, "resolution");
  const { hashes, refused } = readSri(textMember(resolution, "integrity"));
  for (const part of refused)
    faults.push({
      kind: "bad_integrity",
      place: key,
      message: `"${key}": "${part.slice(0, 40)}" is no digest`,
    });
  const deprecated = textMember(entry, "deprecated");
  const published = textMember(lock.times, base);
  return {
    ...PLAIN,
    place: key,
    ecosystem: "npm",
    name,
    version,
    source: resolutionSource(resolution, base, name),
    integrity: hashes,
    platform: ["os", "cpu", "libc"].some((member) => memberOf(entry, member) !== undefined),
    installScript: memberOf(entry, "requiresBuild") === true,
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(published === undefined ? {} : { publishedAt: published }),
    edges: KINDS.slice(0, 2).flatMap(([member, kind]) =>
      textMembers(objectMember(snapshot, member)).map(([dependency, found]) =>
        edgeOf({ name: dependency, spec: found, version: found, kind, folder: "." }, lock),
      ),
    ),
  };
}

/** `/@s/a@1.0.0` or `a@https://…`, where the entry says name and version. */
function nameAndVersion(base: string, entry: JsonObject): { name: string; version: string } {
  const plain = base.replace(/^\//, "");
  const at = plain.indexOf("@", 1);
  const version = textMember(entry, "version") ?? plain.slice(at + 1);
  return { name: textMember(entry, "name") ?? (at < 0 ? plain : plain.slice(0, at)), version };
}

function resolutionSource(resolution: JsonObject, base: string, name: string): Source {
  const repository = textMember(resolution, "repo");
  const commit = textMember(resolution, "commit");
  if (repository !== undefined) return gitSource(repository, commit);
  const tarball = textMember(resolution, "tarball");
  if (tarball !== undefined) return sourceOf(tarball, name);
  return base.includes("@file:") || base.startsWith("file:")
    ? { kind: "file" }
    : { kind: "registry" };
}

function gitSource(repository: string, commit: string | undefined): Source {
  const clean = cleanUrl(repository);
  if (clean === undefined) return { kind: "git" };
  const { url, protocol, host } = clean;
  return { kind: "git", url, protocol, host, ...(commit === undefined ? {} : { commit }) };
}
