/** What is left of a budget, and how fast it burns. Pure. */
import type { Budget, BurnAlert } from "./budget-policy.ts";
import { openWindow } from "./slices.ts";
import type { Counted, Slice, WindowCounter } from "./slices.ts";

const DAY_MS = 86_400_000;

export interface JudgedAlert {
  readonly alert: BurnAlert;
  /** Burn rates; `undefined` where too little was measured. */
  readonly long: number | undefined;
  readonly short: number | undefined;
  readonly outcome: "pass" | "fail" | "no_data";
}

export interface JudgedBudget {
  readonly budget: Budget;
  readonly counted: Counted;
  /** Share that is left, below 0 where more was spent; `undefined` where too little was measured. */
  readonly left: number | undefined;
  readonly alerts: readonly JudgedAlert[];
}

export interface BudgetCounter {
  readonly budget: Budget;
  readonly add: (slice: Slice) => void;
  /** By what was added until now. */
  readonly judged: () => JudgedBudget;
}

/** All windows are known before the first report is read, so that no slice needs to be kept. */
export function countBudget(budget: Budget, now: Date): BudgetCounter {
  const dayMs = Math.min(DAY_MS, budget.periodMs / 12);
  const period = windowOf(budget, now, budget.periodMs, dayMs);
  const alerts = budget.alerts.map((alert) => countAlert(budget, alert, now));
  return {
    budget,
    add: (slice) => {
      period.add(slice);
      for (const { add } of alerts) add(slice);
    },
    judged: () => {
      const counted = period.counted();
      const rate = rateOf(budget, counted);
      const left = rate === undefined ? undefined : 1 - rate;
      return { budget, counted, left, alerts: alerts.map(({ judged }) => judged()) };
    },
  };
}

/** Each part of the long window must be as well measured as the short one has to be. */
function countAlert(budget: Budget, alert: BurnAlert, now: Date) {
  const { longMs, shortMs } = alert;
  const long = windowOf(budget, now, longMs, shortMs);
  const short = windowOf(budget, now, shortMs, shortMs);
  return {
    add: (slice: Slice) => {
      long.add(slice);
      short.add(slice);
    },
    judged: () =>
      judgeAlert(alert, rateOf(budget, long.counted()), rateOf(budget, short.counted())),
  };
}

function judgeAlert(
  alert: BurnAlert,
  long: number | undefined,
  short: number | undefined,
): JudgedAlert {
  if (long === undefined || short === undefined) return { alert, long, short, outcome: "no_data" };
  const fires = long >= alert.burnRate && short >= alert.burnRate;
  return { alert, long, short, outcome: fires ? "fail" : "pass" };
}

function windowOf({ since }: Budget, now: Date, windowMs: number, partMs: number): WindowCounter {
  const to = now.getTime();
  const from = Math.max(to - windowMs, since?.getTime() ?? -Infinity);
  return openWindow({ from, to }, partMs);
}

/** Errors that were, against errors that the goal allows. */
function rateOf({ goal, coverageMin }: Budget, counted: Counted): number | undefined {
  if (counted.requests === 0 || counted.coverage < coverageMin) return undefined;
  return counted.failed / counted.requests / (1 - goal);
}
