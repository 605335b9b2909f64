/**
 * The seconds of a report of load-probe, which may be too many to be held: read in batches, each
 * checked as its schema has it, and counted. Pure.
 */
import type { JsonValue } from "../core/json-value.ts";
import { isArray, objectOf } from "./report-members.ts";

export interface Availability {
  /** Takes the text of an array of seconds, which is JSON without a name twice. */
  readonly add: (text: string) => void;
  /** Share of the seconds with something due in which at least one answer counted. */
  readonly share: () => number | undefined;
  /** In one sentence what is wrong with the first second that is not as its schema has it. */
  readonly problem: () => string | undefined;
}

export function countAvailability(): Availability {
  let due = 0;
  let answered = 0;
  let seen = 0;
  let wrong: number | undefined;
  return {
    add: (text) => {
      const parsed: JsonValue = JSON.parse(text);
      for (const value of isArray(parsed) ? parsed : []) {
        const second = secondOf(value);
        if (second === undefined) wrong ??= seen;
        else if (second.scheduled > 0) {
          due += 1;
          answered += second.answered > 0 ? 1 : 0;
        }
        seen += 1;
      }
    },
    share: () => (due === 0 ? undefined : answered / due),
    problem: () => (wrong === undefined ? undefined : `/result/seconds/${wrong} is no second`),
  };
}

const MEMBERS = 8;

/** As `result.seconds` in schemas/report/load-probe.schema.json; `undefined` where it is not. */
export function secondOf(value: JsonValue): { scheduled: number; answered: number } | undefined {
  const members = objectOf(value);
  if (members === undefined || Object.keys(members).length !== MEMBERS) return undefined;
  const { second, scheduled, success, degraded, failed, p50_ms, p95_ms, max_ms } = members;
  const isWhole =
    isCount(second) &&
    isCount(scheduled) &&
    isCount(success) &&
    isCount(degraded) &&
    isCount(failed);
  const isTimed = isTime(p50_ms) && isTime(p95_ms) && isTime(max_ms);
  return isWhole && isTimed ? { scheduled, answered: success + degraded } : undefined;
}

function isCount(value: JsonValue | undefined): value is number {
  return Number.isInteger(value) && typeof value === "number" && value >= 0;
}

function isTime(value: JsonValue | undefined): boolean {
  return value === null || typeof value === "number";
}
