/**
 * An error budget against its history. An alert fires where the budget burns faster than its rate
 * in the long window and in the short one: the long one shows that it matters, the short one that
 * it still goes on (Site Reliability Workbook, chapter 5). Pure.
 */
import type { Check, Location } from "../../core/check.ts";
import { CHECKS } from "../catalogue.ts";
import type { Slots } from "./buckets.ts";
import { rounded } from "./budgets.ts";
import type { Budget, BurnAlert } from "./budgets.ts";
import { burnIn } from "./burn.ts";
import type { Burn } from "./burn.ts";

const DOCS = "docs/scripts/slo-guard.md";

export interface JudgedBudget {
  readonly budget: Budget;
  readonly period: Burn;
  /** Share that is left, below zero where it is overdrawn; `undefined` where it cannot be told. */
  readonly remaining: number | undefined;
  readonly check: Check;
  readonly alerts: readonly JudgedAlert[];
}

export interface JudgedAlert {
  readonly alert: BurnAlert;
  readonly long: Burn;
  readonly short: Burn;
  readonly check: Check;
}

export type Locate = (pointer: string) => Location;

export function judgeBudget(budget: Budget, slots: Slots, now: Date, locate: Locate): JudgedBudget {
  const period = burnIn(slots, budget, budget.period, now);
  const thin = tooThin(budget, period);
  const burnt = thin === undefined ? period.burnRate : undefined;
  const remaining = burnt === undefined ? undefined : rounded(1 - burnt);
  return {
    budget,
    period,
    remaining,
    check: remainingCheck(budget, remaining, thin ?? "", locate),
    alerts: budget.alerts.map((alert) => judgeAlert(budget, alert, slots, now, locate)),
  };
}

function judgeAlert(
  budget: Budget,
  alert: BurnAlert,
  slots: Slots,
  now: Date,
  locate: Locate,
): JudgedAlert {
  const long = burnIn(slots, budget, alert.long, now);
  const short = burnIn(slots, budget, alert.short, now);
  return { alert, long, short, check: alertCheck(budget, alert, long, short, locate) };
}

/** In one sentence why a window is not judged; `undefined` where it is. */
function tooThin({ coverageMin }: Budget, { window, coverage, burnRate }: Burn) {
  if (burnRate !== undefined && coverage >= coverageMin) return undefined;
  return `too little history: ${percent(coverage)} of the last ${window}, wanted ${percent(coverageMin)}`;
}

function remainingCheck(
  budget: Budget,
  remaining: number | undefined,
  thin: string,
  locate: Locate,
): Check {
  const facts = {
    id: "budget_left",
    enforced: true,
    about: budget.id,
    expected: `some of the budget of ${budget.period.name} for ${budget.goal}`,
    locations: [locate(budget.pointer)],
    docs: DOCS,
  };
  const { fix } = CHECKS.budget_left;
  if (remaining === undefined) return noData(facts, `${budget.id}: ${thin}`);
  const observed = percent(remaining);
  const message = `${budget.id}: ${observed} of the error budget is left`;
  return remaining > 0
    ? { ...facts, outcome: "pass", message, observed }
    : { ...facts, outcome: "fail", message, observed, remediation: fix };
}

function alertCheck(
  budget: Budget,
  alert: BurnAlert,
  long: Burn,
  short: Burn,
  locate: Locate,
): Check {
  const windows = `${long.window} and ${short.window}`;
  const facts = {
    id: "burn_rate_held",
    enforced: true,
    about: `${budget.id} ${long.window}/${short.window}`,
    expected: `at most ${alert.burnRate} in ${windows}`,
    locations: [locate(alert.pointer)],
    docs: DOCS,
  };
  const thin = tooThin(budget, long) ?? tooThin(budget, short);
  if (thin !== undefined) return noData(facts, `${budget.id}: ${thin}`);
  const observed = `${long.burnRate} in ${long.window}, ${short.burnRate} in ${short.window}`;
  const message = `${budget.id} burns at ${observed} (${alert.severity})`;
  const { fix } = CHECKS.burn_rate_held;
  return fires(alert, long) && fires(alert, short)
    ? { ...facts, outcome: "fail", message, observed, remediation: fix }
    : { ...facts, outcome: "pass", message, observed };
}

function fires({ burnRate }: BurnAlert, burn: Burn): boolean {
  return burn.burnRate !== undefined && burn.burnRate > burnRate;
}

function noData(facts: Omit<Check, "outcome" | "message">, message: string): Check {
  const remediation = "Probe on a schedule, so that the windows hold enough history.";
  return { ...facts, outcome: "no_data", message, remediation };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}
