/**
 * From the policy to the error budgets that are judged. Windows, budget shares and the formula are
 * those of the Site Reliability Workbook, chapter 5 ("Multiwindow, Multi-Burn-Rate Alerts"). Pure.
 */
import type {
  Budget as StatedBudget,
  BurnAlert as StatedAlert,
  Guard,
} from "../../core/gen/policy-slo_targets.types.ts";
import { parseDuration } from "../../core/time.ts";

export interface Budget {
  readonly id: string;
  readonly figure: "success_rate" | "availability";
  /** Share that must be good, below 1. */
  readonly goal: number;
  readonly target: string | undefined;
  readonly plan: string | undefined;
  readonly period: Window;
  readonly coverageMin: number;
  readonly alerts: readonly BurnAlert[];
  /** In the policy. */
  readonly pointer: string;
}

export interface BurnAlert {
  readonly long: Window;
  readonly short: Window;
  /** It fires above this multiple of the rate that the goal allows. */
  readonly burnRate: number;
  readonly severity: "p1" | "p2";
  /** In the policy; that of the budget for the default alerts. */
  readonly pointer: string;
}

export interface Window {
  /** As the policy writes it: `6h`. */
  readonly name: string;
  readonly ms: number;
}

const DAY_MS = 86_400_000;
const DIGITS = 12;

const DEFAULTS: readonly StatedAlert[] = [
  { long_window: "1h", short_window: "5m", budget_share: 0.02, severity: "p1" },
  { long_window: "6h", short_window: "30m", budget_share: 0.05, severity: "p1" },
  { long_window: "3d", short_window: "6h", budget_share: 0.1, severity: "p2" },
];

/** The rules of the policy have made sure that each has a goal below 1. */
export function budgetsOf(guard: Guard | undefined): Budget[] {
  return (guard?.budget ?? []).flatMap((stated, index) => {
    const named = guard?.objectives.find(({ id }) => id === stated.objective);
    const goal = stated.goal ?? named?.min;
    if (goal === undefined) return [];
    const pointer = `/guard/budget/${index}`;
    return {
      id: stated.id,
      figure: named?.figure === "availability" ? "availability" : "success_rate",
      goal,
      target: stated.target ?? named?.target,
      plan: stated.plan,
      period: windowOf(`${stated.period_days}d`),
      coverageMin: stated.coverage_min,
      alerts: alertsOf(stated, pointer),
      pointer,
    };
  });
}

function alertsOf({ alerts, period_days }: StatedBudget, pointer: string): BurnAlert[] {
  const periodMs = period_days * DAY_MS;
  const own = alerts?.map((alert, index) => alertOf(alert, periodMs, `${pointer}/alerts/${index}`));
  return own ?? DEFAULTS.map((alert) => sustained(alertOf(alert, periodMs, pointer)));
}

function alertOf(stated: StatedAlert, periodMs: number, pointer: string): BurnAlert {
  const long = windowOf(stated.long_window);
  const share = (stated.budget_share ?? 0) * (periodMs / long.ms);
  return {
    long,
    short: windowOf(stated.short_window),
    burnRate: rounded(stated.burn_rate ?? share),
    severity: stated.severity,
    pointer,
  };
}

/** Below 1 it would fire in a period at whose end some of the budget is left. */
function sustained(alert: BurnAlert): BurnAlert {
  return { ...alert, burnRate: Math.max(1, alert.burnRate) };
}

function windowOf(name: string): Window {
  return { name, ms: parseDuration(name) ?? 0 };
}

/** Share that may be bad: 0.001 for 0.999, where the subtraction itself gives a little more. */
export function allowedShare({ goal }: Pick<Budget, "goal">): number {
  return rounded(1 - goal);
}

/** To 12 digits, so that a limit that is just reached does not fire by an error of rounding. */
export function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
