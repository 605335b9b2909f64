/**
 * `Cargo.lock`, versions 1 to 4. A dependency is `name`, `name version` or `name version (source)`,
 * as long as it must be to name one package.
 */
import type { JsonObject } from "../../core/json-value.ts";
import { cleanUrl } from "../clean-url.ts";
import { integrityOf } from "../integrity.ts";
import { objectMember, objectOf, objectsIn, textMember, textsIn } from "../json-members.ts";
import { lockError, refuseCut } from "../lock-error.ts";
import { PLAIN } from "../lock-input.ts";
import type { LockInput } from "../lock-input.ts";
import type { Edge, LockContent, LockedPackage, Source } from "../model.ts";
import { parseToml } from "../toml.ts";

interface Crate {
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly source: string | undefined;
  readonly object: JsonObject;
}

export function readCargoLock({ path, text, manifests }: LockInput): LockContent {
  refuseCut(text, path);
  const lock = parseToml(text, path);
  const crates = objectsIn(lock, "package").map((object) => crateOf(object, path));
  if (crates.length === 0) throw lockError(path, "the lock holds no package");
  const packages = new Map(
    crates.map((crate) => [crate.place, packageOf(crate, crates, manifests, path)]),
  );
  const roots = rootsOf(crates, manifests);
  if (roots.length === 0) throw lockError(path, "no package of the workspace stands in the lock");
  const version = lock["version"];
  return {
    ecosystem: "cargo",
    path,
    format: `cargo ${typeof version === "number" ? version : 1}`,
    roots,
    packages,
    faults: [],
  };
}

function crateOf(object: JsonObject, path: string): Crate {
  const name = textMember(object, "name");
  const version = textMember(object, "version");
  if (name === undefined || version === undefined) {
    throw lockError(path, "a package has no name or no version");
  }
  const source = textMember(object, "source");
  const place = source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
  return { place, name, version, source, object };
}

/** Crates without a source are the team's own; the one of the manifest beside the lock is first. */
function rootsOf(crates: readonly Crate[], manifests: LockInput["manifests"]): string[] {
  const own = crates.filter(({ source }) => source === undefined);
  const top = textMember(objectMember(manifests.get("Cargo.toml") ?? {}, "package"), "name");
  const first = own.filter(({ name }) => name === top);
  return [...first, ...own.filter(({ name }) => name !== top)].map(({ place }) => place);
}

function packageOf(
  crate: Crate,
  crates: readonly Crate[],
  manifests: LockInput["manifests"],
  path: string,
): LockedPackage {
  const { object, name, version, source } = crate;
  const hash = integrityOf("sha256", textMember(object, "checksum") ?? "");
  const devOnly = source === undefined ? devOnlyNames(name, manifests) : new Set<string>();
  return {
    ...PLAIN,
    place: crate.place,
    ecosystem: "cargo",
    name,
    version,
    source: sourceOf(source),
    integrity: hash === undefined ? [] : [hash],
    edges: textsIn(object, "dependencies").map((text) => edgeOf(text, crates, devOnly, path)),
  };
}

function edgeOf(
  text: string,
  crates: readonly Crate[],
  devOnly: ReadonlySet<string>,
  path: string,
): Edge {
  const target = crates.filter((crate) => matches(crate, text));
  const [found] = target;
  if (found === undefined || target.length > 1) {
    throw lockError(path, `"${text}" names no package of the lock, which is cut off or edited`);
  }
  const kind = devOnly.has(found.name) ? "dev" : "prod";
  return { name: found.name, spec: text, kind, to: found.place };
}

function matches({ name, version, place }: Crate, text: string): boolean {
  return text === name || text === `${name} ${version}` || text === place;
}

/** The lock does not tell development dependencies: the manifest of the crate does. */
function devOnlyNames(name: string, manifests: LockInput["manifests"]): ReadonlySet<string> {
  const manifest = [...manifests.entries()].find(
    ([file, object]) =>
      /(^|\/)Cargo\.toml$/.test(file) &&
      textMember(objectMember(object, "package"), "name") === name,
  )?.[1];
  if (manifest === undefined) return new Set();
  const tables = ["dependencies", "build-dependencies"];
  const needed = new Set(tables.flatMap((table) => crateNames(manifest, table)));
  return new Set(crateNames(manifest, "dev-dependencies").filter((dev) => !needed.has(dev)));
}

/** `alias = { package = "real" }` names the real crate. */
function crateNames(manifest: JsonObject, table: string): string[] {
  const targets = Object.values(objectMember(manifest, "target")).map(objectOf);
  const all = [manifest, ...targets];
  return all.flatMap((holder) => {
    const crates = objectMember(holder, table);
    return Object.keys(crates).map(
      (key) => textMember(objectMember(crates, key), "package") ?? key,
    );
  });
}

/** `registry+https://…`, `sparse+https://…`, `git+https://…?tag=v1#commit`. */
function sourceOf(source: string | undefined): Source {
  if (source === undefined) return { kind: "workspace" };
  const kind = source.startsWith("git+") ? "git" : "registry";
  const clean = cleanUrl(source.replace(/^(?:registry|sparse|git)\+/, ""));
  if (clean === undefined) return { kind: "unknown" };
  const { url, protocol, host, fragment } = clean;
  if (kind === "registry") return { kind, protocol, host };
  return { kind, url, protocol, host, ...(fragment === undefined ? {} : { commit: fragment }) };
}
