/** Judges that hold a canary against fixed thresholds, interval by interval, without a baseline. */
import type { Verdict } from "./our-judge.ts";
import type { Minute, Traffic } from "./traffic.ts";

/**
 * Argo Rollouts, https://argo-rollouts.readthedocs.io/en/stable/features/analysis/: a measurement
 * is successful, failed, or (where both conditions are stated and neither holds) inconclusive; the
 * run fails when more than `failureLimit` failed, is inconclusive when more than
 * `inconclusiveLimit` were, and is successful after `count` measurements.
 */
export interface ArgoRules {
  readonly intervalMinutes: number;
  readonly count: number;
  readonly successMin: number;
  /** Where left out, all that is not successful failed. */
  readonly failureBelow?: number;
  readonly failureLimit: number;
  readonly inconclusiveLimit: number;
}

export function argoStyle(rules: ArgoRules): (traffic: Traffic) => Verdict {
  return ({ canary }) => {
    let [failed, unclear] = [0, 0];
    for (let at = 0; at < rules.count; at += 1) {
      const part = canary.slice(at * rules.intervalMinutes, (at + 1) * rules.intervalMinutes);
      const rate = successRate(part);
      if (rate < (rules.failureBelow ?? rules.successMin)) failed += 1;
      else if (rate < rules.successMin) unclear += 1;
      if (failed > rules.failureLimit) return "fail";
      if (unclear > rules.inconclusiveLimit) return "open";
    }
    return "pass";
  };
}

/**
 * Flagger, https://docs.flagger.app/usage/metrics and https://docs.flagger.app/usage/how-it-works:
 * a check a minute of the success rate and of p99; one that passes moves `stepWeight` of the traffic
 * on, and at `maxWeight` the canary is promoted; `threshold` failed checks take it back.
 */
export interface FlaggerRules {
  readonly successMin: number;
  readonly p99MaxMs: number;
  readonly threshold: number;
  /** maxWeight / stepWeight. */
  readonly steps: number;
}

export function flaggerStyle(rules: FlaggerRules): (traffic: Traffic) => Verdict {
  return ({ canary }) => {
    let [failed, passed] = [0, 0];
    for (const minute of canary) {
      const isWell = successRate([minute]) >= rules.successMin && p99(minute) <= rules.p99MaxMs;
      if (isWell) passed += 1;
      else failed += 1;
      if (failed >= rules.threshold) return "fail";
      if (passed >= rules.steps) return "pass";
    }
    return "open";
  };
}

function successRate(minutes: readonly Minute[]): number {
  const sum = (of: (minute: Minute) => number) => minutes.reduce((all, one) => all + of(one), 0);
  return 1 - sum(({ errors }) => errors) / sum(({ requests }) => requests);
}

/** Nearest rank, to the edge of its bar. */
function p99({ counts, edges, requests }: Minute): number {
  const rank = Math.ceil(0.99 * requests);
  let seen = 0;
  const bar = counts.findIndex((count) => (seen += count) >= rank);
  return edges[bar] ?? Number.NaN;
}
