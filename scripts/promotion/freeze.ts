/** Times in which nothing is promoted: recurrence of RFC 5545 on the wall clock of a time zone. */
import { RRuleTemporal } from "rrule-temporal";
import type { Freeze } from "../core/gen/policy-release_rollout_policy.types.ts";

export type FreezeState =
  | { readonly kind: "open" }
  | { readonly kind: "frozen"; readonly until: Date }
  /** The library could not tell: nobody may take that for an open window. */
  | { readonly kind: "unknown"; readonly says: string };

/**
 * Whether `now` lies in an occurrence: from its start up to and without its end. A day of the
 * duration is a day on the wall clock, as RFC 5545 section 3.8.2.5 has it, an hour an exact one.
 */
export function freezeAt(freeze: Freeze, now: Date): FreezeState {
  try {
    const last = ruleOf(freeze).previous(now, true);
    if (last === null) return { kind: "open" };
    const end = last.add(freeze.duration).epochMilliseconds;
    return now.getTime() < end ? { kind: "frozen", until: new Date(end) } : { kind: "open" };
  } catch (error) {
    return { kind: "unknown", says: error instanceof Error ? error.message : String(error) };
  }
}

/** Why the freeze can never be told, such as a rule that never comes; asked when the policy loads. */
export function freezeFault(freeze: Freeze): string | undefined {
  try {
    const rule = ruleOf(freeze);
    const [first] = rule.all((_, index) => index < 1);
    if (first === undefined) return "it never comes";
    const [start, end] = [first, first.add(freeze.duration)];
    return end.epochMilliseconds > start.epochMilliseconds ? undefined : "it lasts no time";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function ruleOf({ starts_at: start, time_zone: zone, rrule }: Freeze): RRuleTemporal {
  const seconds = start.length === 16 ? `${start}:00` : start;
  const wall = seconds.replaceAll(/[-:]/g, "");
  const once = "FREQ=DAILY;COUNT=1";
  return new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${wall}\nRRULE:${rrule ?? once}` });
}
