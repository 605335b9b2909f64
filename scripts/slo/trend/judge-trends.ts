/** The trends of all objectives, against the reports that came before. */
import type { Check } from "../../core/check.ts";
import type { Section } from "../../core/command.ts";
import type { SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import type { Host } from "../../core/host.ts";
import type { JsonObject } from "../../core/json-value.ts";
import type { FoundMeasurement } from "../find-measurement.ts";
import { judge } from "../judge-objective.ts";
import type { Measurement } from "../measurement.ts";
import type { Objective } from "../objectives.ts";
import { judgeTrend } from "./judge-trend.ts";
import { pastFigures } from "./past-figures.ts";
import { trendPolicyOf } from "./trend-policy.ts";
import { trendCheck, trendJson, trendSection } from "./trend-result.ts";

export interface TrendPart {
  readonly checks: readonly Check[];
  readonly result: JsonObject;
  readonly sections: readonly Section[];
}

export const NO_TRENDS: TrendPart = { checks: [], result: {}, sections: [] };

/** Without a report that may be judged there is no last one, and no trend up to it. */
export async function judgeTrends(
  host: Host,
  root: string,
  policy: SloTargets,
  objectives: readonly Objective[],
  found: FoundMeasurement | undefined,
): Promise<TrendPart> {
  const asked = trendPolicyOf(policy);
  const answer = found === undefined ? NO_REPORT : await pastFigures(host, root, found, asked);
  const problem = typeof answer === "string" ? answer : undefined;
  const past = typeof answer === "string" ? [] : answer;
  const trends = objectives.map((one) => judgeTrend(one, figuresOf(one, past), asked));
  return {
    checks: trends.map((trend) => trendCheck(trend, asked, problem)),
    result: { trends: trends.map(trendJson) },
    sections: [trendSection(trends)],
  };
}

const NO_REPORT = "there is no report that could be the last one";

/** A report in which the objective could not be judged says nothing about its trend. */
function figuresOf(objective: Objective, past: readonly Measurement[]): number[] {
  return past.flatMap((measured) => judge(objective, measured).observed ?? []);
}
