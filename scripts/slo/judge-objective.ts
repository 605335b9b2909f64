/** One objective against one measurement. Pure. */
import type { Check } from "../core/check.ts";
import { CHECKS } from "./catalogue.ts";
import type { Figures, Measurement } from "./measurement.ts";
import type { Figure, Objective } from "./objectives.ts";

const DOCS = "docs/scripts/slo-guard.md";

const CHECK_OF = {
  success_rate: "success_rate_met",
  degraded_rate: "degraded_rate_met",
  availability: "availability_met",
  latency_ms: "latency_met",
  events_seen: "events_met",
} as const satisfies Record<Figure, keyof typeof CHECKS>;

export interface Judged {
  readonly objective: Objective;
  /** `undefined` where there is nothing that can be judged. */
  readonly observed: number | undefined;
  readonly check: Check;
}

export function judge(objective: Objective, measured: Measurement): Judged {
  const { target } = objective;
  const figures = target === undefined ? measured.whole : measured.targets.get(target);
  const missing =
    figures === undefined
      ? `the report has no target ${target}`
      : (untold(objective, measured) ?? tooFew(objective, figures));
  const value = figures === undefined ? undefined : valueOf(objective, figures, measured);
  const observed = missing === undefined ? value : undefined;
  return { objective, observed, check: checkOf(objective, observed, missing) };
}

/** In one sentence why this kind of report cannot speak about this figure. */
export function untold(objective: Objective, { model }: Measurement): string | undefined {
  if (objective.figure !== "latency_ms" || model === "open") return undefined;
  if (model === "closed") {
    return "the report is of a closed model: it leaves out the requests that a stall held back";
  }
  return objective.takesUnstated ? undefined : "the report does not say how requests were sent";
}

/** Without one success no latency is one of an answer. */
export function tooFew(objective: Objective, figures: Figures): string | undefined {
  const { figure, minSamples } = objective;
  if (figure === "events_seen") return undefined;
  const isLatency = figure === "latency_ms";
  if (isLatency && figures.successes === 0) return "no request succeeded";
  if (!isLatency && figures.requests === 0) return "no request was sent";
  if (minSamples === undefined) return undefined;
  const samples = isLatency ? figures.latencyCount : figures.requests;
  if (samples === undefined) return "the report does not say how many samples it stands on";
  return samples < minSamples ? `${samples} of at least ${minSamples} samples` : undefined;
}

function valueOf(objective: Objective, figures: Figures, measured: Measurement) {
  switch (objective.figure) {
    case "success_rate":
      return figures.successRate;
    case "degraded_rate":
      return figures.degradedRate;
    case "availability":
      return figures.availability;
    case "events_seen":
      return measured.eventsSeen;
    case "latency_ms":
      return figures.latencyMs.get(objective.percentile ?? Number.NaN);
  }
}

export function isMet({ side, limit }: Objective, observed: number): boolean {
  return side === "min" ? observed >= limit : observed <= limit;
}

function checkOf(objective: Objective, observed: number | undefined, missing?: string): Check {
  const id = CHECK_OF[objective.figure];
  const name = nameOf(objective);
  const ask = `at ${objective.side === "min" ? "least" : "most"} ${objective.limit}`;
  const base = {
    id,
    enforced: true,
    about: objective.id,
    expected: ask,
    locations: [],
    docs: DOCS,
  };
  if (observed === undefined) {
    const message = `${name}: ${missing ?? "the report does not hold it"}`;
    return {
      ...base,
      outcome: "no_data",
      message,
      remediation: "Measure it again, for this figure.",
    };
  }
  const facts = { ...base, message: `${name} is ${observed}`, observed: String(observed) };
  return isMet(objective, observed)
    ? { ...facts, outcome: "pass" }
    : { ...facts, outcome: "fail", remediation: CHECKS[id].fix };
}

export function nameOf({ figure, percentile, target }: Objective): string {
  const what = percentile === undefined ? figure : `p${percentile} ${figure}`;
  return target === undefined ? what : `${what} of ${target}`;
}
