/** Which packages may be there at all: known install scripts, bans, age of a release. */
import { inVersionRange } from "../version-range.ts";
import type { PackageRule } from "./rule.ts";

/** `name` allows every version, `name@version` that one alone. */
export const scriptAllowed: PackageRule = {
  asked: ({ install_scripts_allowed: allowed }) => allowed !== undefined,
  judge: ({ one }, { policy }) => {
    const allowed = policy.install_scripts_allowed ?? [];
    const names = [one.name, `${one.name}@${one.version}`];
    return !one.installScript || names.some((name) => allowed.includes(name))
      ? undefined
      : "runs a script when it is installed";
  },
};

export const notBanned: PackageRule = {
  asked: ({ banned }) => banned !== undefined,
  judge: ({ graph, one }, { policy }) => {
    const ban = (policy.banned ?? []).find(
      ({ ecosystem, package: name, versions = "*" }) =>
        ecosystem === graph.ecosystem &&
        name === one.name &&
        inVersionRange(ecosystem, one.version, versions),
    );
    return ban === undefined ? undefined : `is banned: ${ban.reason}`;
  },
};

const DAY = 24 * 60 * 60 * 1000;

/** A release that is hours old has been looked at by nobody. No time known is no failure. */
export const oldEnough: PackageRule = {
  asked: ({ minimum_age_days: days }) => days !== undefined,
  judge: ({ one }, { policy, now, publishedAt }) => {
    const published = publishedAt(one);
    if (published === undefined) return undefined;
    const days = Math.floor((now.getTime() - published.getTime()) / DAY);
    const least = policy.minimum_age_days ?? 0;
    return days >= least ? undefined : `was published ${days} days ago, ${least} are wanted`;
  },
};
