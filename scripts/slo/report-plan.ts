/**
 * What the guard keeps of a JSON report, of whatever kind: the kind is known only once it has been
 * read. Names at the top stay, so that a schema sees those that it does not know. Pure.
 */
import { membersPlan } from "../core/json/skim/plan.ts";
import type { Members, Plan } from "../core/json/skim/plan.ts";

/** `addSeconds` is given the seconds of load-probe in batches. */
export function reportPlan(addSeconds: (text: string) => void): Members {
  const result = membersPlan({ histogram: "skip", seconds: { rows: addSeconds } }, "keep");
  return membersPlan({ ...KEPT, result, metrics: METRICS, results: RESULTS }, "skip");
}

/** Of load-probe, of version 1, of k6, of autocannon. */
const KEPT: Readonly<Record<string, Plan>> = Object.fromEntries(
  [
    ["tool", "subject", "inputs", "checks"],
    ["summary", "correlation", "events_probe"],
    ["scenarios", "options", "metadata"],
    ["latency", "requests"],
  ]
    .flat()
    .map((name) => [name, "keep"]),
);

const METRICS = membersPlan(
  {
    http_reqs: "keep",
    http_req_failed: "keep",
    http_req_duration: "keep",
    dropped_iterations: "keep",
  },
  "skip",
);

const RESULTS = membersPlan({ metrics: "keep" }, "skip");
