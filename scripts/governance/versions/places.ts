/** Which files declare the version, and how each is read. */
import type { VersionPlace, Versions } from "../../core/gen/policy-release_policy.types.ts";

/** A file and the pointers or pattern under which it holds the version; the first that is there counts. */
export interface Place {
  readonly file: string;
  readonly kind: VersionPlace["kind"];
  readonly pointers: readonly string[];
  readonly pattern?: string;
  /** Named by the policy: then it must be there. */
  readonly named: boolean;
}

/**
 * Manifests at the root that are always looked at. Poetry keeps the version in a table of its own;
 * a Cargo workspace may keep it for all its members; a lock file of npm repeats it.
 */
const MANIFESTS: readonly Place[] = [
  { file: "package.json", kind: "json", pointers: ["/version"], named: false },
  { file: "package-lock.json", kind: "json", pointers: ["/version"], named: false },
  {
    file: "pyproject.toml",
    kind: "toml",
    pointers: ["/project/version", "/tool/poetry/version"],
    named: false,
  },
  {
    file: "Cargo.toml",
    kind: "toml",
    pointers: ["/package/version", "/workspace/package/version"],
    named: false,
  },
];

/** What the policy names takes the place of the manifest of the same name. */
export function versionPlaces(versions: Versions | undefined): Place[] {
  const named = (versions?.declared ?? []).map(placeOf);
  const files = new Set(named.map(({ file }) => file));
  return [...MANIFESTS.filter(({ file }) => !files.has(file)), ...named];
}

function placeOf({ file, kind, pointer, pattern }: VersionPlace): Place {
  return {
    file,
    kind,
    pointers: [pointer ?? "/version"],
    named: true,
    ...(pattern === undefined ? {} : { pattern }),
  };
}
