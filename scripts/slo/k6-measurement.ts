/**
 * What the three forms of a k6 summary have in common. `http_req_failed` is the share that FAILED:
 * its "passes" are the requests that did. Thresholds are passed over: the policy is what counts. Pure.
 */
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import type { Figures, LoadModel, Measurement } from "./measurement.ts";
import { objectOf, percentilesIn } from "./report-members.ts";

export interface K6Facts {
  readonly requests: number | undefined;
  /** Of `http_req_failed`: how many failed, of how many, and the share that k6 made of it. */
  readonly failed: number | undefined;
  readonly judged: number | undefined;
  readonly failedShare: number | undefined;
  /** Of `http_req_duration`, in milliseconds. */
  readonly latencyMs: ReadonlyMap<number, number>;
  /** Iterations that were due and for which no virtual user was free; 0 where k6 names none. */
  readonly dropped: number | undefined;
}

export type K6About = Omit<Measurement, "whole" | "targets" | "eventsSeen" | "invalid" | "model">;

export function k6Measurement(about: K6About, facts: K6Facts, scenarios: LoadModel): Measurement {
  return {
    ...about,
    model: modelOf(scenarios, facts.dropped),
    invalid: contradicts(facts) ? "its http_req_failed contradicts itself" : undefined,
    whole: figuresOf(facts),
    targets: new Map(),
    eventsSeen: undefined,
  };
}

/** k6 rounds nothing here: a share that is not that of its counts is not k6's own. */
const EXACT = 1e-9;

function contradicts({ failed, judged, failedShare }: K6Facts): boolean {
  if (failed === undefined || judged === undefined || failedShare === undefined) return false;
  return judged > 0 && Math.abs(failed / judged - failedShare) > EXACT;
}

function figuresOf(facts: K6Facts): Figures {
  const { requests, latencyMs } = facts;
  const successes = successesOf(facts);
  return {
    requests,
    successes,
    successRate: successes === undefined || !requests ? undefined : successes / requests,
    degradedRate: undefined,
    availability: undefined,
    latencyCount: requests,
    latencyMs,
  };
}

/** A request without an expectation is not in `http_req_failed`: the rest cannot speak for it. */
function successesOf({ requests, failed, judged, failedShare }: K6Facts): number | undefined {
  const isWhole = failed !== undefined && failedShare !== undefined;
  return isWhole && requests !== undefined && requests === judged ? requests - failed : undefined;
}

/** What a dropped iteration would have waited for is missing, as it is in a closed model. */
function modelOf(scenarios: LoadModel, dropped: number | undefined): LoadModel {
  return dropped === 0 ? scenarios : "closed";
}

const OPEN = new Set(["constant-arrival-rate", "ramping-arrival-rate"]);
const CLOSED = new Set([
  "shared-iterations",
  "per-vu-iterations",
  "constant-vus",
  "ramping-vus",
  "externally-controlled",
]);

/** From the script's `scenarios`, which a summary holds only where the script put it there. */
export function modelOfScenarios(value: JsonValue | undefined): LoadModel {
  const executors = Object.values(objectOf(value) ?? {}).map((one) => objectOf(one)?.["executor"]);
  const all = (names: ReadonlySet<unknown>) => executors.every((name) => names.has(name));
  if (executors.length === 0 || !executors.every(isKnown)) return "unstated";
  return all(OPEN) ? "open" : "closed";
}

function isKnown(name: JsonValue | undefined): boolean {
  return typeof name === "string" && (OPEN.has(name) || CLOSED.has(name));
}

/** `p(95)`, `p(99.9)`; the median is called `med`. */
export function k6Percentiles(values: JsonObject | undefined): Map<number, number> {
  const found = percentilesIn(values, /^p\((\d{1,2}(?:\.\d{1,6})?)\)$/);
  const [median] = percentilesIn({ p50: values?.["med"] ?? null }, /^p(50)$/).values();
  return median === undefined ? found : found.set(50, median);
}
