/** What the reports of load-probe that lie within a period say about budgets. */
import type { Host } from "../../core/host.ts";
import { pastReports } from "../history/past-reports.ts";
import type { Budget } from "./budget-policy.ts";
import { countBudget } from "./burn.ts";
import type { JudgedBudget } from "./burn.ts";
import { slicesOf } from "./slices.ts";

export interface History {
  /** Empty where a report could not be read: part of the history would praise or blame. */
  readonly judged: readonly JudgedBudget[];
  /** Valid reports of the period. */
  readonly reports: number;
  /** In one sentence, which one could not be read and why. */
  readonly problem: string | undefined;
}

/** A period may hold thousands of reports: each is counted and let go. */
export async function readHistory(
  host: Host,
  root: string,
  budgets: readonly Budget[],
): Promise<History> {
  const longest = Math.max(...budgets.map(({ periodMs }) => periodMs));
  const counters = budgets.map((budget) => countBudget(budget, host.now()));
  let reports = 0;
  for await (const past of pastReports(host, root, host.now().getTime() - longest)) {
    if (typeof past === "string") return { judged: [], reports, problem: past };
    const { result } = past.value;
    if (result.invalid) continue;
    reports += 1;
    for (const { budget, add } of counters) {
      if (budget.plan !== undefined && budget.plan !== result.plan.id) continue;
      for (const slice of slicesOf(past, budget)) add(slice);
    }
  }
  return { judged: counters.map(({ judged }) => judged()), reports, problem: undefined };
}
