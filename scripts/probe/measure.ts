/** From samples to the figures of the report. Pure. */
import type { LoadSamples } from "../core/load.ts";
import { histogramOf } from "./histogram.ts";
import type { Bar } from "./histogram.ts";
import { spreadOf } from "./percentiles.ts";
import type { Spread } from "./percentiles.ts";
import type { Schedule } from "./schedule.ts";
import { secondsOf } from "./seconds.ts";
import type { Second } from "./seconds.ts";
import { isAchieved, isOnTime, senderOf } from "./sender.ts";
import type { Sender, SenderLimits } from "./sender.ts";
import { countsOf, latenciesOf, serviceTimesOf, summaryOf } from "./tally.ts";
import type { Counts, Summary } from "./tally.ts";

export interface Figures {
  readonly counts: Counts;
  readonly summary: Summary;
}

export interface Measured extends Figures {
  readonly invalid: boolean;
  readonly service_ms: Spread | null;
  /** In the order of the plan. */
  readonly targets: readonly Figures[];
  readonly histogram: readonly Bar[];
  readonly seconds: readonly Second[];
  readonly sender: Sender;
}

/** The warm-up is left out of everything. */
export function measure(
  samples: LoadSamples,
  schedule: Schedule,
  targets: number,
  limits: SenderLimits,
  workers: number,
): Measured {
  const all = Uint32Array.from(schedule.dueMs.keys());
  const counted = all.filter((at) => (schedule.dueMs[at] ?? 0) >= schedule.warmUpMs);
  const sender = senderOf(samples, schedule, counted, limits, workers);
  const figures = figuresOf(samples, counted);
  return {
    ...figures,
    invalid: !isOnTime(sender) || !isAchieved(sender) || figures.counts.unsent > 0,
    service_ms: spreadOf(serviceTimesOf(samples, counted)) ?? null,
    targets: Array.from({ length: targets }, (_, target) =>
      figuresOf(
        samples,
        counted.filter((at) => schedule.requestOf[at] === target),
      ),
    ),
    histogram: histogramOf(latenciesOf(samples, counted)),
    seconds: secondsOf(samples, schedule, counted),
    sender,
  };
}

function figuresOf(samples: LoadSamples, indices: Uint32Array): Figures {
  return { counts: countsOf(samples, indices), summary: summaryOf(samples, indices) };
}
