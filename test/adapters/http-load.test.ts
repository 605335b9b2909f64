/** Real requests to real servers that answer, refuse, reset, hang and stall. Nothing is timed. */
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { createServer as createTcpServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { sendLoad } from "../../scripts/adapters/http-load.ts";
import { OUTCOMES } from "../../scripts/core/load.ts";
import type { Expectation, LoadJob, LoadRequest } from "../../scripts/core/load.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return addressOf(server.address());
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === "string") throw new Error("no address");
  return `http://127.0.0.1:${address.port}/`;
}

const get = (url: string, wanted: Partial<Expectation> = {}): LoadRequest => ({
  url,
  method: "GET",
  headers: {},
  expect: { status: [], ...wanted },
});

async function outcomesOf(requests: readonly LoadRequest[], more: Partial<LoadJob> = {}) {
  const samples = await sendLoad({
    requests,
    dueMs: Float64Array.from(requests, (_, index) => index),
    requestOf: Uint16Array.from(requests.keys()),
    timeoutMs: 60_000,
    maxInFlight: 100,
    workers: 1,
    signal: new AbortController().signal,
    ...more,
  });
  return { ...samples, outcomes: Array.from(samples.outcome, (n) => OUTCOMES[n]) };
}

const json = (pointer: string, value?: string) => ({
  degraded: { json: { pointer, ...(value === undefined ? {} : { value }) } },
});

test("answers that fit, and those that do not", async () => {
  const url = await serve((request, response) => {
    response.statusCode = Number(request.url?.slice(1, 4));
    response.setHeader("x-cache", "stale");
    response.end('{"state":{"mode":"fallback","old":true}}');
  });
  const { outcomes, latencyMs, lagMs } = await outcomesOf(
    [
      get(`${url}200`),
      get(`${url}302`),
      get(`${url}404`),
      get(`${url}500`),
      get(`${url}404`, { status: [404] }),
      get(`${url}200`, { status: [404] }),
      get(`${url}200`, { bodyContains: "fallback" }),
      get(`${url}200`, { bodyContains: "nothing" }),
      get(`${url}203`, { degraded: { status: [203] } }),
      get(`${url}503`, { degraded: { status: [503] } }),
      get(`${url}200`, { degraded: { header: { name: "X-Cache" } } }),
      get(`${url}200`, { degraded: { header: { name: "x-cache", value: "fresh" } } }),
      get(`${url}200`, json("/state/old")),
      get(`${url}200`, json("/state/mode")),
      get(`${url}200`, json("/state/mode", "fallback")),
      get(`${url}200`, json("/nowhere/at/all")),
    ],
    { workers: 3 },
  );
  const first = ["success", "success", "status", "status", "success", "status", "success", "body"];
  const marked = ["degraded", "degraded", "degraded", "success"];
  const inBody = ["degraded", "success", "degraded", "success"];
  expect(outcomes).toEqual([...first, ...marked, ...inBody]);
  expect(latencyMs.every((value, at) => value >= (lagMs[at] ?? Infinity))).toBe(true);
  expect(lagMs.every((value) => value >= 0)).toBe(true);
});

test("method, headers and body arrive", async () => {
  const seen: string[] = [];
  const url = await serve(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    seen.push(`${request.method} ${String(request.headers["x-a"])} ${body}`);
    response.end();
  });
  const post = { ...get(url), method: "POST", headers: { "x-a": "b" }, body: "grüße" };
  expect((await outcomesOf([post])).outcomes).toEqual(["success"]);
  expect(seen).toEqual(["POST b grüße"]);
});

describe("no answer", () => {
  test("nobody listens", async () => {
    expect((await outcomesOf([get("http://127.0.0.1:1/")])).outcomes).toEqual(["refused"]);
  });

  test("the connection ends, before the answer and within it", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/late") response.write("begun");
      setImmediate(() => request.socket.destroy());
    });
    const { outcomes } = await outcomesOf([get(url), get(`${url}late`)]);
    expect(outcomes).toEqual(["reset", "reset"]);
  });

  test("no answer in time", async () => {
    const url = await serve(() => undefined);
    const { outcomes, latencyMs } = await outcomesOf([get(url)], { timeoutMs: 50 });
    expect(outcomes).toEqual(["timeout"]);
    expect(latencyMs[0]).toBeGreaterThanOrEqual(49);
  });

  test("something that is not HTTP", async () => {
    const server = createTcpServer((socket) => socket.end("SSH-2.0-x\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => server.close());
    const url = addressOf(server.address());
    const secure = url.replace("http:", "https:");
    expect((await outcomesOf([get(url)])).outcomes).toEqual(["protocol"]);
    expect((await outcomesOf([get(secure)])).outcomes).toEqual(["tls"]);
  });
});

test("a server that answers nothing does not hold the sender back, up to the bound", async () => {
  const waiting: (() => void)[] = [];
  const url = await serve((_, response) => {
    waiting.push(() => response.end());
    if (waiting.length === 3) for (const answer of waiting.splice(0)) answer();
  });
  const four = [get(url), get(url), get(url), get(url)];
  const { outcomes, lagMs } = await outcomesOf(four, {
    maxInFlight: 3,
    dueMs: Float64Array.of(0, 0, 0, 0),
  });
  expect(outcomes).toEqual(["success", "success", "success", "crowded"]);
  expect(lagMs[3]).toBeNaN();
});

test("latency counts from the intended time, not from when the sender came to it", async () => {
  const url = await serve((_, response) => response.end());
  const { latencyMs, lagMs } = await outcomesOf([get(url)], { dueMs: Float64Array.of(-5000) });
  expect(latencyMs[0]).toBeGreaterThan(4000);
  expect(lagMs[0]).toBeGreaterThan(4000);
});

test("told to stop, it sends no more and does not wait", async () => {
  const stop = new AbortController();
  const url = await serve(() => stop.abort());
  const { outcomes } = await outcomesOf([get(url), get(url)], {
    signal: stop.signal,
    dueMs: Float64Array.of(0, 3_600_000),
  });
  expect(outcomes).toEqual(["reset", "unsent"]);
});
