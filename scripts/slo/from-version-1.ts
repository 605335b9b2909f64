/** Reports of version 1, whose members may be missing and whose times may be seconds. Pure. */
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import { parseTime } from "../core/time.ts";
import type { Figures, Measurement } from "./measurement.ts";

/** Members that are missing or no number stay unknown: other tools took a missing p95 as zero. */
export function fromVersion1(report: JsonObject): Measurement | undefined {
  const summary = objectAt(report, "summary");
  if (summary === undefined) return undefined;
  const correlation = objectAt(report, "correlation") ?? report;
  return {
    source: "version_1",
    model: modelOf(report["model"]),
    invalid: undefined,
    endedAt: timeOf(report["ended_at"] ?? report["generated_at"] ?? report["ts"]),
    candidate: textOf(correlation["release_candidate_id"]),
    correlation: textOf(correlation["correlation_id"]),
    whole: figuresOf(summary),
    targets: new Map(),
    eventsSeen: eventsOf(objectAt(report, "events_probe")),
  };
}

function figuresOf(summary: JsonObject): Figures {
  const successRate = shareOf(summary["success_rate"]);
  const requests = countOf(summary["requests"] ?? summary["total"]);
  return {
    requests,
    successes: successesOf(successRate, requests),
    successRate,
    degradedRate: shareOf(summary["degraded_rate"]),
    availability: undefined,
    latencyCount: requests,
    latencyMs: percentilesOf(objectAt(summary, "latency_ms")),
  };
}

/** Only that there was none can be told without the number of requests. */
function successesOf(rate: number | undefined, requests: number | undefined): number | undefined {
  if (rate === 0) return 0;
  if (rate === undefined || requests === undefined) return undefined;
  return Math.round(rate * requests);
}

/** `p95`, `p99_9`, `p99.9`. */
function percentilesOf(members: JsonObject = {}): Map<number, number> {
  const found = Object.entries(members).flatMap(([name, value]): [number, number][] => {
    const match = /^p(\d{1,2}(?:[._]\d{1,3})?)$/.exec(name);
    const ms = countOf(value, false);
    return match === null || ms === undefined
      ? []
      : [[Number((match[1] ?? "").replace("_", ".")), ms]];
  });
  return new Map(found);
}

/** A probe of events that failed has counted nothing. */
function eventsOf(probe: JsonObject | undefined): number | undefined {
  return probe?.["ok"] === true ? countOf(probe["recent_count"]) : undefined;
}

function modelOf(value: JsonValue | undefined): Measurement["model"] {
  return value === "open" || value === "closed" ? value : "unstated";
}

/** Seconds since 1970, where zero is never, or RFC 3339. */
function timeOf(value: JsonValue | undefined): Date | undefined {
  if (typeof value === "string") return parseTime(value);
  if (typeof value !== "number" || value <= 0) return undefined;
  const time = new Date(value * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function countOf(value: JsonValue | undefined, whole = true): number | undefined {
  if (typeof value !== "number" || value < 0) return undefined;
  return whole && !Number.isInteger(value) ? undefined : value;
}

function shareOf(value: JsonValue | undefined): number | undefined {
  const share = countOf(value, false);
  return share === undefined || share > 1 ? undefined : share;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function objectAt(value: JsonObject, name: string): JsonObject | undefined {
  const member = value[name];
  return typeof member === "object" && member !== null && !isArray(member) ? member : undefined;
}

function isArray(value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] {
  return Array.isArray(value);
}
