/**
 * The machine-readable summary of k6 (`--new-machine-readable-summary`; grafana/k6-summary, version
 * 1 of its schema): metrics as a list, rates as `matches` of `total`. Pure.
 */
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import type { K6Facts } from "./k6-measurement.ts";
import { k6Measurement, k6Percentiles, modelOfScenarios } from "./k6-measurement.ts";
import type { Measurement } from "./measurement.ts";
import { aboutOf, countOf, isArray, objectOf, shareOf, textOf, timeOf } from "./report-members.ts";

export function fromK6Machine(report: JsonObject): Measurement {
  const metadata = objectOf(report["metadata"]);
  const ended = timeOf(report["ended_at"] ?? metadata?.["generatedAt"]);
  const about = { source: "k6_machine", endedAt: ended } as const;
  const metrics = objectOf(report["results"])?.["metrics"];
  const list = isArray(metrics) ? metrics : [];
  const model = modelOfScenarios(report["scenarios"]);
  const measured = k6Measurement({ ...about, ...aboutOf(report) }, factsOf(list), model);
  const strange = strangeness(report, list);
  return strange === undefined ? measured : { ...measured, invalid: strange };
}

function strangeness(report: JsonObject, list: readonly JsonValue[]): string | undefined {
  if (!/^1\.\d+\.\d+/.test(textOf(report["version"]) ?? "")) return "its version is not 1";
  const names = list.map((one) => objectOf(one)?.["name"]);
  return new Set(names).size < names.length ? "it holds a metric twice" : undefined;
}

function factsOf(list: readonly JsonValue[]): K6Facts {
  const metric = (name: string) => list.map(objectOf).find((one) => one?.["name"] === name);
  const values = (name: string, type: string) => valuesOf(metric(name), type);
  const failures = values("http_req_failed", "rate");
  const isTime = metric("http_req_duration")?.["contains"] === "time";
  const hasDropped = metric("dropped_iterations") !== undefined;
  return {
    requests: countOf(values("http_reqs", "counter")?.["count"]),
    failed: countOf(failures?.["matches"]),
    judged: countOf(failures?.["total"]),
    failedShare: shareOf(failures?.["rate"]),
    latencyMs: k6Percentiles(isTime ? values("http_req_duration", "trend") : undefined),
    dropped: hasDropped ? countOf(values("dropped_iterations", "counter")?.["count"]) : 0,
  };
}

function valuesOf(metric: JsonObject | undefined, type: string): JsonObject | undefined {
  return metric?.["type"] === type ? objectOf(metric["values"]) : undefined;
}
