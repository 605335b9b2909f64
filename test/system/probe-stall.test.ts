/**
 * The test that a closed-model tool does not pass: a server that freezes for 2 s in a run of 8 s at
 * 100 requests a second. Request k after the freeze began waits 2000 − 10 k ms, all others next to
 * nothing. What the machine does besides is no error of the probe: the truth that it is held to is
 * computed from when the server says that it answered each request.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { sendLoad } from "../../scripts/adapters/http-load.ts";
import { measure } from "../../scripts/probe/measure.ts";
import { scheduleOf } from "../../scripts/probe/schedule.ts";

const SERVER = new URL("stalling-server.ts", import.meta.url).pathname;
const FREEZE_AT = 300;
const FREEZE_MS = 2000;
const COUNT = 800;
const GAP_MS = 10;

interface Answered {
  readonly request: number;
  readonly seenMs: number;
  readonly answeredMs: number;
}

function nearestRank(values: readonly number[], percentile: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((percentile / 100) * sorted.length) - 1] ?? Number.NaN;
}

/** What each request waits where nothing but the freeze happens. */
const ideal = Array.from({ length: COUNT }, (_, n) =>
  n < FREEZE_AT ? 0 : Math.max(0, FREEZE_MS - (n - FREEZE_AT) * GAP_MS),
);

/**
 * What each request waited, from its place in the schedule to the server's answer. The schedule
 * began no later than the request that arrived soonest after its turn says: a way over loopback.
 */
function waitsOf(log: readonly Answered[]): number[] {
  const begun = Math.min(...log.map(({ request, seenMs }) => seenMs - request * GAP_MS));
  return log.map(({ request, answeredMs }) => answeredMs - begun - request * GAP_MS);
}

/** One run. `undefined` where the probe itself says that it was starved. */
async function runOnce() {
  const server = spawn(process.execPath, [SERVER, String(FREEZE_AT), String(FREEZE_MS)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await once(server.stdout, "data");
  const base = `http://127.0.0.1:${String(line).trim()}`;
  const numbers = Array.from({ length: COUNT }, (_, n) => n);
  const schedule = scheduleOf([{ rate_per_s: 1000 / GAP_MS, duration_s: 8 }], 0, [1]);
  const samples = await sendLoad({
    ...schedule,
    requestOf: Uint16Array.from(numbers),
    requests: numbers.map((n) => ({
      url: `${base}/${n}`,
      method: "GET",
      headers: {},
      expect: { status: [200] },
    })),
    timeoutMs: 10_000,
    maxInFlight: 1000,
    workers: 1,
    signal: new AbortController().signal,
  });
  const written = text(server.stdout);
  server.stdin.end();
  const waits = waitsOf(JSON.parse(await written));
  const limits = { lag_p99_ms_max: 2, achieved_share_min: 0.99 };
  const { invalid, summary } = measure(samples, schedule, 1, limits, 1);
  expect(summary.success_rate).toBe(1);
  return invalid ? undefined : { latency: summary.latency_ms, waits };
}

const BAR = [
  ["p90", 90],
  ["p95", 95],
  ["p99", 99],
] as const;

/** The largest share by which a percentile of the probe differs from the truth. */
function errorOf({ latency, waits }: NonNullable<Awaited<ReturnType<typeof runOnce>>>): number {
  const errors = BAR.map(([name, share]) => {
    const truth = nearestRank(waits, share);
    expect(truth).toBeGreaterThanOrEqual(nearestRank(ideal, share) - GAP_MS);
    return Math.abs((latency?.[name] ?? 0) / truth - 1);
  });
  return Math.max(...errors);
}

/** An answer still has its way back: a machine under load may lengthen it in one run, not in all. */
test("a stall shows in full", { timeout: 120_000 }, async ({ skip }) => {
  expect(nearestRank(ideal, 99)).toBe(1920);
  const errors: number[] = [];
  for (let run = 0; run < 6 && !(Math.min(...errors) < 0.02); run += 1) {
    const found = await runOnce();
    if (found === undefined) continue;
    expect(found.waits).toHaveLength(COUNT);
    errors.push(errorOf(found));
  }
  skip(errors.length === 0, "this machine is too busy: the probe was starved in each of 6 runs");
  expect(Math.min(...errors)).toBeLessThan(0.02);
});
