/** From the alerts of a group and the verdict on its objectives to a level. Pure. */
import type { Verdict } from "../../core/check.ts";
import type { Group, Thresholds } from "../../core/gen/policy-alert_escalation_policy.types.ts";
import type { AlertEvent } from "../events/alert-event.ts";
import type { Severity } from "./burn-severity.ts";
import { isAbout, isWithin, onceEach, tallyOf } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** `unknown`: nothing speaks for trouble, but not everything could be seen. Never `none`. */
export type Level = "none" | "p2" | "p1" | "unknown";

export interface Signal {
  readonly id: string;
  readonly level: "p1" | "p2";
  readonly message: string;
}

export interface GroupJudgement {
  readonly id: string;
  readonly level: Level;
  readonly from: Date;
  readonly to: Date;
  /** `undefined` where the alerts could not be read. */
  readonly tally: Tally | undefined;
  readonly signals: readonly Signal[];
  readonly actions: readonly string[];
  readonly alerts: readonly AlertEvent[];
}

export interface Seen {
  /** `undefined`: not readable, or too old to rely on. What could be read still counts as `partial`. */
  readonly events: readonly AlertEvent[] | undefined;
  readonly partial: readonly AlertEvent[];
  readonly slo: Verdict | undefined;
  /** Of a verdict of fail, where its burn alerts say it. */
  readonly sloSeverity?: Severity | undefined;
}

export function judgeGroup(
  id: string,
  group: Group,
  groups: readonly string[],
  seen: Seen,
  now: Date,
): GroupJudgement {
  const from = new Date(now.getTime() - group.lookback_minutes * 60_000);
  const inWindow = (seen.events ?? seen.partial).filter(
    (event) => isAbout(event, id, groups) && isWithin(event, from, now),
  );
  const alerts = onceEach(inWindow);
  const tally = tallyOf(alerts);
  const signals = [
    ...thresholdSignals(tally, group.thresholds ?? {}),
    ...sloSignals(seen, group.slo_guard?.fail_as_critical ?? true),
  ];
  const blind = seen.events === undefined || !isSloKnown(group, seen.slo);
  const level = levelOf(signals, blind);
  const actions = level === "p1" || level === "p2" ? (group.actions?.[level] ?? []) : [];
  const known = seen.events === undefined ? undefined : tally;
  return { id, level, from, to: now, tally: known, signals, actions, alerts };
}

export function isSloKnown(group: Group, slo: Verdict | undefined): boolean {
  const required = group.slo_guard?.require_report ?? true;
  return slo === undefined ? !required : slo !== "undecided";
}

/** The worst over all groups; what is not known is worse than none, and better than trouble. */
const WORST_FIRST = ["p1", "p2", "unknown", "none"] as const;

export function worstLevel(levels: readonly Level[]): Level {
  return WORST_FIRST.find((level) => levels.includes(level)) ?? "unknown";
}

function levelOf(signals: readonly Signal[], blind: boolean): Level {
  return worstLevel([...signals.map(({ level }) => level), blind ? "unknown" : "none"]);
}

function thresholdSignals(tally: Tally, limits: Thresholds): Signal[] {
  const rows: readonly [string, Signal["level"], number, number | undefined, string][] = [
    ["critical_events", "p1", tally.critical, limits.critical_events_min, "critical alerts"],
    ["warn_events", "p2", tally.warning, limits.warn_events_min, "warnings"],
    [
      "repeat_events",
      tally.repeatedIsCritical ? "p1" : "p2",
      tally.repeated,
      limits.repeat_events_min,
      "alerts of one kind",
    ],
    ["suppressed_events", "p2", tally.suppressed, limits.suppressed_events_min, "suppressed"],
    [
      "webhook_failures",
      "p2",
      tally.deliveryFailures,
      limits.webhook_failures_min,
      "alerts that were not delivered",
    ],
  ];
  return rows.flatMap(([id, level, found, limit, what]) =>
    limit === undefined || found < Math.max(1, limit)
      ? []
      : [{ id, level, message: `${found} ${what}, ${level} from ${Math.max(1, limit)}` }],
  );
}

function sloSignals({ slo, sloSeverity: said }: Seen, asCritical: boolean): Signal[] {
  if (slo !== "fail") return [];
  const why = said === undefined ? "" : `, ${said} by a burn alert`;
  const message = `the service level objectives are not met${why}`;
  return [{ id: "slo_guard", level: said ?? (asCritical ? "p1" : "p2"), message }];
}
