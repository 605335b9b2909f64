/** Whether the figure of an objective worsens from report to report. Pure. */
import type { Objective } from "../objectives.ts";
import { risingP } from "./mann-kendall.ts";
import { medianSlope } from "./theil-sen.ts";
import type { TrendPolicy } from "./trend-policy.ts";

export interface Trend {
  readonly objective: Objective;
  readonly reports: number;
  /** `undefined` where too few reports hold the figure. */
  readonly shown: ShownTrend | undefined;
  readonly outcome: "pass" | "fail" | "no_data";
}

export interface ShownTrend {
  /** The largest p-value of all series that leave out one report. */
  readonly p: number;
  /** From one report to the next, above 0 for the worse. */
  readonly slope: number;
  /** Share of the room that the objective leaves; infinite where that is none. */
  readonly roomLost: number;
}

/** `figures` from the oldest to the latest. Shown is only what does not lean on one report. */
export function judgeTrend(
  objective: Objective,
  figures: readonly number[],
  { reportsMin, level, worseningMin }: TrendPolicy,
): Trend {
  const reports = figures.length;
  if (reports < reportsMin) return { objective, reports, shown: undefined, outcome: "no_data" };
  const worse = objective.side === "max" ? figures : figures.map((figure) => -figure);
  const p = Math.max(...worse.map((_, index) => risingP(worse.toSpliced(index, 1))));
  const slope = medianSlope(worse);
  const lost = slope * (reports - 1);
  const room = roomOf(objective);
  const roomLost = room > 0 ? lost / room : lost > 0 ? Infinity : 0;
  const worsens = slope > 0 && p <= level && roomLost >= worseningMin;
  return { objective, reports, shown: { p, slope, roomLost }, outcome: worsens ? "fail" : "pass" };
}

/** What lies between the best that can be and the limit. */
function roomOf({ figure, side, limit }: Objective): number {
  return side === "max" || figure === "events_seen" ? limit : 1 - limit;
}
