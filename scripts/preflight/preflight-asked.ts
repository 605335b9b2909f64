/** What is asked of the preflight, and what a plan and a run take from it alike. */
import type { RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import type { EarlierReport } from "./earlier-reports.ts";
import type { GatePolicy } from "./gate-policy.ts";
import { expectedTimes, pastRunOf } from "./past-runs.ts";
import type { Wanted } from "./preflight-options.ts";
import type { Selection } from "./select-gates.ts";

/** Enough for finding an earlier pass, for the trend on the page and for a plan. */
export const EARLIER_RUNS = 20;

export interface Preflight {
  readonly host: Host;
  readonly context: RunContext;
  readonly policy: GatePolicy;
  readonly selection: Selection;
  readonly wanted: Wanted;
}

export function expectedFrom(earlier: readonly EarlierReport[]): Map<string, number> {
  return expectedTimes(earlier.map(({ report }) => pastRunOf(report)));
}

export function capacityOf({ host, wanted }: Pick<Preflight, "host" | "wanted">): number {
  return wanted.jobs ?? host.cores;
}
