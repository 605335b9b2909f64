/**
 * What `autocannon --json` writes. Each connection waits for its answer before it sends again, also
 * with `-R`: a closed model. Pure.
 */
import type { JsonObject } from "../core/json-value.ts";
import type { Figures, Measurement } from "./measurement.ts";
import { aboutOf, countOf, objectOf, percentilesIn, timeOf } from "./report-members.ts";

export function fromAutocannon(report: JsonObject): Measurement {
  return {
    source: "autocannon",
    model: "closed",
    invalid: undefined,
    endedAt: timeOf(report["finish"]),
    ...aboutOf(report),
    whole: figuresOf(report),
    targets: new Map(),
    eventsSeen: undefined,
  };
}

/** `errors` holds the timeouts too. What was on its way at the end is neither. */
function figuresOf(report: JsonObject): Figures {
  const latency = objectOf(report["latency"]);
  const answered = countOf(objectOf(report["requests"])?.["total"]);
  const errors = countOf(report["errors"]);
  const requests = answered === undefined || errors === undefined ? undefined : answered + errors;
  const successes = successesOf(report, answered);
  const isKnown = successes !== undefined && requests !== undefined && requests > 0;
  return {
    requests,
    successes,
    successRate: isKnown ? successes / requests : undefined,
    degradedRate: undefined,
    availability: undefined,
    latencyCount: countOf(latency?.["totalCount"]),
    latencyMs: percentilesIn(latency, /^p(\d{1,2}(?:_\d{1,3})?)$/),
  };
}

/** An answer with a body that was not expected is counted among the 2xx as well. */
function successesOf(report: JsonObject, answered: number | undefined): number | undefined {
  const good = countOf(report["2xx"]);
  const mismatches = countOf(report["mismatches"]);
  const bad = countOf(report["non2xx"]);
  if (good === undefined || mismatches === undefined || bad === undefined) return undefined;
  const fits = good + bad === answered && mismatches <= good;
  return fits ? good - mismatches : undefined;
}
