/**
 * The seconds of a report of load-probe, which may be too many to be held: read in batches, and each
 * checked as its schema has it. Pure.
 */
import type { JsonValue } from "../core/json-value.ts";
import { isArray, objectOf } from "./report-members.ts";

export interface SecondCounts {
  readonly second: number;
  readonly scheduled: number;
  readonly success: number;
  readonly degraded: number;
  readonly failed: number;
}

export interface SecondReader {
  /** Takes the text of an array of seconds, which is JSON without a name twice. */
  readonly add: (text: string) => void;
  /** In one sentence what is wrong with the first second that is not as its schema has it. */
  readonly problem: () => string | undefined;
}

/** `take` is given each second that is one, in the order of the report. */
export function readSeconds(take: (second: SecondCounts) => void): SecondReader {
  let seen = 0;
  let wrong: number | undefined;
  return {
    add: (text) => {
      const parsed: JsonValue = JSON.parse(text);
      for (const value of isArray(parsed) ? parsed : []) {
        const second = secondOf(value);
        if (second === undefined) wrong ??= seen;
        else take(second);
        seen += 1;
      }
    },
    problem: () => (wrong === undefined ? undefined : `/result/seconds/${wrong} is no second`),
  };
}

const MEMBERS = 8;

/** As `result.seconds` in schemas/report/load-probe.schema.json; `undefined` where it is not. */
export function secondOf(value: JsonValue): SecondCounts | undefined {
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
  return isWhole && isTimed ? { second, scheduled, success, degraded, failed } : undefined;
}

function isCount(value: JsonValue | undefined): value is number {
  return Number.isInteger(value) && typeof value === "number" && value >= 0;
}

function isTime(value: JsonValue | undefined): boolean {
  return value === null || typeof value === "number";
}
