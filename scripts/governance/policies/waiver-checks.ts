/** Whatever a policy lets through for a time: the time must not be over. */
import type { Check } from "../../core/check.ts";
import { ago, parseTime } from "../../core/time.ts";
import { answer } from "../answer.ts";
import { textsNamed } from "./json-walk.ts";
import type { PolicyFile } from "./policy-set.ts";

/** Members that end something, in every policy of this toolkit and in those of version 1. */
const ENDS = new Set(["expires_at", "expires", "expiry", "expires_on"]);

/** Keys that ended stay in trust_keys.json, so that old evidence can be judged. */
const NOT_WAIVERS = new Set(["trust_keys"]);

export function waiverChecks(files: readonly PolicyFile[], now: Date): Check[] {
  const ends = files
    .filter(({ name }) => !NOT_WAIVERS.has(name))
    .flatMap((policy) => textsNamed(policy.value, ENDS).map((end) => ({ policy, ...end })));
  const checks = ends.flatMap(({ policy, pointer, value }) =>
    endCheck(policy, pointer, value, now),
  );
  if (checks.length > 0) return checks;
  return [
    answer("waivers_not_expired", ends.length === 0 ? "not_applicable" : "pass", {
      message:
        ends.length === 0
          ? "no policy lets anything through for a time"
          : `${ends.length} ends of waivers and exceptions lie ahead`,
    }),
  ];
}

function endCheck(policy: PolicyFile, pointer: string, value: string, now: Date): Check[] {
  const end = endOf(value);
  if (end !== undefined && end.getTime() > now.getTime()) return [];
  const said = { about: `${policy.file}${pointer}`, at: [policy.locate(pointer)] };
  if (end === undefined)
    return [
      answer("waivers_not_expired", "no_data", {
        ...said,
        message: `${policy.file}: ${JSON.stringify(value)} is no time, so its end is not known`,
        fix: "Write it as 2026-12-01T00:00:00Z.",
      }),
    ];
  return [
    answer("waivers_not_expired", "fail", {
      ...said,
      message: `${policy.file}: what ends at ${value} is over (${ago(end, now)})`,
      fix: "Mend what it let through and remove it, or decide on it anew.",
    }),
  ];
}

/** A day alone ends with that day, in UTC. */
function endOf(text: string): Date | undefined {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  return parseTime(isDay ? `${text}T23:59:59.999Z` : text);
}
