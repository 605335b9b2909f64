/** Does what monitoring says allow to go on, ask to wait, or demand to go back? Pure. */
import { formatDuration } from "../core/time.ts";
import type { ObservationFact } from "../promotion/facts.ts";
import type { RolloutPolicy, Triggers } from "../promotion/rollout-policy.ts";
import { latestWindow, seenOf, windowsSince } from "../promotion/traffic-seen.ts";
import type { Seen } from "../promotion/traffic-seen.ts";
import { differenceBounds } from "./rate-difference.ts";

export interface Judgement {
  /** `off`: the policy names no trigger. `hold`: it cannot be decided, or not yet. */
  readonly kind: "off" | "quiet" | "hold" | "fired";
  readonly says: readonly string[];
}

export interface TriggerFacts {
  readonly policy: Pick<RolloutPolicy, "triggers" | "observations">;
  readonly observations: readonly ObservationFact[];
  /** Files that might say that the version is bad, and could not be read. */
  readonly unreadable: readonly string[];
  readonly version: string;
  /** Of the version before, where it is still served. */
  readonly old: string | undefined;
  /** Rates count from here; absent where the version has not begun. */
  readonly since: Date | undefined;
  readonly now: Date;
}

/** Fired wins over hold, and hold over quiet. */
export function judgeTriggers(facts: TriggerFacts): Judgement {
  const { policy, now } = facts;
  const { triggers, observations } = policy;
  if (triggers === undefined || observations === undefined) return { kind: "off", says: [] };
  const latest = latestWindow(facts.observations, now);
  const age = latest === undefined ? Infinity : now.getTime() - latest.to.getTime();
  const found = [
    ...(latest === undefined ? [] : alertFindings(latest, triggers, now)),
    ...(facts.since === undefined ? [] : rateFindings(facts, triggers, facts.since)),
    ...(age <= observations.maxAgeS * 1000 ? [] : [hold(staleText(age, observations.maxAgeS))]),
    ...facts.unreadable.map((path) => hold(`${path} cannot be read`)),
  ];
  const fired = found.filter(({ fires }) => fires);
  if (fired.length > 0) return { kind: "fired", says: fired.map(({ says }) => says) };
  if (found.length > 0) return { kind: "hold", says: found.map(({ says }) => says) };
  return { kind: "quiet", says: ["no alert and no rate speaks against it"] };
}

interface Finding {
  readonly fires: boolean;
  readonly says: string;
}

const hold = (says: string): Finding => ({ fires: false, says });

function staleText(age: number, maxAgeS: number): string {
  if (age === Infinity) return "there is no observation";
  return `the latest observation is ${formatDuration(age)} old, at most ${formatDuration(maxAgeS * 1000)}`;
}

/** A critical alert that stands holds at once, and fires once it has stood for long enough. */
function alertFindings(
  { alerts, to }: ObservationFact,
  { criticalAlertS }: Triggers,
  now: Date,
): Finding[] {
  return alerts
    .filter(({ severity }) => severity === "critical")
    .map(({ id, since }) => {
      const stood = Math.min(now.getTime(), to.getTime()) - since.getTime();
      const says = `critical alert ${id} has stood for ${formatDuration(Math.max(0, stood))}`;
      return { fires: stood >= criticalAlertS * 1000, says };
    });
}

function rateFindings(facts: TriggerFacts, triggers: Triggers, since: Date): Finding[] {
  const windows = windowsSince(facts.observations, since, facts.now);
  const seen = seenOf(windows, facts.version);
  const asked =
    triggers.successRateMin !== undefined || triggers.errorRateAboveOldMax !== undefined;
  if (!asked) return [];
  if (seen.requests < triggers.minRequests || seen.requests === 0) {
    const says = `${facts.version} has answered ${seen.requests} requests, and fewer than ${triggers.minRequests} say nothing of a rate`;
    return [hold(says)];
  }
  const old = facts.old === undefined ? undefined : seenOf(windows, facts.old);
  return [
    ...successFindings(seen, facts.version, triggers),
    ...(old === undefined ? [] : differenceFindings(seen, old, triggers)),
  ];
}

function successFindings(
  { requests, failed }: Seen,
  version: string,
  { successRateMin: min }: Triggers,
): Finding[] {
  const rate = (requests - failed) / requests;
  if (min === undefined || rate >= min) return [];
  return [{ fires: true, says: `${share(rate)} of ${version} succeed, at least ${share(min)}` }];
}

/** Fires where chance does not explain it (95 %); holds where it is above, and chance may. */
function differenceFindings(
  seen: Seen,
  old: Seen,
  { errorRateAboveOldMax: most, minRequests }: Triggers,
): Finding[] {
  if (most === undefined) return [];
  if (old.requests < minRequests || old.requests === 0) {
    return [hold(`the old version has answered ${old.requests} requests, too few to compare with`)];
  }
  const difference = seen.failed / seen.requests - old.failed / old.requests;
  if (difference <= most) return [];
  const says = `the new version fails ${share(difference)} more often than the old one, at most ${share(most)}`;
  return [{ fires: differenceBounds(seen, old).lower > most, says }];
}

function share(rate: number): string {
  return `${(rate * 100).toFixed(2)} %`;
}
