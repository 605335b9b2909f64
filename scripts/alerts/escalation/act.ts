/** Which events of the ledger an escalation leads to. Pure. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import type { LedgerEvent } from "../../ledger/events/event.ts";
import type { Deed } from "../../ledger/decide-and-append.ts";
import type { GroupJudgement, Level } from "./judge-group.ts";

/** The events of the channels that this reads and writes; docs/ledger.md knows no owner of a type. */
const FROZEN = "channel.frozen";
const UNFROZEN = "channel.unfrozen";
const REQUESTED = "alert.action_requested";
const ESCALATED = "alert.escalated";

export interface Acts {
  readonly freeze: Freeze | undefined;
  /** Key of what was done to the time when, RFC 3339. */
  readonly done: Readonly<Record<string, string>>;
}

interface Freeze {
  /** RFC 3339; without it the freeze lasts until somebody ends it. */
  readonly until: JsonValue | undefined;
}

export const NO_ACTS: Acts = { freeze: undefined, done: {} };

export function actsEvolved(state: Acts, { type, time, data }: LedgerEvent): Acts {
  if (type === FROZEN) return { ...state, freeze: { until: data["until"] } };
  if (type === UNFROZEN) return { ...state, freeze: undefined };
  const key = data["key"];
  const isOurs = type === REQUESTED || type === ESCALATED;
  if (!isOurs || typeof key !== "string") return state;
  return { ...state, done: { ...state.done, [`key ${key}`]: time } };
}

export interface Escalation {
  readonly level: Level;
  readonly groups: readonly GroupJudgement[];
  readonly actor: string;
  readonly candidate: string | undefined;
  readonly reportId: string;
}

export interface PlannedDeed extends Deed {
  readonly action: string;
}

/** What is asked for and was not done within the window of its group: a second run does nothing twice. */
export function deedsOf(acts: Acts, escalation: Escalation): PlannedDeed[] {
  const burning = escalation.groups.filter(({ level }) => level === "p1" || level === "p2");
  return burning.flatMap((group, index) => {
    const earlier = new Set(burning.slice(0, index).flatMap(({ actions }) => actions));
    const wanted = ["escalate", ...group.actions.filter((action) => !earlier.has(action))];
    return wanted.flatMap((action) => deedOf(action, group, acts, escalation) ?? []);
  });
}

function deedOf(
  action: string,
  group: GroupJudgement,
  acts: Acts,
  { actor, candidate, reportId }: Escalation,
): PlannedDeed | undefined {
  const key = `${candidate ?? "-"} ${group.id} ${group.level} ${action}`;
  const before = acts.done[`key ${key}`];
  if (before !== undefined && before >= group.from.toISOString()) return undefined;
  if (action === "freeze_release" && isFrozen(acts, group.to)) return undefined;
  const why = group.signals.map(({ message }) => message).join("; ");
  const reason = `${group.level} of ${group.id}: ${why}`;
  const data: JsonObject = { key, action, group: group.id, level: group.level, report: reportId };
  return { type: typeOf(action), action, actor, reason, data };
}

/** A freeze that has run out holds nothing back, though no event ends it. */
function isFrozen({ freeze }: Acts, now: Date): boolean {
  if (freeze === undefined) return false;
  return typeof freeze.until !== "string" || Date.parse(freeze.until) > now.getTime();
}

function typeOf(action: string): string {
  if (action === "freeze_release") return FROZEN;
  return action === "escalate" ? ESCALATED : REQUESTED;
}
