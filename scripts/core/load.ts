/**
 * The port through which load is sent, on a schedule that is fixed before the first request: what
 * the server does cannot slow the sender down (open model). Times are milliseconds.
 */

/** What an answer must look like, and what marks it as degraded. */
export interface Expectation {
  /** Status codes that count; any from 200 to 399 where it is empty. */
  readonly status: readonly number[];
  readonly bodyContains?: string;
  readonly degraded?: DegradedMark;
}

/** Any one that is there and matches marks the answer. */
export interface DegradedMark {
  readonly status?: readonly number[];
  /** Name in lower case; any value where `value` is missing. */
  readonly header?: { readonly name: string; readonly value?: string };
  /** JSON pointer (RFC 6901) to a member of a JSON body that is true, or equal to `value`. */
  readonly json?: { readonly pointer: string; readonly value?: string | number | boolean };
}

export interface LoadRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly expect: Expectation;
}

export interface LoadJob {
  readonly requests: readonly LoadRequest[];
  /** When request n leaves, from the start of the run; never falls. */
  readonly dueMs: Float64Array;
  /** Which of `requests` it is. */
  readonly requestOf: Uint16Array;
  /** From the moment that a request has left until it is given up. */
  readonly timeoutMs: number;
  /** Requests on the way at once, over all workers; above it a request is not sent. */
  readonly maxInFlight: number;
  readonly workers: number;
  readonly signal: AbortSignal;
  onProgress?(sent: number): void;
}

/**
 * How a request ended; the place in the list is its number in `LoadSamples.outcome`.
 * `unsent`: the sender never got to it. `crowded`: more than `maxInFlight` were on the way.
 */
export const OUTCOMES = [
  "unsent",
  "success",
  "degraded",
  "status",
  "body",
  "timeout",
  "refused",
  "reset",
  "tls",
  "dns",
  "protocol",
  "other",
  "crowded",
] as const;

export type LoadOutcome = (typeof OUTCOMES)[number];

/** One entry a request, in the order of the schedule. */
export interface LoadSamples {
  /** From the intended send time to the last byte of the answer, or to the failure; NaN if unsent. */
  readonly latencyMs: Float64Array;
  /** From the intended to the real send time; NaN if unsent. */
  readonly lagMs: Float64Array;
  readonly outcome: Uint8Array;
}

/** Sends all, waits for every answer or timeout, and never throws for what a server does. */
export type SendLoad = (job: LoadJob) => Promise<LoadSamples>;
