/**
 * What must hold before a version goes on: a visible list of small questions over facts. Pure.
 * Used by `channels promote` and by each step of a rollout.
 */
import semver from "semver";
import type { Check } from "../core/check.ts";
import { skewFault } from "../core/version-skew.ts";
import { formatDuration, formatTime } from "../core/time.ts";
import { isBlocked } from "../registry/known-good.ts";
import { holdsAt } from "../registry/registry.ts";
import { answer } from "./answer.ts";
import { approved } from "./approval-condition.ts";
import type { PromotionFacts } from "./facts.ts";
import { freezeAt } from "./freeze.ts";
import { reportsAgree, reportsHold } from "./gate-conditions.ts";
import { seenOf, windowsSince } from "./traffic-seen.ts";

export type Condition = (facts: PromotionFacts) => Check[];

export const CONDITIONS: readonly Condition[] = [
  sourceCarries,
  versionSound,
  reportsHold,
  reportsAgree,
  soaked,
  trafficSeen,
  notFrozen,
  approved,
  skewAllowed,
  evidenceReadable,
];

/** Every condition is asked, also after one that says no: all refusals are told at once. */
export function promotionChecks(facts: PromotionFacts): Check[] {
  return CONDITIONS.flatMap((condition) => condition(facts));
}

function sourceCarries({ registry, source, version, policy }: PromotionFacts): Check[] {
  const id = "promotion_source_carries";
  if (source === undefined) return [answer(id, "not_applicable", "it enters its first channel")];
  const found = registry.channels[source];
  if (found?.version === version && found.rollout_percent > 0) {
    return [answer(id, "pass", `${source} carries ${version} at ${found.rollout_percent} %`)];
  }
  const carries =
    found === undefined ? "nothing" : `${found.version} at ${found.rollout_percent} %`;
  const message = `${source} carries ${carries}, not ${version}`;
  return [answer(id, "fail", message, { enforced: policy.requireSource })];
}

function versionSound({ registry, target, version, policy }: PromotionFacts): Check[] {
  const now = registry.channels[target]?.version;
  const faults = [
    ...(semver.valid(version) === version ? [] : [`${version} is no semantic version`]),
    ...(isBlocked(registry, version)
      ? [`${version} is blocked: ${registry.blocked[version]?.reason ?? ""}`]
      : []),
    ...(policy.requireNewer && now !== undefined && now !== version && !isNewer(version, now)
      ? [`${version} is not newer than ${now}, which ${target} carries`]
      : []),
  ];
  const id = "promotion_version_sound";
  if (faults.length > 0) return [answer(id, "fail", faults.join("; "))];
  return [answer(id, "pass", now === undefined ? `${target} carries nothing yet` : `after ${now}`)];
}

function isNewer(version: string, than: string): boolean {
  return semver.valid(version) !== null && semver.valid(than) !== null && semver.gt(version, than);
}

/** When the soak by time is over; `undefined` where none counts. */
export function soakedAt({
  since,
  soak,
}: Pick<PromotionFacts, "since" | "soak">): Date | undefined {
  return since && new Date(since.getTime() + soak.seconds * 1000);
}

function soaked(facts: PromotionFacts): Check[] {
  const { now, since, soak, source, version } = facts;
  const id = "promotion_soaked";
  if (source === undefined || soak.seconds === 0) {
    return [answer(id, "not_applicable", "nothing to wait for")];
  }
  const end = soakedAt(facts);
  if (since === undefined || end === undefined || Number.isNaN(end.getTime())) {
    return [answer(id, "no_data", `it is not known since when ${source} carries ${version}`)];
  }
  const ran = now.getTime() - since.getTime();
  const wanted = formatDuration(soak.seconds * 1000);
  if (ran >= soak.seconds * 1000) {
    return [answer(id, "pass", `${source} has run so for ${formatDuration(ran)} of ${wanted}`)];
  }
  const message = `${source} has run so for ${formatDuration(ran)} of ${wanted}: not before ${formatTime(end)}`;
  return [answer(id, "fail", message)];
}

function trafficSeen({ now, since, soak, source, version, observations }: PromotionFacts): Check[] {
  const id = "promotion_traffic_seen";
  if (source === undefined || soak.requests === 0) {
    return [answer(id, "not_applicable", "no number of requests is asked for")];
  }
  const windows = since === undefined ? [] : windowsSince(observations, since, now);
  const { requests } = seenOf(windows, version);
  const message = `${version} has answered ${requests} of ${soak.requests} requests since its last change`;
  if (windows.length === 0) return [answer(id, "no_data", `${message}: no observation says more`)];
  return [answer(id, requests >= soak.requests ? "pass" : "fail", message)];
}

/** Deny wins: of several freezes one is enough, and so is one that cannot be told. */
function notFrozen({ now, registry, target, policy }: PromotionFacts): Check[] {
  const states = policy.freezes.map((freeze) => ({ freeze, state: freezeAt(freeze, now) }));
  const hold = registry.holds[target];
  const denied = [
    ...states.flatMap(({ freeze: { id, reason }, state }) =>
      state.kind === "frozen" ? [`${id} until ${formatTime(state.until)}: ${reason}`] : [],
    ),
    ...(holdsAt(registry.freeze, now) ? [`frozen: ${registry.freeze?.reason ?? ""}`] : []),
    ...(holdsAt(hold, now) ? [`${target} is held by ${hold?.actor ?? ""}: ${hold?.reason}`] : []),
  ];
  const id = "promotion_not_frozen";
  if (denied.length > 0) return [answer(id, "fail", denied.join("; "))];
  const unknown = states.flatMap(({ freeze, state }) =>
    state.kind === "unknown" ? [`${freeze.id}: ${state.says}`] : [],
  );
  if (unknown.length > 0) return [answer(id, "no_data", unknown.join("; "))];
  return [answer(id, "pass", `none of ${states.length} freezes is in force, and no hold`)];
}

/** While it goes out, the version runs beside whatever the other channels carry. */
function skewAllowed({ registry, target, version, skew }: PromotionFacts): Check[] {
  const id = "promotion_skew_allowed";
  if (skew === undefined) {
    return [answer(id, "not_applicable", "there is no compatibility matrix")];
  }
  const beside = Object.entries(registry.channels).filter(([, one]) => one.version !== version);
  const faults = beside.flatMap(([name, one]) =>
    skew
      .filter(({ between }) => between.includes(target))
      .filter(({ between }) => name === target || between.includes(name))
      .flatMap((rule) => skewFault(rule, one.version, version) ?? [])
      .map((fault) => `${one.version} of ${name} and ${version}: ${fault}`),
  );
  if (faults.length > 0) return [answer(id, "fail", [...new Set(faults)].join("; "))];
  return [answer(id, "pass", `${skew.length} rules of the matrix allow it`)];
}

/** A report that cannot be read is told of at its gate. */
function evidenceReadable({ unreadable, policy }: PromotionFacts): Check[] {
  const gates = new Set(policy.reports.map(({ id }) => id));
  const rest = unreadable.filter(({ id }) => !gates.has(id));
  const id = "promotion_evidence_readable";
  if (rest.length === 0) return [answer(id, "pass", "all that was found could be read")];
  const each = rest.map(({ path, says }) => `${path}: ${says}`);
  return [answer(id, "no_data", each.join("; "))];
}
