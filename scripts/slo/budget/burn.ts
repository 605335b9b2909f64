/** What is left of a budget, and how fast it burns. Pure. */
import type { Budget, BurnAlert } from "./budget-policy.ts";
import { countIn } from "./slices.ts";
import type { Counted, Slice } from "./slices.ts";

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

export function judgeBudget(budget: Budget, slices: readonly Slice[], now: Date): JudgedBudget {
  const counted = counts(
    budget,
    slices,
    now,
    budget.periodMs,
    Math.min(DAY_MS, budget.periodMs / 12),
  );
  const rate = rateOf(budget, counted);
  return {
    budget,
    counted,
    left: rate === undefined ? undefined : 1 - rate,
    alerts: budget.alerts.map((alert) => judgeAlert(budget, alert, slices, now)),
  };
}

/** Each part of the long window must be as well measured as the short one has to be. */
function judgeAlert(
  budget: Budget,
  alert: BurnAlert,
  slices: readonly Slice[],
  now: Date,
): JudgedAlert {
  const { longMs, shortMs, burnRate } = alert;
  const long = rateOf(budget, counts(budget, slices, now, longMs, shortMs));
  const short = rateOf(budget, counts(budget, slices, now, shortMs, shortMs));
  if (long === undefined || short === undefined) return { alert, long, short, outcome: "no_data" };
  const fires = long >= burnRate && short >= burnRate;
  return { alert, long, short, outcome: fires ? "fail" : "pass" };
}

function counts(
  { since }: Budget,
  slices: readonly Slice[],
  now: Date,
  windowMs: number,
  partMs: number,
): Counted {
  const to = now.getTime();
  const from = Math.max(to - windowMs, since?.getTime() ?? -Infinity);
  return countIn(slices, { from, to }, partMs);
}

/** Errors that were, against errors that the goal allows. */
function rateOf({ goal, coverageMin }: Budget, counted: Counted): number | undefined {
  if (counted.requests === 0 || counted.coverage < coverageMin) return undefined;
  return counted.failed / counted.requests / (1 - goal);
}
