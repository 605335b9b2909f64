/** Which version a channel may go back to. */
import type { Good, Registry } from "./registry.ts";

/** Why a version is no safe target; `undefined` where it is one. */
export type TargetFault = "never_carried" | "no_passing_record" | "blocked";

export function targetFault(
  registry: Registry,
  channel: string,
  version: string,
): TargetFault | undefined {
  if (isBlocked(registry, version)) return "blocked";
  if (goodOf(registry, channel).some((one) => one.version === version)) return undefined;
  const carried = registry.carried[channel] ?? [];
  return carried.includes(version) ? "no_passing_record" : "never_carried";
}

/** The version to go back to: the latest good one that is neither carried now nor blocked. */
export function lastKnownGood(registry: Registry, channel: string): Good | undefined {
  const now = registry.channels[channel]?.version;
  return goodOf(registry, channel).findLast(
    ({ version }) => version !== now && !isBlocked(registry, version),
  );
}

/** Any text may be asked about, also a name that every object has. */
export function isBlocked({ blocked }: Registry, version: string): boolean {
  return Object.hasOwn(blocked, version);
}

/** All of them, the latest last. */
export function goodOf({ good }: Registry, channel: string): readonly Good[] {
  return good[channel] ?? [];
}
