/**
 * A judge by the published rules of Kayenta's NetflixACAJudge: a rank-sum test of the values a
 * minute, each metric Pass, High or Low, and a score of the share that passed.
 *
 * Rules: https://spinnaker.io/docs/guides/user/canary/judge/ and, for the tolerance (0.25) and the
 * confidence (0.98), NetflixACAJudge.scala and MannWhitneyClassifier.scala in
 * https://github.com/spinnaker/kayenta. Thresholds 75 (marginal) and 95 (pass) are those of its
 * examples (docs/canary-config.md, stage documentation); a score under the marginal one ends the
 * canary at any look, and the last score must reach the pass one. Metrics: error rate and mean
 * latency, "increase", equal weights.
 */
import { upperQuantile } from "../../../scripts/slo/judge/normal-distribution.ts";
import type { Verdict } from "./our-judge.ts";
import { MINUTES } from "./traffic.ts";
import type { Minute, Traffic } from "./traffic.ts";

const TOLERANCE = 0.25;
const Z = upperQuantile((1 - 0.98) / 2);
const MARGINAL = 75;
const PASS = 95;

export function kayentaStyle(looks: number): (traffic: Traffic) => Verdict {
  return ({ canary, baseline }) => {
    for (let look = 1; look <= looks; look += 1) {
      const until = (MINUTES / looks) * look;
      const score = scoreOf(canary.slice(0, until), baseline.slice(0, until));
      if (score < MARGINAL) return "fail";
      if (look === looks) return score >= PASS ? "pass" : "fail";
    }
    return "open";
  };
}

function scoreOf(canary: readonly Minute[], baseline: readonly Minute[]): number {
  const metrics = [errorRate, meanLatency];
  const passed = metrics.filter((metric) => !isHigh(canary.map(metric), baseline.map(metric)));
  return (100 * passed.length) / metrics.length;
}

function errorRate({ errors, requests }: Minute): number {
  return errors / requests;
}

function meanLatency({ counts, edges, requests }: Minute): number {
  return counts.reduce((sum, count, bar) => sum + count * (edges[bar] ?? 0), 0) / requests;
}

/** High: the lower end of the interval of the shift lies above a quarter of its estimate. */
function isHigh(canary: readonly number[], baseline: readonly number[]): boolean {
  if (new Set([...canary, ...baseline]).size === 1) return false;
  const shifts = Float64Array.from(
    canary.flatMap((ours) => baseline.map((theirs) => ours - theirs)),
  ).toSorted();
  const pairs = shifts.length;
  const middle = ((shifts[(pairs - 1) >> 1] ?? 0) + (shifts[pairs >> 1] ?? 0)) / 2;
  const spread = Z * deviationOf(canary, baseline) + 0.5;
  const lower = shifts[Math.max(0, Math.floor(pairs / 2 - spread) - 1)] ?? 0;
  return lower > TOLERANCE * Math.abs(middle);
}

/** Of U, with the ties that each side has in itself: those between the sides go with the shift. */
function deviationOf(canary: readonly number[], baseline: readonly number[]): number {
  const [ours, theirs] = [canary.length, baseline.length];
  const all = ours + theirs;
  const tied = (tiesIn(canary) + tiesIn(baseline)) / (all * (all - 1));
  return Math.sqrt(((ours * theirs) / 12) * Math.max(0, all + 1 - tied));
}

function tiesIn(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}
