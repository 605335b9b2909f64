/**
 * The exact conditional test of two counts of errors: given how many errors there were in all,
 * those of the canary follow Fisher's noncentral hypergeometric distribution, whose one
 * parameter is the odds ratio (Fisher 1935; Agresti, Categorical Data Analysis, 3.5 and 16.6).
 * With the odds ratio 1 it is Fisher's exact test.
 */

/** Requests, and how many of them failed: whole numbers, 0 ≤ errors ≤ requests. */
export interface ErrorCount {
  readonly requests: number;
  readonly errors: number;
}

export interface Tails {
  /** P(at most as many errors in the canary as were seen). */
  readonly atMost: number;
  /** P(at least as many). */
  readonly atLeast: number;
}

/** Both tails under a true odds ratio of `odds` (canary to baseline), `odds` > 0. */
export function conditionalTails(canary: ErrorCount, baseline: ErrorCount, odds: number): Tails {
  const all = canary.errors + baseline.errors;
  const least = Math.max(0, all - baseline.requests);
  const most = Math.min(all, canary.requests);
  const weights = logWeights(canary.requests, baseline.requests, all, odds, least, most);
  return tailsAt(weights, canary.errors - least);
}

/** Logarithms of the weights of the canary's error counts from `least` to `most`, from 0 up. */
function logWeights(
  canary: number,
  baseline: number,
  all: number,
  odds: number,
  least: number,
  most: number,
): number[] {
  const weights = [0];
  let weight = 0;
  for (let errors = least; errors < most; errors += 1) {
    const grows = (canary - errors) * (all - errors);
    const shrinks = (errors + 1) * (baseline - all + errors + 1);
    weight += Math.log((grows / shrinks) * odds);
    weights.push(weight);
  }
  return weights;
}

function tailsAt(logs: readonly number[], seen: number): Tails {
  const top = logs.reduce((largest, log) => Math.max(largest, log), -Infinity);
  const sum = (part: readonly number[]) =>
    part.reduce((total, log) => total + Math.exp(log - top), 0);
  const below = sum(logs.slice(0, seen));
  const here = sum(logs.slice(seen, seen + 1));
  const above = sum(logs.slice(seen + 1));
  const whole = below + here + above;
  return { atMost: (below + here) / whole, atLeast: (here + above) / whole };
}
