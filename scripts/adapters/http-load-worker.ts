/**
 * One thread that sends its share of a schedule. It never waits for an answer before it sends the
 * next request, and counts each latency from the time at which the request was to leave.
 */
/* oxlint-disable unicorn/require-post-message-target-origin -- these are threads, not windows */
import { Agent, request as requestHttp } from "node:http";
import type { ClientRequest } from "node:http";
import { Agent as TlsAgent, request as requestHttps } from "node:https";
import { parentPort } from "node:worker_threads";
import { OUTCOMES } from "../core/load.ts";
import type { LoadOutcome, LoadRequest } from "../core/load.ts";
import { failureOf, needsBody, outcomeOf } from "./http-load-answer.ts";
import type { WorkerOrder } from "./http-load-order.ts";

/** Below this rate there is time to wait actively for the exact moment. */
const CALM_GAP_MS = 4;

/** However long the next request is off: a stop is seen by then. */
const LOOK_UP_MS = 100;

/** No more of a body is kept than this; the rest is read and dropped. */
const BODY_MAX = 1_048_576;

const KEEP = {
  keepAlive: true,
  maxSockets: Infinity,
  maxFreeSockets: 4096,
  scheduling: "lifo",
} as const;

parentPort?.once("message", (order: WorkerOrder) => {
  send(order, () => parentPort?.postMessage("done"));
});
parentPort?.postMessage("ready");

function send(order: WorkerOrder, done: () => void): void {
  const agents = { http: new Agent(KEEP), https: new TlsAgent(KEEP) };
  const requests = order.requests.map((request) => prepared(request, agents));
  const flight = new Set<ClientRequest>();
  const now = clockFrom(order.startMs);
  const { dueMs } = order;
  const shared = { order, requests, flight, now };
  let next = order.index;
  const turn = (): void => {
    if (Atomics.load(order.stop, 0) !== 0) next = dueMs.length;
    for (; next < dueMs.length && (dueMs[next] ?? 0) <= now(); next += order.workers) {
      sendOne(shared, next);
    }
    if (next < dueMs.length) return later((dueMs[next] ?? 0) - now(), gapOf(order, next), turn);
    if (flight.size === 0) return finish(agents, done);
    if (Atomics.load(order.stop, 0) !== 0) for (const one of flight) one.destroy();
    setTimeout(turn, 5);
  };
  turn();
}

function finish(agents: Agents, done: () => void): void {
  agents.http.destroy();
  agents.https.destroy();
  done();
}

/** Timers are good to a millisecond; the rest is waited out where the rate leaves time for it. */
function later(waitMs: number, gapMs: number, turn: () => void): void {
  if (waitMs >= 2) setTimeout(turn, Math.min(Math.floor(waitMs) - 1, LOOK_UP_MS));
  else if (gapMs >= CALM_GAP_MS) setImmediate(turn);
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

interface Agents {
  readonly http: Agent;
  readonly https: TlsAgent;
}

interface Prepared {
  readonly open: () => ClientRequest;
  readonly source: LoadRequest;
  readonly readsBody: boolean;
}

function prepared(source: LoadRequest, agents: Agents): Prepared {
  const url = new URL(source.url);
  const { method, body } = source;
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const options = {
    protocol: url.protocol,
    hostname: url.hostname.replaceAll(/^\[|\]$/g, ""),
    port: url.port,
    path: url.pathname + url.search,
    method,
    headers: { ...length, ...source.headers },
  };
  const open = () =>
    url.protocol === "https:"
      ? requestHttps({ ...options, agent: agents.https })
      : requestHttp({ ...options, agent: agents.http });
  return { open, source, readsBody: needsBody(source.expect) };
}

interface Shared {
  readonly order: WorkerOrder;
  readonly requests: readonly Prepared[];
  readonly flight: Set<ClientRequest>;
  readonly now: () => number;
}

function sendOne({ order, requests, flight, now }: Shared, at: number): void {
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
  const request = target.open();
  flight.add(request);
  order.lagMs[at] = now() - due;
  Atomics.add(order.sent, 0, 1);
  const timer = setTimeout(() => giveUp(request, settle), order.timeoutMs);
  request.once("close", () => {
    clearTimeout(timer);
    flight.delete(request);
    settle("reset");
  });
  request.on("error", (error: NodeJS.ErrnoException) => settle(failureOf(error.code ?? "")));
  readAnswer(request, target, settle);
  request.end(target.source.body);
}

function giveUp(request: ClientRequest, settle: (outcome: LoadOutcome) => void): void {
  settle("timeout");
  request.destroy();
}

function readAnswer(
  request: ClientRequest,
  { source, readsBody }: Prepared,
  settle: (outcome: LoadOutcome) => void,
): void {
  request.on("response", (response) => {
    const chunks: Buffer[] = [];
    let kept = 0;
    response.on("data", (chunk: Buffer) => {
      if (readsBody && kept < BODY_MAX) kept += chunks[chunks.push(chunk) - 1]?.length ?? 0;
    });
    response.on("error", (error: NodeJS.ErrnoException) => settle(failureOf(error.code ?? "")));
    response.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      const { statusCode: status = 0, headers } = response;
      settle(response.complete ? outcomeOf({ status, headers, body }, source.expect) : "reset");
    });
  });
}
