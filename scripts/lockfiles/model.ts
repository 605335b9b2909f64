/**
 * What every lock file says, in one shape: packages at their places, and the edges between places.
 * A place is where a lock keeps a package: `node_modules/a/node_modules/b` in npm, the entry's key
 * elsewhere. Two places may hold the same package; the projection to packages comes last.
 */

export type Ecosystem = "npm" | "pypi" | "cargo" | "golang";

/** `prod` is needed to run, `optional` may fail to install, `dev` is needed to build and test. */
export type Exposure = "prod" | "optional" | "dev";

export type EdgeKind = "prod" | "optional" | "dev" | "peer" | "peer_optional" | "workspace";

export type EdgeFault = "missing" | "invalid";

export interface Edge {
  /** The name by which the dependant asks: an alias, where there is one. */
  readonly name: string;
  /** What the dependant asks for, as the lock has it. May hold a secret: never print it. */
  readonly spec: string;
  readonly kind: EdgeKind;
  /** Place of the package that answers, or `undefined` where none does. */
  readonly to: string | undefined;
  readonly fault?: EdgeFault;
}

export type HashAlgorithm = "md5" | "sha1" | "sha256" | "sha384" | "sha512";

export interface Integrity {
  readonly algorithm: HashAlgorithm;
  /** Lower-case hex, of the length that the algorithm has. */
  readonly hex: string;
}

export type SourceKind = "registry" | "git" | "remote" | "file" | "workspace" | "unknown";

export interface Source {
  readonly kind: SourceKind;
  /** Cleaned: no user, password, query, token or absolute path. */
  readonly url?: string;
  /** Protocol and host alone, for the policy on sources: `https`, `git+ssh`. */
  readonly protocol?: string;
  readonly host?: string;
  /** Commit or branch that a git source is pinned to. */
  readonly commit?: string;
}

export interface LockedPackage {
  readonly place: string;
  readonly ecosystem: Ecosystem;
  /** The real name, not the alias. */
  readonly name: string;
  /** The name that it is installed under, where that is another. */
  readonly alias?: string;
  /** Empty where the lock has none, as for a private workspace. */
  readonly version: string;
  readonly source: Source;
  readonly integrity: readonly Integrity[];
  /**
   * A digest over another form than the archive (yarn's cache, the file tree of a Go module): it
   * shows tampering, but is no digest of the component.
   */
  readonly treeDigest?: string;
  /** As the lock writes it; not yet SPDX. */
  readonly licence?: string;
  /** Comes inside another package's archive, so it has no archive or digest of its own. */
  readonly bundled: boolean;
  /** Installed on some platforms only (os, cpu, libc). */
  readonly platform: boolean;
  readonly installScript: boolean;
  readonly deprecated?: string;
  /** When the version was published (RFC 3339), where the lock says. */
  readonly publishedAt?: string;
  /** Place of the folder that a link stands for. */
  readonly linkTo?: string;
  readonly edges: readonly Edge[];
}

export type LockFaultKind = "orphan" | "bad_integrity" | "missing_target" | "unnamed";

export interface LockFault {
  readonly kind: LockFaultKind;
  readonly place: string;
  readonly message: string;
}

export interface LockGraph {
  readonly ecosystem: Ecosystem;
  /** Path of the lock file relative to the root, with forward slashes. */
  readonly path: string;
  /** `npm 3`, `poetry 2.1`, … */
  readonly format: string;
  /** Places of the project itself and its workspaces; the first is the project. */
  readonly roots: readonly string[];
  readonly packages: ReadonlyMap<string, LockedPackage>;
  /** By place; a package that nothing asks for is not in here. */
  readonly exposure: ReadonlyMap<string, Exposure>;
  readonly faults: readonly LockFault[];
}

/** What a reader of one format finds; `exposureOf` turns it into a graph. */
export type LockContent = Omit<LockGraph, "exposure">;
