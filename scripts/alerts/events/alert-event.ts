/** One alert, or another sign of life of what watches the service, whatever it was written as. Pure. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { parseTime } from "../../core/time.ts";

export type Severity = "critical" | "warning" | "info";

export interface AlertEvent {
  readonly time: Date;
  /** A second line with the same id is the same alert, and may say something worse of it. */
  readonly id: string | undefined;
  readonly severity: Severity;
  /** Empty: about every group. */
  readonly service: string;
  readonly name: string;
  readonly message: string;
  /** What makes two alerts the same trouble. */
  readonly fingerprint: string;
  readonly suppressed: boolean;
  /** It says that an alert could not be delivered. */
  readonly deliveryFailed: boolean;
}

const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: "critical",
  fatal: "critical",
  page: "critical",
  p1: "critical",
  error: "critical",
  warning: "warning",
  warn: "warning",
  p2: "warning",
  info: "info",
  notice: "info",
  ok: "info",
};

/**
 * Our own lines and audit lines of version 1 (`ts`, `action`, `source`, `status`, `context`). What has
 * no time, or a severity that nobody knows, is a fault in one sentence: it might be the worst of all.
 */
export function alertEventOf(value: JsonValue): AlertEvent | string {
  if (!isObject(value)) return "is not an object";
  const context = isObject(value["context"]) ? value["context"] : {};
  const time = timeOf(value["time"] ?? value["ts"]);
  if (time === undefined) return 'has no "time" (RFC 3339) and no "ts" (seconds since 1970)';
  const said = ["severity", "level"].flatMap((name) => stated(name, value, context)).at(0);
  const severity = severityOf(said);
  if (severity === undefined) return `has the severity ${JSON.stringify(said)}, which is not known`;
  return { time, severity, ...wordsOf(value, context) };
}

function wordsOf(value: JsonObject, context: JsonObject): Omit<AlertEvent, "time" | "severity"> {
  const service = first(text("service", value, context), text("source", value)) ?? "";
  const name = first(...["name", "action", "kind"].map((one) => text(one, value))) ?? "alert";
  const status = first(text("status", value), text("outcome", value)) ?? "";
  return {
    id: first(text("id", value)),
    service,
    name,
    message: first(text("message", value, context)) ?? "",
    fingerprint: first(text("fingerprint", value, context)) ?? `${service} ${name}`,
    suppressed: value["suppressed"] === true || status === "suppressed",
    deliveryFailed: /webhook|delivery|notify/.test(name) && /^(?:fail|error|dead)/.test(status),
  };
}

/** No severity at all is a sign of life, such as a heartbeat. */
function severityOf(said: JsonValue | undefined): Severity | undefined {
  if (said === undefined) return "info";
  if (typeof said !== "string") return undefined;
  const word = said.toLowerCase();
  return Object.hasOwn(SEVERITIES, word) ? SEVERITIES[word] : undefined;
}

/** Times before the year 1 or after 9999 have no text of RFC 3339. */
const LAST_SECOND = 253_402_300_799;

function timeOf(value: JsonValue | undefined): Date | undefined {
  if (typeof value === "string") return parseTime(value);
  if (typeof value !== "number" || value <= 0 || value > LAST_SECOND) return undefined;
  return new Date(Math.round(value * 1000));
}

function first(...found: readonly (readonly string[])[]): string | undefined {
  return found.flat().at(0);
}

/** Whatever stands there, such as the number of a severity: it is not passed over for being no text. */
function stated(name: string, ...holders: readonly JsonObject[]): JsonValue[] {
  return holders.flatMap((holder) => {
    const value = holder[name];
    return value === undefined || value === null || value === "" ? [] : [value];
  });
}

/** The text of that name in each of the objects that have it. */
function text(name: string, ...holders: readonly JsonObject[]): string[] {
  return holders.flatMap((holder) => {
    const value = holder[name];
    return typeof value === "string" && value !== "" ? [value] : [];
  });
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
