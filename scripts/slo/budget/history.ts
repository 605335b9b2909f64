/** What the reports of load-probe that lie within a period say about budgets. */
import type { Host } from "../../core/host.ts";
import { pastReports } from "../history/past-reports.ts";
import type { Budget } from "./budget-policy.ts";
import { slicesOf } from "./slices.ts";
import type { Slice } from "./slices.ts";

export interface History {
  /** By id of the budget. */
  readonly slices: ReadonlyMap<string, readonly Slice[]>;
  /** Valid reports of the period. */
  readonly reports: number;
  /** In one sentence, which one could not be read and why. */
  readonly problem: string | undefined;
}

/** One after the other: a period may hold thousands, and only their counts are kept. */
export async function readHistory(
  host: Host,
  root: string,
  budgets: readonly Budget[],
): Promise<History> {
  const longest = Math.max(...budgets.map(({ periodMs }) => periodMs));
  const slices = new Map<string, Slice[]>(budgets.map(({ id }) => [id, []]));
  let reports = 0;
  for await (const past of pastReports(host, root, host.now().getTime() - longest)) {
    if (typeof past === "string") return { slices, reports, problem: past };
    const { value: report } = past;
    if (report.result.invalid) continue;
    reports += 1;
    for (const budget of budgets) {
      if (budget.plan !== undefined && budget.plan !== report.result.plan.id) continue;
      slices.get(budget.id)?.push(...slicesOf(report, budget));
    }
  }
  return { slices, reports, problem: undefined };
}
