/** Members of reports that others wrote: what is missing or strange is unknown, never zero. Pure. */
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import { parseTime } from "../core/time.ts";
import type { Measurement } from "./measurement.ts";

export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !isArray(value) ? value : undefined;
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Zero or more; a whole number where `whole`. */
export function countOf(value: JsonValue | undefined, whole = true): number | undefined {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) return undefined;
  return whole && !Number.isInteger(value) ? undefined : value;
}

/** From 0 to 1. */
export function shareOf(value: JsonValue | undefined): number | undefined {
  const share = countOf(value, false);
  return share === undefined || share > 1 ? undefined : share;
}

export function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** RFC 3339, or seconds since 1970, where zero is never. */
export function timeOf(value: JsonValue | undefined): Date | undefined {
  if (typeof value === "string") return parseTime(value);
  if (typeof value !== "number" || value <= 0) return undefined;
  const time = new Date(value * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** The ids that a report states, at its top or under `correlation`. */
export function aboutOf(report: JsonObject): Pick<Measurement, "candidate" | "correlation"> {
  const stated = objectOf(report["correlation"]) ?? report;
  return {
    candidate: textOf(stated["release_candidate_id"]),
    correlation: textOf(stated["correlation_id"]),
  };
}

/** The members whose names are percentiles, in milliseconds; `pattern` holds the number. */
export function percentilesIn(
  members: JsonObject | undefined,
  pattern: RegExp,
): Map<number, number> {
  const found = Object.entries(members ?? {}).flatMap(([name, value]): [number, number][] => {
    const text = pattern.exec(name)?.[1]?.replace("_", ".");
    const ms = countOf(value, false);
    return text === undefined || ms === undefined ? [] : [[Number(text), ms]];
  });
  return new Map(found);
}
