/**
 * Error budgets and multi-window, multi-burn-rate alerts as in chapter 5 of The Site Reliability
 * Workbook (Google, 2018): a burn rate of 1 spends the budget in just the period. Pure.
 */
import type { Budget as Stated, SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import { parseTime } from "../../core/time.ts";
import { termsOf } from "./budget-terms.ts";
import type { Terms } from "./budget-terms.ts";

const DAY_S = 86_400;

export interface BurnAlert {
  readonly id: string;
  readonly longMs: number;
  readonly shortMs: number;
  /** It fires where this is reached in both windows. */
  readonly burnRate: number;
  /** For the escalation, where the policy states it. */
  readonly severity: StatedAlert["severity"] | undefined;
}

export interface Budget extends Terms {
  readonly id: string;
  readonly plan: string | undefined;
  readonly periodMs: number;
  /** Before this nothing was measured, and nothing is asked for. */
  readonly since: Date | undefined;
  readonly coverageMin: number;
  readonly alerts: readonly BurnAlert[];
}

type StatedAlert = NonNullable<Stated["alerts"]>[number];

/** 2 % of the budget in 1 h, 5 % in 6 h, 10 % in 3 d; over 30 days these are 14.4, 6 and 1. */
export const USUAL: readonly StatedAlert[] = [
  { id: "fast", budget_share: 0.02, long_window_s: 3600, short_window_s: 300 },
  { id: "medium", budget_share: 0.05, long_window_s: 6 * 3600, short_window_s: 1800 },
  { id: "slow", budget_share: 0.1, long_window_s: 3 * DAY_S, short_window_s: 6 * 3600 },
];

/** Without those whose goal nothing states: the rules of the policy refuse them. */
export function budgetsOf(policy: SloTargets): Budget[] {
  return (policy.guard?.budgets ?? []).flatMap((stated) => {
    const terms = termsOf(policy, stated);
    return terms === undefined ? [] : [budgetOf(stated, terms)];
  });
}

function budgetOf(stated: Stated, terms: Terms): Budget {
  return {
    ...terms,
    id: stated.id,
    plan: stated.plan,
    periodMs: periodS(stated) * 1000,
    since: stated.since === undefined ? undefined : parseTime(stated.since),
    coverageMin: stated.coverage_min ?? 0.8,
    alerts: alertsOf(stated).map((alert) => ({
      id: alert.id,
      longMs: alert.long_window_s * 1000,
      shortMs: alert.short_window_s * 1000,
      burnRate: burnRate(stated, alert),
      severity: alert.severity,
    })),
  };
}

export function periodS({ period_days: days = 30 }: Stated): number {
  return days * DAY_S;
}

/** Of the usual ones, those whose window is within the period. */
export function alertsOf(stated: Stated): readonly StatedAlert[] {
  return stated.alerts ?? USUAL.filter(({ long_window_s: long }) => long <= periodS(stated));
}

/** That spends the share of the budget in the long window. */
export function burnRate(stated: Stated, alert: StatedAlert): number {
  return (alert.budget_share * periodS(stated)) / alert.long_window_s;
}
