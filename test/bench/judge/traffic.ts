/** Made-up traffic of a canary and its baseline, the same at every run: all judges see the same. */
import { histogramOf } from "../../../scripts/probe/histogram.ts";

export const MINUTES = 60;

/** One side in one minute. `counts` are latencies by bar, at the edges `edges` in milliseconds. */
export interface Minute {
  readonly requests: number;
  readonly errors: number;
  readonly edges: readonly number[];
  readonly counts: Uint32Array;
}

export interface Traffic {
  readonly canary: readonly Minute[];
  readonly baseline: readonly Minute[];
}

/** What is true of the canary, and which verdicts are then wrong and right. */
export interface Scenario {
  readonly name: string;
  /** The canary's odds of an error, and its latency, times those of the baseline. */
  readonly odds: number;
  readonly slower: number;
  /** A dependency fails both, for a quarter of an hour. */
  readonly incident?: true;
  /** Each side has minutes of its own in which a tenth of its requests fail. */
  readonly bursts?: true;
  readonly wrong: readonly ("pass" | "fail")[];
  readonly right: "pass" | "fail" | undefined;
}

export const BASE_ERRORS = 0.005;
const INCIDENT = { from: 20, to: 35, errors: 0.2, slower: 3 };
const BURST = { share: 0.02, errors: 0.1 };

/** Log-logistic: the median is 100 ms, p99 315 ms, p99.9 562 ms. */
const MEDIAN_MS = 100;
const SHAPE = 4;
const STEPS = 2 ** 16;

/** From 16 random bits to a bar of the probe's histogram. */
interface Spread {
  readonly edges: readonly number[];
  readonly barOf: Uint16Array;
}

const spreads = new Map<number, Spread>();

function spreadOf(slower: number): Spread {
  const known = spreads.get(slower);
  if (known !== undefined) return known;
  const quantiles = Float64Array.from({ length: STEPS }, (_, step) => {
    const u = (step + 0.5) / STEPS;
    return slower * MEDIAN_MS * (u / (1 - u)) ** (1 / SHAPE);
  });
  const bars = histogramOf(quantiles);
  const barOf = Uint16Array.from(bars.flatMap(({ count }, bar) => Array<number>(count).fill(bar)));
  const made = { edges: bars.map(({ le_ms }) => le_ms), barOf };
  spreads.set(slower, made);
  return made;
}

export type Random = () => number;

/** xoshiro128** 1.1 of Blackman and Vigna: 32 random bits a call. */
export function randomOf(seed: number): Random {
  const state = Uint32Array.from([seed, 0x9e3779b9, 0x243f6a88, 0xb7e15162]);
  const next = () => {
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const turned = Math.imul(b, 5);
    const result = Math.imul((turned << 7) | (turned >>> 25), 9) >>> 0;
    const [x, y] = [c ^ a, d ^ b];
    state[1] = b ^ x;
    state[0] = a ^ y;
    state[2] = x ^ (b << 9);
    state[3] = (y << 11) | (y >>> 21);
    return result;
  };
  for (let step = 0; step < 20; step += 1) next();
  return next;
}

export function trafficOf(scenario: Scenario, perMinute: number, random: Random): Traffic {
  const minutes = Array.from({ length: MINUTES }, (_, minute) => minute);
  const one = (odds: number, slower: number) =>
    minutes.map((minute) => {
      const inIncident =
        scenario.incident && minute >= INCIDENT.from && minute < INCIDENT.to ? INCIDENT : undefined;
      const inBurst = scenario.bursts && random() / 2 ** 32 < BURST.share ? BURST : undefined;
      const errors = inIncident?.errors ?? inBurst?.errors ?? BASE_ERRORS;
      const factor = slower * (inIncident?.slower ?? 1);
      return minuteOf(perMinute, withOdds(errors, odds), spreadOf(factor), random);
    });
  return { canary: one(scenario.odds, scenario.slower), baseline: one(1, 1) };
}

function withOdds(rate: number, odds: number): number {
  return (odds * rate) / (1 - rate + odds * rate);
}

/** 16 bits decide whether a request fails, the other 16 how long it takes. */
function minuteOf(
  requests: number,
  rate: number,
  { edges, barOf }: Spread,
  random: Random,
): Minute {
  const counts = new Uint32Array(edges.length);
  const failing = Math.round(rate * STEPS);
  let errors = 0;
  for (let sent = 0; sent < requests; sent += 1) {
    const bits = random();
    if (bits >>> 16 < failing) errors += 1;
    const bar = barOf[bits & (STEPS - 1)] ?? 0;
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { requests, errors, edges, counts };
}
