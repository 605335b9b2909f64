/** What the seconds of a report of load-probe come to: how many were well, and all their counts. Pure. */
import type { LoadProbeReport } from "../core/gen/report-load-probe.types.ts";
import { readSeconds } from "./seconds.ts";
import type { SecondCounts } from "./seconds.ts";

type Counts = LoadProbeReport["result"]["counts"];

export interface Availability {
  /** Takes the text of an array of seconds, which is JSON without a name twice. */
  readonly add: (text: string) => void;
  /** Share of the seconds with something due in which at least one answer counted. */
  readonly share: () => number | undefined;
  /** In one sentence what is wrong with the seconds, one by one or all beside the totals. */
  readonly problem: (counts: Counts) => string | undefined;
}

/** `take` is given each of the seconds too. */
export function countAvailability(
  take: (second: SecondCounts) => void = () => undefined,
): Availability {
  let due = 0;
  let answered = 0;
  const sums = { scheduled: 0, success: 0, degraded: 0, failed: 0 };
  const seconds = readSeconds((second) => {
    take(second);
    for (const name of SUMMED) sums[name] += second[name];
    if (second.scheduled === 0) return;
    due += 1;
    answered += second.success + second.degraded > 0 ? 1 : 0;
  });
  return {
    add: seconds.add,
    share: () => (due === 0 ? undefined : answered / due),
    problem: (counts) => seconds.problem() ?? disagreement(sums, counts),
  };
}

const SUMMED = ["scheduled", "success", "degraded", "failed"] as const;

/** Every request that is counted was due in one of the seconds: what differs was cut or changed. */
export function disagreement(
  sums: Pick<SecondCounts, (typeof SUMMED)[number]>,
  counts: Counts,
): string | undefined {
  const name = SUMMED.find((one) => sums[one] !== counts[one]);
  if (name === undefined) return undefined;
  return `/result/seconds come to ${sums[name]} ${name}, and /result/counts say ${counts[name]}`;
}
