/** From the text of an npm lock to a graph by place. */
import type { JsonObject } from "../../core/json-value.ts";
import { readSri } from "../integrity.ts";
import { memberOf, textMember } from "../json-members.ts";
import { lockError } from "../lock-error.ts";
import type { LockContent, LockedPackage, LockFault } from "../model.ts";
import { edgesAt } from "./edges.ts";
import type { NpmPlaces } from "./edges.ts";
import { overriddenNames, parseNpmLock } from "./parse.ts";
import { isTop, nameAtPlace } from "./places.ts";
import { npmSource } from "./source.ts";

/** `manifest` is the package.json beside the lock: the lock does not repeat its overrides. */
export function readNpmLock(text: string, file: string, manifest: JsonObject = {}): LockContent {
  const { version, entries } = parseNpmLock(text, file);
  const lock: NpmPlaces = { entries, overridden: overriddenNames(manifest) };
  const faults: LockFault[] = [];
  const packages = new Map<string, LockedPackage>();
  for (const [place, entry] of entries) {
    refuseMissingTarget(place, entry, entries, file);
    packages.set(place, packageAt(place, entry, lock, manifest, faults));
  }
  return {
    ecosystem: "npm",
    path: file,
    format: `npm ${version}`,
    roots: rootsOf(packages),
    packages,
    faults,
  };
}

/** The project first, then every folder that the project links as a workspace. */
function rootsOf(packages: ReadonlyMap<string, LockedPackage>): string[] {
  const edges = packages.get("")?.edges ?? [];
  const links = edges.filter(({ kind }) => kind === "workspace");
  const folders = links.map(({ to }) => packages.get(to ?? "")?.linkTo);
  return ["", ...folders.filter((folder) => folder !== undefined)];
}

function refuseMissingTarget(
  place: string,
  entry: JsonObject,
  entries: ReadonlyMap<string, JsonObject>,
  file: string,
): void {
  if (memberOf(entry, "link") !== true) return;
  const target = textMember(entry, "resolved");
  if (target !== undefined && entries.has(target)) return;
  throw lockError(
    file,
    `the link "${place}" leads to "${target ?? ""}", which the lock does not hold`,
  );
}

function packageAt(
  place: string,
  entry: JsonObject,
  lock: NpmPlaces,
  manifest: JsonObject,
  faults: LockFault[],
): LockedPackage {
  const name = nameOf(place, entry, manifest);
  if (name === undefined) faults.push(unnamed(place));
  const { hashes, refused } = readSri(textMember(entry, "integrity"));
  for (const part of refused) faults.push(badIntegrity(place, part));
  return {
    place,
    ecosystem: "npm",
    name: name ?? "",
    version: versionOf(place, entry, manifest),
    integrity: hashes,
    ...whence(place, entry, name ?? ""),
    ...said(entry),
    ...marks(entry),
    edges: edgesAt(place, lock),
  };
}

/** A link has no name of its own to be an alias of: it is known by its folder. */
function whence(
  place: string,
  entry: JsonObject,
  name: string,
): Pick<LockedPackage, "source" | "alias" | "linkTo"> {
  const linkTo = memberOf(entry, "link") === true ? textMember(entry, "resolved") : undefined;
  if (linkTo !== undefined) return { source: { kind: "workspace" }, linkTo };
  const installedAs = nameAtPlace(place);
  const source = npmSource(place, entry, name);
  return installedAs === undefined || installedAs === name
    ? { source }
    : { source, alias: installedAs };
}

function versionOf(place: string, entry: JsonObject, manifest: JsonObject): string {
  const own = textMember(entry, "version");
  return own ?? (place === "" ? textMember(manifest, "version") : undefined) ?? "";
}

function marks(entry: JsonObject): Pick<LockedPackage, "bundled" | "platform" | "installScript"> {
  return {
    bundled: memberOf(entry, "inBundle") === true,
    platform: ["os", "cpu", "libc"].some((member) => memberOf(entry, member) !== undefined),
    installScript: memberOf(entry, "hasInstallScript") === true,
  };
}

function said(entry: JsonObject): Partial<LockedPackage> {
  const licence = textMember(entry, "license");
  const deprecated = textMember(entry, "deprecated");
  return {
    ...(licence === undefined ? {} : { licence }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}

/** A workspace without a name goes by its folder, as in npm. */
function nameOf(place: string, entry: JsonObject, manifest: JsonObject): string | undefined {
  const given = textMember(entry, "name") ?? nameAtPlace(place);
  if (given !== undefined) return given;
  if (place === "") return textMember(manifest, "name");
  return isTop(place) ? place.split("/").at(-1) : undefined;
}

const unnamed = (place: string): LockFault => ({
  kind: "unnamed",
  place,
  message: place === "" ? "the project has no name" : `"${place}" has no name`,
});

const badIntegrity = (place: string, part: string): LockFault => ({
  kind: "bad_integrity",
  place,
  message: `"${place}": "${part.slice(0, 40)}" is no digest of a known algorithm and its length`,
});
