/** CDEvents, and reports of version 1, as artifacts: files that somebody names. Pure. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { parseTime } from "../../core/time.ts";
import { KEY, UNSTATED } from "../artifact.ts";
import type { Artifact, Kind } from "../artifact.ts";
import type { ReportFile } from "./from-report.ts";

/** What a file may be that does not say it itself. */
export const FOREIGN_KINDS = [
  "rollout",
  "channels",
  "probe",
  "slo",
  "escalation",
  "incident",
  "cdevent",
] as const satisfies readonly Kind[];

/**
 * A CDEvent (CDEvents 0.4 and later), bare or as the data of a CloudEvent; `undefined` where
 * `value` is none.
 */
export function fromCdEvent(value: JsonObject, { path: file }: ReportFile): Artifact | undefined {
  const event = objectAt(value, "data") ?? value;
  const context = objectAt(event, "context");
  const type = textOf(context?.["type"]);
  if (context === undefined || type?.startsWith("dev.cdevents.") !== true) return undefined;
  const traceparent = textOf(value["traceparent"]);
  return {
    ...UNSTATED,
    kind: "cdevent",
    name: file,
    location: { file },
    at: parseTime(textOf(context["timestamp"]) ?? ""),
    causes: incidentOf(event),
    traceparents: traceparent === undefined ? [] : [traceparent],
    chainIds: [textOf(context["chainId"])],
  };
}

function incidentOf(event: JsonObject): Artifact["causes"] {
  const subject = objectAt(event, "subject");
  const id = textOf(subject?.["id"]);
  const isOurs = subject?.["source"] === "/release-governance/incident-notify";
  return isOurs && id !== undefined ? [{ kind: "incident", key: KEY.incident(id) }] : [];
}

/**
 * Version 1: the ids stand in `correlation`, or at the top; times are seconds since 1970, 0 meaning
 * never, or texts. `undefined` where it states no id at all, and so is no such report.
 */
export function fromVersion1(
  value: JsonObject,
  kind: Kind,
  { path: file, sha256 }: ReportFile,
): Artifact | undefined {
  const nested = objectAt(value, "correlation");
  const ids = nested ?? value;
  const correlationId = textOf(ids["correlation_id"]);
  const candidate = textOf(ids["release_candidate_id"]);
  if (correlationId === undefined && candidate === undefined) return undefined;
  const pointer = nested === undefined ? "" : "/correlation";
  const traceparent = textOf(ids["traceparent"]);
  return {
    ...UNSTATED,
    kind,
    name: file,
    location: { file },
    statements: [{ location: { file, pointer }, correlationId, candidate }],
    at: timeOf(value),
    keys: [KEY.digest(sha256)],
    traceparents: traceparent === undefined ? [] : [traceparent],
  };
}

const TIMES = ["ended_at", "generated_at", "created_at", "updated_at", "ts"];

function timeOf(value: JsonObject): Date | undefined {
  const stated = TIMES.map((name) => value[name]).find((time) => time !== undefined);
  if (typeof stated === "string") return parseTime(stated);
  const seconds = typeof stated === "number" && stated > 0 ? stated : Number.NaN;
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function objectAt(value: JsonObject, name: string): JsonObject | undefined {
  const found = value[name];
  return isObject(found) ? found : undefined;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
