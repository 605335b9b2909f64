/**
 * What `k6 run --summary-export` writes: figures without types. Its thresholds say true where they
 * were crossed, its `value` is a share; neither says anything about success by itself. Pure.
 */
import type { JsonObject } from "../core/json-value.ts";
import type { K6Facts } from "./k6-measurement.ts";
import { k6Measurement, k6Percentiles, modelOfScenarios } from "./k6-measurement.ts";
import type { Measurement } from "./measurement.ts";
import { aboutOf, countOf, objectOf, shareOf, timeOf } from "./report-members.ts";

export function fromK6Export(report: JsonObject): Measurement {
  const about = { source: "k6_export", endedAt: timeOf(report["ended_at"]) } as const;
  const facts = factsOf(objectOf(report["metrics"]) ?? {});
  const model = modelOfScenarios(report["scenarios"]);
  return k6Measurement({ ...about, ...aboutOf(report) }, facts, model);
}

function factsOf(metrics: JsonObject): K6Facts {
  const failures = objectOf(metrics["http_req_failed"]);
  const failed = countOf(failures?.["passes"]);
  const others = countOf(failures?.["fails"]);
  const dropped = metrics["dropped_iterations"];
  return {
    requests: countOf(objectOf(metrics["http_reqs"])?.["count"]),
    failed,
    judged: failed === undefined || others === undefined ? undefined : failed + others,
    failedShare: shareOf(failures?.["value"]),
    latencyMs: k6Percentiles(objectOf(metrics["http_req_duration"])),
    dropped: dropped === undefined ? 0 : countOf(objectOf(dropped)?.["count"]),
  };
}
