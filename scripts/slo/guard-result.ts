/** The script's part of the report, and what a person sees of it. Pure. */
import type { Section, View } from "../core/command.ts";
import type { JsonObject } from "../core/json-value.ts";
import { formatTime } from "../core/time.ts";
import type { FoundMeasurement } from "./find-measurement.ts";
import { nameOf } from "./judge-objective.ts";
import type { Judged } from "./judge-objective.ts";

export function guardResult(
  isQuick: boolean,
  found: FoundMeasurement | undefined,
  judged: readonly Judged[],
): JsonObject {
  return {
    profile: profileOf(isQuick),
    measurement: found === undefined ? null : measurementOf(found),
    objectives: judged.map(({ objective, observed, check }) => ({
      id: objective.id,
      figure: objective.figure,
      target: objective.target ?? null,
      percentile: objective.percentile ?? null,
      limit: objective.limit,
      observed: observed ?? null,
      outcome: check.outcome,
    })),
  };
}

function measurementOf({ path, sha256, measured }: FoundMeasurement): JsonObject {
  const { source, model, endedAt, stated = [] } = measured;
  return {
    path,
    sha256,
    source,
    model,
    ended_at: endedAt === undefined ? null : formatTime(endedAt),
    stated,
  };
}

function profileOf(isQuick: boolean): string {
  return isQuick ? "quick" : "full";
}

export function guardView(
  isQuick: boolean,
  judged: readonly Judged[],
  more: readonly Section[],
): View {
  const met = judged.filter(({ check }) => check.outcome === "pass").length;
  return {
    headline: `${met} of ${judged.length} objectives met, ${profileOf(isQuick)} profile`,
    sections: [
      {
        title: "Objectives",
        columns: ["objective", "figure", "limit", "observed"],
        rows: judged.map(({ objective, observed }) => [
          objective.id,
          nameOf(objective),
          `${objective.side} ${objective.limit}`,
          observed === undefined ? "–" : String(observed),
        ]),
      },
      ...more,
    ],
  };
}
