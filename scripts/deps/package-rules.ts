/** What the policy says of packages themselves: licences, sources, scripts, bans. */
import parseSpdx from "spdx-expression-parse";
import type { Check } from "../core/check.ts";
import type { DependencyPolicy } from "../core/gen/policy-dependency_policy.types.ts";
import type { LockedPackage, LockGraph } from "../lockfiles/model.ts";

interface Locked {
  readonly graph: LockGraph;
  readonly one: LockedPackage;
}

export interface PackageProblem {
  readonly file: string;
  readonly message: string;
}

type PackageRule = (locked: Locked, policy: DependencyPolicy, now: Date) => string | undefined;

const licenceAllowed: PackageRule = ({ one }, { licences }, now) => {
  if (licences === undefined) return undefined;
  const exempt = (licences.exceptions ?? []).some(
    (exception) =>
      exception.package === one.name && new Date(exception.expires_at).getTime() > now.getTime(),
  );
  const verdict = licenceVerdict(one.licence, licences.allow, licences.deny ?? []);
  if (exempt || verdict === "allowed") return undefined;
  if (verdict === "denied") return `the licence ${one.licence ?? ""} is not allowed`;
  return (licences.unknown ?? "fail") === "fail" ? "its licence is not known" : undefined;
};

export type LicenceVerdict = "allowed" | "denied" | "unknown";

/** OR needs one part that is allowed, AND needs all; unknown is a verdict of its own. */
export function licenceVerdict(
  text: string | undefined,
  allow: readonly string[] | undefined,
  deny: readonly string[],
): LicenceVerdict {
  if (text === undefined) return "unknown";
  try {
    return judge(parseSpdx(text), allow, deny);
  } catch {
    return "unknown";
  }
}

function judge(
  node: parseSpdx.Info,
  allow: readonly string[] | undefined,
  deny: readonly string[],
): LicenceVerdict {
  if ("license" in node) {
    const id = node.plus === true ? `${node.license}+` : node.license;
    if (deny.includes(id)) return "denied";
    return allow === undefined || allow.includes(id) ? "allowed" : "denied";
  }
  const parts = new Set([judge(node.left, allow, deny), judge(node.right, allow, deny)]);
  const decisive = node.conjunction === "or" ? "allowed" : "denied";
  if (parts.has(decisive)) return decisive;
  if (parts.has("unknown")) return "unknown";
  return decisive === "allowed" ? "denied" : "allowed";
}

const hostAllowed: PackageRule = ({ one }, { allowed_hosts: hosts }) => {
  const { host, protocol } = one.source;
  if (hosts === undefined || host === undefined) return undefined;
  if (!hosts.includes(host)) return `comes from ${host}, which is not allowed`;
  return protocol === "http" || protocol === "git"
    ? `is fetched by ${protocol} in the clear`
    : undefined;
};

const gitPinned: PackageRule = ({ one }, { git_pinned: pinned }) =>
  one.source.kind !== "git" ||
  pinned === false ||
  /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(one.source.commit ?? "")
    ? undefined
    : "is not pinned to a full commit";

const scriptAllowed: PackageRule = ({ one }, { install_scripts_allowed: allowed }) =>
  !one.installScript || allowed === undefined || allowed.includes(one.name)
    ? undefined
    : "runs a script when it is installed";

const notBanned: PackageRule = ({ graph, one }, { banned = [] }) => {
  const ban = banned.find(
    (entry) => entry.ecosystem === graph.ecosystem && entry.package === one.name,
  );
  return ban === undefined ? undefined : `is banned: ${ban.reason}`;
};

export const PACKAGE_RULES: Readonly<Record<string, PackageRule>> = {
  licences_allowed: licenceAllowed,
  hosts_allowed: hostAllowed,
  git_pinned: gitPinned,
  install_scripts_allowed: scriptAllowed,
  packages_not_banned: notBanned,
};

export function packageChecks(
  graphs: readonly LockGraph[],
  policy: DependencyPolicy,
  now: Date,
): Check[] {
  const locked = graphs.flatMap((graph) =>
    [...graph.packages.values()].filter(isForeign).map((one) => ({ graph, one })),
  );
  return Object.entries(PACKAGE_RULES).map(([id, rule]) => {
    const problems = locked.flatMap((each): PackageProblem[] => {
      const message = rule(each, policy, now);
      const { graph, one } = each;
      return message === undefined
        ? []
        : [{ file: graph.path, message: `${one.name}@${one.version} ${message}` }];
    });
    return checkOf(id, problems);
  });
}

const isForeign = (one: LockedPackage): boolean =>
  one.linkTo === undefined && one.source.kind !== "workspace";

function checkOf(id: string, problems: readonly PackageProblem[]): Check {
  const base = { id, enforced: true, docs: "docs/policies/dependency_policy.md" };
  const [first] = problems;
  if (first === undefined)
    return { ...base, outcome: "pass", message: "holds for every package", locations: [] };
  const more = problems.length === 1 ? "" : ` (and ${problems.length - 1} more)`;
  return {
    ...base,
    outcome: "fail",
    message: `${first.message}${more}`,
    locations: [...new Set(problems.map(({ file }) => file))].map((file) => ({ file })),
    remediation:
      "replace the package, or change security/dependency_policy.json with its reviewers",
  };
}
