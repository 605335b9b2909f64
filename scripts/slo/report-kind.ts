/** Which tool wrote a report: told by what is in it, never by its name. Pure. */
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import type { Measurement } from "./measurement.ts";
import { isArray, objectOf } from "./report-members.ts";

export type JsonKind = Exclude<Measurement["source"], "wrk" | "wrk2" | "hdr">;

const SIGNS: Readonly<Record<JsonKind, (report: JsonObject) => boolean>> = {
  "load-probe": (report) => report["report"] === "load-probe",
  k6_summary: (report) => metricsOf(report).some((metric) => hasObject(metric, "values")),
  k6_export: (report) => metricsOf(report).some((metric) => !hasObject(metric, "values")),
  k6_machine: (report) =>
    objectOf(report["metadata"])?.["k6Version"] !== undefined &&
    isArray(objectOf(report["results"])?.["metrics"]),
  autocannon: (report) =>
    typeof report["non2xx"] === "number" &&
    hasObject(report, "latency") &&
    hasObject(report, "requests"),
  version_1: (report) => hasObject(report, "summary"),
};

const KINDS = [
  "load-probe",
  "k6_summary",
  "k6_export",
  "k6_machine",
  "autocannon",
  "version_1",
] as const satisfies readonly JsonKind[];

/** All that it may be: only where that is one thing can it be read. */
export function kindsOf(report: JsonObject): readonly JsonKind[] {
  return KINDS.filter((kind) => SIGNS[kind](report));
}

/** The metrics that are k6's own and that we read. */
function metricsOf(report: JsonObject): JsonObject[] {
  const metrics = objectOf(report["metrics"]);
  return ["http_reqs", "http_req_failed", "http_req_duration"]
    .map((name) => objectOf(metrics?.[name]))
    .filter((metric) => metric !== undefined);
}

function hasObject(value: JsonValue | undefined, name: string): boolean {
  return objectOf(objectOf(value)?.[name]) !== undefined;
}
