/** What the command line says of a report that does not say it itself. Pure. */
import type { Args } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import { parseTime } from "../core/time.ts";
import type { HdrUnit } from "./from-hdr.ts";
import type { Measurement, StatedFact } from "./measurement.ts";

export interface Stated {
  readonly endedAt?: Date | undefined;
  readonly candidate?: string | undefined;
  readonly model?: "open" | "closed" | undefined;
  readonly unit?: HdrUnit | undefined;
}

export const UNITS = ["ns", "us", "ms", "s"] as const satisfies readonly HdrUnit[];
export const MODELS = ["open", "closed"] as const;
export type StatedOption = "report-ended-at" | "report-candidate" | "report-model" | "report-unit";

const OPTIONS = [
  "report-ended-at",
  "report-candidate",
  "report-model",
  "report-unit",
] as const satisfies readonly StatedOption[];

/** @throws GovernanceError of kind usage: no report is named, or the time is none. */
export function statedIn(args: Args<StatedOption | "report">): Stated {
  const alone = OPTIONS.find((option) => args.text(option) !== undefined);
  if (alone !== undefined && args.text("report") === undefined) {
    throw usageError(`--${alone} is about the report that --report names`, "name it");
  }
  const time = args.text("report-ended-at");
  const endedAt = time === undefined ? undefined : parseTime(time);
  if (time !== undefined && endedAt === undefined) {
    throw usageError("--report-ended-at wants a time of RFC 3339, such as 2026-11-23T05:12:00Z");
  }
  return {
    endedAt,
    candidate: args.text("report-candidate"),
    model: MODELS.find((model) => model === args.text("report-model")),
    unit: UNITS.find((unit) => unit === args.text("report-unit")),
  };
}

/** Fills in only what the report leaves open: where the two differ, it speaks about nothing. */
export function withStated(measured: Measurement, stated: Stated): Measurement {
  const { candidate, endedAt } = measured;
  const added = addedTo(measured, stated);
  return {
    ...measured,
    model: modelOf(measured, stated),
    candidate: candidate ?? stated.candidate,
    endedAt: endedAt ?? stated.endedAt,
    invalid: measured.invalid ?? differenceOf(measured, stated),
    ...(added.length === 0 ? {} : { stated: added }),
  };
}

function addedTo({ model, candidate, endedAt, source }: Measurement, stated: Stated): StatedFact[] {
  const added: StatedFact[] = [];
  if (stated.endedAt !== undefined && endedAt === undefined) added.push("ended_at");
  if (stated.candidate !== undefined && candidate === undefined) added.push("candidate");
  if (stated.model !== undefined && model === "unstated") added.push("model");
  if (stated.unit !== undefined && source === "hdr") added.push("unit");
  return added;
}

/** Closed where either says so: no word can open what was closed. */
function modelOf({ model }: Measurement, stated: Stated): Measurement["model"] {
  if (stated.model === "closed") return "closed";
  return model === "unstated" ? (stated.model ?? model) : model;
}

function differenceOf(measured: Measurement, stated: Stated): string | undefined {
  const { candidate, endedAt, source } = measured;
  if (differ(endedAt?.getTime(), stated.endedAt?.getTime())) {
    return "it states another end than --report-ended-at";
  }
  if (differ(candidate, stated.candidate)) return "it is about another than --report-candidate";
  const isUnitless = stated.unit !== undefined && source !== "hdr";
  return isUnitless ? "it states its unit itself: leave out --report-unit" : undefined;
}

function differ<T>(ours: T | undefined, theirs: T | undefined): boolean {
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}
