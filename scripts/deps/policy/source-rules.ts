/** Where packages come from, and what proves that they are what was locked. */
import type { HashAlgorithm, LockedPackage } from "../../lockfiles/model.ts";
import { always } from "./rule.ts";
import type { PackageRule } from "./rule.ts";

export const hostAllowed: PackageRule = {
  asked: ({ allowed_hosts: hosts }) => hosts !== undefined,
  judge: ({ one }, { policy }) => {
    const { host } = one.source;
    if (host === undefined || policy.allowed_hosts?.includes(host) === true) return undefined;
    return `comes from ${host}, which is not allowed`;
  },
};

/** Without encryption anyone on the way may hand out something else. */
const IN_THE_CLEAR = new Set(["http", "git", "git+http", "ftp"]);

export const protocolAllowed: PackageRule = {
  asked: always,
  judge: ({ one }, { policy }) => {
    const { protocol } = one.source;
    if (protocol === undefined) return undefined;
    const allowed = policy.allowed_protocols;
    if (allowed === undefined) {
      return IN_THE_CLEAR.has(protocol) ? `is fetched by ${protocol}, in the clear` : undefined;
    }
    return allowed.includes(protocol)
      ? undefined
      : `is fetched by ${protocol}, which is not allowed`;
  },
};

const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export const gitPinned: PackageRule = {
  asked: ({ git_pinned: pinned }) => pinned !== false,
  judge: ({ one }) =>
    one.source.kind !== "git" || FULL_COMMIT.test(one.source.commit ?? "")
      ? undefined
      : "is not pinned to a full commit",
};

const STRENGTH: readonly HashAlgorithm[] = ["md5", "sha1", "sha256", "sha384", "sha512"];

/** The strongest digest counts: that is the one that package managers check. */
export const integrityStrong: PackageRule = {
  asked: ({ integrity }) => integrity !== undefined,
  judge: ({ one }, { policy }) => {
    if (!needsDigest(one)) return undefined;
    const ranks = one.integrity.map(({ algorithm }) => STRENGTH.indexOf(algorithm));
    const best = Math.max(-1, ...ranks);
    const wanted = policy.integrity?.minimum ?? "sha256";
    if (best < 0)
      return policy.integrity?.required === false ? undefined : "has no digest in the lock";
    if (best >= STRENGTH.indexOf(wanted)) return undefined;
    return `has no better digest than ${STRENGTH[best] ?? ""}, wanted is ${wanted}`;
  },
};

/** A full commit is the digest of git; a bundled package is covered by its bundle; go.sum has its own. */
function needsDigest({ bundled, treeDigest, source }: LockedPackage): boolean {
  if (bundled || treeDigest !== undefined || source.kind === "file") return false;
  return source.kind !== "git" || !FULL_COMMIT.test(source.commit ?? "");
}
