/**
 * Sends load from worker threads, each with every n-th request of the schedule. All results go into
 * shared memory, so that no message passing disturbs the clocks.
 */
/* oxlint-disable unicorn/require-post-message-target-origin -- these are threads, not windows */
import type { Worker } from "node:worker_threads";
import { undecidedError } from "../core/errors.ts";
import type { LoadJob, LoadSamples } from "../core/load.ts";
import type { WorkerOrder } from "./http-load-order.ts";

/** Between the order and the first request: all workers have it by then. */
const HEAD_START_MS = 100;

const PROGRESS_EVERY_MS = 250;

/** @throws GovernanceError of kind `undecided` where a worker itself dies. */
export async function sendLoad(job: LoadJob): Promise<LoadSamples> {
  const count = job.dueMs.length;
  const order = ordered(job);
  const workers = await Promise.all(
    Array.from({ length: job.workers }, async () => (await openWorker()).ready),
  );
  const stop = () => Atomics.store(order.stop, 0, 1);
  job.signal.addEventListener("abort", stop, { once: true });
  if (job.signal.aborted) stop();
  const timer = setInterval(() => job.onProgress?.(Atomics.load(order.sent, 0)), PROGRESS_EVERY_MS);
  try {
    const startMs = monotonicMs() + HEAD_START_MS;
    await Promise.all(workers.map((worker, index) => work(worker, { ...order, index, startMs })));
  } finally {
    clearInterval(timer);
    job.signal.removeEventListener("abort", stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return {
    latencyMs: order.latencyMs.slice(0, count),
    lagMs: order.lagMs.slice(0, count),
    outcome: order.outcome.slice(0, count),
  };
}

function ordered(job: LoadJob): Omit<WorkerOrder, "index" | "startMs"> {
  const count = job.dueMs.length;
  const dueMs = new Float64Array(new SharedArrayBuffer(count * 8));
  const requestOf = new Uint16Array(new SharedArrayBuffer(count * 2));
  dueMs.set(job.dueMs);
  requestOf.set(job.requestOf);
  return {
    requests: job.requests,
    dueMs,
    requestOf,
    timeoutMs: job.timeoutMs,
    maxInFlight: Math.max(1, Math.floor(job.maxInFlight / job.workers)),
    workers: job.workers,
    latencyMs: new Float64Array(new SharedArrayBuffer(count * 8)).fill(Number.NaN),
    lagMs: new Float64Array(new SharedArrayBuffer(count * 8)).fill(Number.NaN),
    outcome: new Uint8Array(new SharedArrayBuffer(count)),
    sent: new Int32Array(new SharedArrayBuffer(4)),
    stop: new Int32Array(new SharedArrayBuffer(4)),
  };
}

/** `.ts` from sources, `.js` from the built package: nothing rewrites the text of an address. */
async function openWorker(): Promise<{ ready: Promise<Worker> }> {
  const { Worker: Thread } = await import("node:worker_threads");
  const name = import.meta.url.endsWith(".ts") ? "http-load-worker.ts" : "http-load-worker.js";
  const worker = new Thread(new URL(name, import.meta.url));
  const ready = new Promise<Worker>((resolve, reject) => {
    worker.once("message", () => resolve(worker));
    worker.once("error", (cause: Error) => reject(died(cause)));
  });
  return { ready };
}

function work(worker: Worker, order: WorkerOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", (cause: Error) => reject(died(cause)));
    worker.once("exit", () => reject(died(new Error("it ended early"))));
    worker.postMessage(order);
  });
}

function died(cause: Error): Error {
  return undecidedError(
    `a thread that sends load died: ${cause.message}`,
    "lower the rate, or free memory",
    cause,
  );
}

/** The one clock that all threads share; `performance.now()` starts anew in each. */
function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
