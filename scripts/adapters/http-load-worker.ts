/**
 * One thread that sends its share of a schedule. It never waits for an answer before it sends the
 * next request, and counts each latency from the time at which the request was to leave.
 */
/* oxlint-disable unicorn/require-post-message-target-origin -- these are threads, not windows */
import { availableParallelism } from "node:os";
import { parentPort } from "node:worker_threads";
import { OUTCOMES } from "../core/load.ts";
import type { LoadOutcome } from "../core/load.ts";
import { openConnections } from "./http-load-connections.ts";
import type { Connections } from "./http-load-connections.ts";
import { exchange, prepared } from "./http-load-exchange.ts";
import type { Prepared } from "./http-load-exchange.ts";
import type { WorkerOrder } from "./http-load-order.ts";

/** Below this rate there is time to wait actively for the exact moment. */
const CALM_GAP_MS = 4;

/** However long the next request is off: a stop is seen by then. */
const LOOK_UP_MS = 100;

parentPort?.once("message", (order: WorkerOrder) => {
  send(order, () => parentPort?.postMessage("done"));
});
parentPort?.postMessage("ready");

function send(order: WorkerOrder, done: () => void): void {
  const connections = openConnections();
  const requests = order.requests.map(prepared);
  const flight = new Set<OnTheWay>();
  const now = clockFrom(order.startMs);
  const hasOwnCore = availableParallelism() > order.workers;
  const { dueMs } = order;
  const shared = { order, requests, connections, flight, now };
  let next = order.index;
  const turn = (): void => {
    if (Atomics.load(order.stop, 0) !== 0) next = dueMs.length;
    for (; next < dueMs.length && (dueMs[next] ?? 0) <= now(); next += order.workers) {
      sendOne(shared, next);
    }
    if (next < dueMs.length) {
      const isCalm = hasOwnCore || gapOf(order, next) >= CALM_GAP_MS;
      return later((dueMs[next] ?? 0) - now(), isCalm, turn);
    }
    if (flight.size === 0) return finish(connections, done);
    if (Atomics.load(order.stop, 0) !== 0) for (const one of flight) one.giveUp();
    setTimeout(turn, 5);
  };
  turn();
}

function finish(connections: Connections, done: () => void): void {
  connections.destroyAll();
  done();
}

/**
 * Timers are good to a millisecond. The rest is waited out where a core is free for it, or the rate
 * leaves time: a server on the same and only core would be starved otherwise.
 */
function later(waitMs: number, isCalm: boolean, turn: () => void): void {
  if (waitMs >= 2) setTimeout(turn, Math.min(Math.floor(waitMs) - 1, LOOK_UP_MS));
  else if (isCalm) setImmediate(turn);
  else setTimeout(turn, 1);
}

function gapOf({ dueMs, workers }: WorkerOrder, next: number): number {
  return (dueMs[next] ?? 0) - (dueMs[next - workers] ?? -Infinity);
}

/** Milliseconds since the start of the schedule, cheap to read and the same in all threads. */
function clockFrom(startMs: number): () => number {
  const offset = Number(process.hrtime.bigint()) / 1e6 - performance.now() - startMs;
  return () => performance.now() + offset;
}

interface OnTheWay {
  giveUp: () => void;
}

interface Shared {
  readonly order: WorkerOrder;
  readonly requests: readonly Prepared[];
  readonly connections: Connections;
  readonly flight: Set<OnTheWay>;
  readonly now: () => number;
}

function sendOne({ order, requests, connections, flight, now }: Shared, at: number): void {
  const target = requests[order.requestOf[at] ?? 0];
  const due = order.dueMs[at] ?? 0;
  const settle = (outcome: LoadOutcome) => {
    if (order.outcome[at] !== 0) return;
    order.outcome[at] = OUTCOMES.indexOf(outcome);
    order.latencyMs[at] = now() - due;
  };
  if (target === undefined || flight.size >= order.maxInFlight) {
    order.outcome[at] = OUTCOMES.indexOf("crowded");
    return;
  }
  order.lagMs[at] = now() - due;
  Atomics.add(order.sent, 0, 1);
  const one: OnTheWay = { giveUp: () => undefined };
  const timer = setTimeout(() => {
    settle("timeout");
    one.giveUp();
  }, order.timeoutMs);
  flight.add(one);
  one.giveUp = exchange(connections, target, (outcome) => {
    clearTimeout(timer);
    flight.delete(one);
    settle(outcome);
  });
}
