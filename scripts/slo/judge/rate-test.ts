/** The exact binomial test of one rate (Clopper and Pearson, Biometrika 26, 1934). */
import type { ErrorCount, Tails } from "./odds-test.ts";

/**
 * Both tails of the errors seen under a true error rate of `rate`, 0 < rate < 1. Only the tail that
 * leads away from the mean is summed up, since what was seen may be too improbable for a number:
 * a sum from there on over the mean would be 0 where the truth is 1.
 */
export function rateTails(count: ErrorCount, rate: number): Tails {
  const { errors, requests } = count;
  const here = Math.exp(logProbability(errors, requests, rate));
  if (errors > requests * rate) {
    const above = sumUp(errors, requests, rate, here);
    return { atMost: 1 - above, atLeast: Math.min(1, here + above) };
  }
  const below = sumDown(errors, requests, rate, here);
  return { atMost: Math.min(1, below + here), atLeast: 1 - below };
}

function logProbability(errors: number, requests: number, rate: number): number {
  let sum = (requests - errors) * Math.log1p(-rate) + errors * Math.log(rate);
  const fewer = Math.min(errors, requests - errors);
  for (let index = 1; index <= fewer; index += 1) {
    sum += Math.log((requests - fewer + index) / index);
  }
  return sum;
}

function sumDown(errors: number, requests: number, rate: number, here: number): number {
  let [sum, term] = [0, here];
  for (let at = errors; at > 0; at -= 1) {
    term *= (at * (1 - rate)) / ((requests - at + 1) * rate);
    sum += term;
  }
  return sum;
}

function sumUp(errors: number, requests: number, rate: number, here: number): number {
  let [sum, term] = [0, here];
  for (let at = errors; at < requests && !(term < Number.EPSILON * sum); at += 1) {
    term *= ((requests - at) * rate) / ((at + 1) * (1 - rate));
    sum += term;
  }
  return sum;
}
