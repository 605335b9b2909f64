/** The data object that k6 hands to `handleSummary`, as a script wrote it to a file. Pure. */
import type { JsonObject } from "../core/json-value.ts";
import type { K6Facts } from "./k6-measurement.ts";
import { k6Measurement, k6Percentiles, modelOfScenarios } from "./k6-measurement.ts";
import type { Measurement } from "./measurement.ts";
import { aboutOf, countOf, objectOf, shareOf, timeOf } from "./report-members.ts";

export function fromK6Summary(report: JsonObject): Measurement {
  const about = { source: "k6_summary", endedAt: timeOf(report["ended_at"]) } as const;
  const scenarios = report["scenarios"] ?? objectOf(report["options"])?.["scenarios"];
  const facts = factsOf(objectOf(report["metrics"]) ?? {});
  return k6Measurement({ ...about, ...aboutOf(report) }, facts, modelOfScenarios(scenarios));
}

function factsOf(metrics: JsonObject): K6Facts {
  const values = (name: string, type: string) => valuesOf(objectOf(metrics[name]), type);
  const failures = values("http_req_failed", "rate");
  const failed = countOf(failures?.["passes"]);
  const others = countOf(failures?.["fails"]);
  return {
    requests: countOf(values("http_reqs", "counter")?.["count"]),
    failed,
    judged: failed === undefined || others === undefined ? undefined : failed + others,
    failedShare: shareOf(failures?.["rate"]),
    latencyMs: k6Percentiles(durationOf(metrics)),
    dropped: droppedOf(metrics),
  };
}

/** A metric of the same name and another type is not k6's own. */
function valuesOf(metric: JsonObject | undefined, type: string): JsonObject | undefined {
  return metric?.["type"] === type ? objectOf(metric["values"]) : undefined;
}

/** Times are in milliseconds, whatever `summaryTimeUnit` says: that one is for people. */
function durationOf(metrics: JsonObject): JsonObject | undefined {
  const metric = objectOf(metrics["http_req_duration"]);
  return metric?.["contains"] === "time" ? valuesOf(metric, "trend") : undefined;
}

/** k6 leaves the metric out where none was dropped. */
function droppedOf(metrics: JsonObject): number | undefined {
  const metric = metrics["dropped_iterations"];
  return metric === undefined ? 0 : countOf(valuesOf(objectOf(metric), "counter")?.["count"]);
}
