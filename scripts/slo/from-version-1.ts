/** Reports of version 1, whose members may be missing and whose times may be seconds. Pure. */
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import type { Figures, Measurement } from "./measurement.ts";
import { aboutOf, countOf, objectOf, percentilesIn, shareOf, timeOf } from "./report-members.ts";

/** `p95`, `p99_9`, `p99.9`. */
const PERCENTILE = /^p(\d{1,2}(?:[._]\d{1,3})?)$/;

/** Members that are missing or no number stay unknown: other tools took a missing p95 as zero. */
export function fromVersion1(report: JsonObject): Measurement | undefined {
  const summary = objectOf(report["summary"]);
  if (summary === undefined) return undefined;
  return {
    source: "version_1",
    model: modelOf(report["model"]),
    invalid: undefined,
    endedAt: timeOf(report["ended_at"] ?? report["generated_at"] ?? report["ts"]),
    ...aboutOf(report),
    whole: figuresOf(summary),
    targets: new Map(),
    eventsSeen: eventsOf(objectOf(report["events_probe"])),
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
    latencyMs: percentilesIn(objectOf(summary["latency_ms"]), PERCENTILE),
  };
}

/** Only that there was none can be told without the number of requests. */
function successesOf(rate: number | undefined, requests: number | undefined): number | undefined {
  if (rate === 0) return 0;
  if (rate === undefined || requests === undefined) return undefined;
  return Math.round(rate * requests);
}

/** A probe of events that failed has counted nothing. */
function eventsOf(probe: JsonObject | undefined): number | undefined {
  return probe?.["ok"] === true ? countOf(probe["recent_count"]) : undefined;
}

function modelOf(value: JsonValue | undefined): Measurement["model"] {
  return value === "open" || value === "closed" ? value : "unstated";
}
