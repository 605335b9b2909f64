/** Whether a measurement may speak for this run, and whether the objectives can be judged. Pure. */
import type { Check, Location } from "../core/check.ts";
import { counted } from "../core/counted.ts";
import { formatDuration } from "../core/time.ts";
import { CHECKS } from "./catalogue.ts";
import type { Measurement } from "./measurement.ts";
import { nameOf } from "./judge-objective.ts";
import type { Objective } from "./objectives.ts";
import { samplesFor } from "./samples.ts";

const DOCS = "docs/scripts/slo-guard.md";

/** Clocks of two machines may differ so much. */
export const SKEW_MS = 60_000;

export interface Asked {
  readonly candidate: string | undefined;
  readonly now: Date;
  readonly maxAgeMs: number;
}

/** In one sentence why not; `undefined` where it may. */
export function unusable(measured: Measurement, asked: Asked): string | undefined {
  const { endedAt, candidate, invalid } = measured;
  if (invalid !== undefined) return `is invalid: ${invalid}`;
  if (asked.candidate !== undefined && candidate !== asked.candidate) {
    return `is about ${candidate ?? "no candidate"}, not about ${asked.candidate}`;
  }
  if (endedAt === undefined) return "does not say when it ended";
  const age = asked.now.getTime() - endedAt.getTime();
  if (age < -SKEW_MS) return "is from the future";
  return age > asked.maxAgeMs ? `is ${formatDuration(age)} old` : undefined;
}

/** `problem` in one sentence, or `undefined` where the report may be judged. */
export function usableCheck(problem: string | undefined, path: string | undefined): Check {
  const facts = {
    id: "report_usable",
    enforced: true,
    locations: path === undefined ? [] : [{ file: path }],
    docs: DOCS,
  };
  return problem === undefined
    ? { ...facts, outcome: "pass", message: `${path} speaks for this run` }
    : { ...facts, outcome: "no_data", message: problem, remediation: CHECKS.report_usable.fix };
}

export function statedCheck(objectives: readonly Objective[]): Check {
  const any = objectives.length > 0;
  return {
    id: "objectives_stated",
    outcome: any ? "pass" : "no_data",
    enforced: true,
    message: any ? counted(objectives.length, "objective") : "the policy states no objective",
    locations: [],
    docs: DOCS,
    ...(any ? {} : { remediation: CHECKS.objectives_stated.fix }),
  };
}

/** Lint of the policy; advisory, since the team may know its own risk. */
export function samplesCheck(
  objective: Objective,
  locate: (pointer: string) => Location,
): Check | undefined {
  const { percentile, minSamples, id, pointer } = objective;
  if (percentile === undefined || minSamples === undefined) return undefined;
  const wanted = samplesFor(percentile);
  const enough = minSamples >= wanted;
  return {
    id: "samples_suffice",
    outcome: enough ? "pass" : "fail",
    enforced: false,
    about: id,
    message: `${nameOf(objective)} is judged from ${minSamples} samples on`,
    expected: `at least ${wanted}`,
    observed: String(minSamples),
    locations: [locate(`${pointer}/min_samples`)],
    docs: DOCS,
    ...(enough ? {} : { remediation: CHECKS.samples_suffice.fix }),
  };
}
