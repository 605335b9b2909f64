/** From samples to counts and rates. Pure. */
import { OUTCOMES } from "../core/load.ts";
import type { LoadOutcome, LoadSamples } from "../core/load.ts";
import { spreadOf } from "./percentiles.ts";
import type { Spread } from "./percentiles.ts";

const NOT_SENT: ReadonlySet<LoadOutcome> = new Set(["unsent", "crowded"]);
const ANSWERED: ReadonlySet<LoadOutcome> = new Set(["success", "degraded"]);

/** Kinds of failure: the service's, not the sender's. */
export const FAILURES = [
  "status",
  "body",
  "timeout",
  "refused",
  "reset",
  "tls",
  "dns",
  "protocol",
  "other",
] as const satisfies readonly LoadOutcome[];

/**
 * A latency is that of an answer, or of a timeout as the least that it would have been. A refused
 * connection fails in no time, and would make a broken service look quick.
 */
const TIMED: ReadonlySet<LoadOutcome> = new Set([
  "success",
  "degraded",
  "status",
  "body",
  "timeout",
]);

export interface Counts {
  readonly scheduled: number;
  readonly success: number;
  readonly degraded: number;
  readonly failed: number;
  readonly failures: Readonly<Record<(typeof FAILURES)[number], number>>;
  readonly crowded: number;
  readonly unsent: number;
}

export interface Summary {
  readonly success_rate: number | null;
  readonly degraded_rate: number | null;
  readonly latency_ms: Spread | null;
}

export function outcomeAt(samples: LoadSamples, at: number): LoadOutcome {
  return OUTCOMES[samples.outcome[at] ?? 0] ?? "unsent";
}

/** `indices` are places in the schedule. */
export function countsOf(samples: LoadSamples, indices: Uint32Array): Counts {
  const tally = new Map<LoadOutcome, number>();
  for (const at of indices) {
    const outcome = outcomeAt(samples, at);
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
  }
  const of = (outcome: LoadOutcome) => tally.get(outcome) ?? 0;
  const failures = {
    status: of("status"),
    body: of("body"),
    timeout: of("timeout"),
    refused: of("refused"),
    reset: of("reset"),
    tls: of("tls"),
    dns: of("dns"),
    protocol: of("protocol"),
    other: of("other"),
  };
  return {
    scheduled: indices.length,
    success: of("success"),
    degraded: of("degraded"),
    failed: FAILURES.reduce((sum, kind) => sum + failures[kind], 0),
    failures,
    crowded: of("crowded"),
    unsent: of("unsent"),
  };
}

export function summaryOf(samples: LoadSamples, indices: Uint32Array): Summary {
  const { success, degraded, failed } = countsOf(samples, indices);
  const left = success + degraded + failed;
  return {
    success_rate: left === 0 ? null : (success + degraded) / left,
    degraded_rate: left === 0 ? null : degraded / left,
    latency_ms: spreadOf(latenciesOf(samples, indices)) ?? null,
  };
}

export function latenciesOf(samples: LoadSamples, indices: Uint32Array): Float64Array {
  const timed = indices.filter((at) => TIMED.has(outcomeAt(samples, at)));
  return Float64Array.from(timed, (at) => samples.latencyMs[at] ?? Number.NaN);
}

/** From the real send time, of answers only: what a tool that waits for answers would tell. */
export function serviceTimesOf(samples: LoadSamples, indices: Uint32Array): Float64Array {
  const answered = indices.filter((at) => ANSWERED.has(outcomeAt(samples, at)));
  return Float64Array.from(
    answered,
    (at) => (samples.latencyMs[at] ?? Number.NaN) - (samples.lagMs[at] ?? Number.NaN),
  );
}

export function hasLeft(samples: LoadSamples, at: number): boolean {
  return !NOT_SENT.has(outcomeAt(samples, at));
}
