/** How many alerts of which kind lie in the window of a group. Pure. */
import type { AlertEvent } from "../events/alert-event.ts";

export interface Tally {
  readonly critical: number;
  readonly warning: number;
  readonly suppressed: number;
  /** Alerts with the fingerprint that came most often; among equals a critical one. */
  readonly repeated: number;
  readonly repeatedIsCritical: boolean;
  readonly deliveryFailures: number;
}

/** Clocks of two machines may differ by this much. */
export const SKEW_MS = 60_000;

export function isWithin({ time }: AlertEvent, from: Date, to: Date): boolean {
  return time >= from && time.getTime() <= to.getTime() + SKEW_MS;
}

/** An alert that names no service, or one that no group has, is about every group. */
export function isAbout(event: AlertEvent, group: string, groups: readonly string[]): boolean {
  return event.service === group || !groups.includes(event.service);
}

/** Each id once, as the worst that it said: "ok" after "critical" does not undo that it was critical. */
export function onceEach(events: readonly AlertEvent[]): AlertEvent[] {
  const worst = new Map<string, AlertEvent>();
  for (const event of events) {
    const before = event.id === undefined ? undefined : worst.get(event.id);
    if (event.id !== undefined) worst.set(event.id, before ? worseOf(before, event) : event);
  }
  return [...events.filter(({ id }) => id === undefined), ...worst.values()];
}

function worseOf(before: AlertEvent, after: AlertEvent): AlertEvent {
  const worse = rankOf(after) > rankOf(before) ? after : before;
  return { ...worse, deliveryFailed: before.deliveryFailed || after.deliveryFailed };
}

const RANK = { info: 0, warning: 2, critical: 3 } as const;

/** A suppressed alert is told of nobody, and is more than a sign of life. */
function rankOf({ severity, suppressed }: AlertEvent): number {
  return suppressed ? 1 : RANK[severity];
}

export function tallyOf(events: readonly AlertEvent[]): Tally {
  const heard = events.filter(({ suppressed }) => !suppressed);
  const count = (severity: string) => heard.filter((one) => one.severity === severity).length;
  return {
    critical: count("critical"),
    warning: count("warning"),
    suppressed: events.length - heard.length,
    ...mostRepeated(heard),
    deliveryFailures: events.filter(({ deliveryFailed }) => deliveryFailed).length,
  };
}

/** Signs of life such as heartbeats are no alerts, however often they come. */
function mostRepeated(heard: readonly AlertEvent[]) {
  const alerts = heard.filter(({ severity }) => severity !== "info");
  const kinds = Map.groupBy(alerts, ({ fingerprint }) => fingerprint);
  let [repeated, repeatedIsCritical] = [0, false];
  for (const ofKind of kinds.values()) {
    const isCritical = ofKind.some(({ severity }) => severity === "critical");
    if (ofKind.length > repeated) repeatedIsCritical = isCritical;
    else if (ofKind.length === repeated) repeatedIsCritical ||= isCritical;
    repeated = Math.max(repeated, ofKind.length);
  }
  return { repeated, repeatedIsCritical };
}
