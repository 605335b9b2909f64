/**
 * The test that a closed-model tool does not pass: a server that freezes for 2 s in a run of 8 s at
 * 100 requests a second. Request k after the freeze began waits 2000 − 10 k ms; all others next to
 * nothing, so that the true percentiles are known beforehand.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { sendLoad } from "../../scripts/adapters/http-load.ts";
import { measure } from "../../scripts/probe/measure.ts";
import { scheduleOf } from "../../scripts/probe/schedule.ts";

const SERVER = new URL("stalling-server.ts", import.meta.url).pathname;
const FREEZE_AT = 300;
const FREEZE_MS = 2000;

/** Nearest rank over what each of the 800 requests must wait. */
function truth(percentile: number): number {
  const waits = Array.from({ length: 800 }, (_, n) =>
    n < FREEZE_AT ? 0 : Math.max(0, FREEZE_MS - (n - FREEZE_AT) * 10),
  ).toSorted((a, b) => a - b);
  return waits[Math.ceil((percentile / 100) * 800) - 1] ?? Number.NaN;
}

/** One run. `undefined` where the probe itself says that it was starved. */
async function runOnce() {
  const server = spawn(process.execPath, [SERVER, String(FREEZE_AT), String(FREEZE_MS)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await once(server.stdout, "data");
  const schedule = scheduleOf([{ rate_per_s: 100, duration_s: 8 }], 0, [1]);
  const samples = await sendLoad({
    ...schedule,
    requests: [
      {
        url: `http://127.0.0.1:${String(line).trim()}/`,
        method: "GET",
        headers: {},
        expect: { status: [200] },
      },
    ],
    timeoutMs: 10_000,
    maxInFlight: 1000,
    workers: 1,
    signal: new AbortController().signal,
  });
  server.stdin.end();
  const limits = { lag_p99_ms_max: 2, achieved_share_min: 0.99 };
  const { invalid, summary } = measure(samples, schedule, 1, limits, 1);
  expect(summary.success_rate).toBe(1);
  return invalid ? undefined : summary.latency_ms;
}

const BAR = [
  ["p90", 90],
  ["p95", 95],
  ["p99", 99],
] as const;

/**
 * What else the machine does when 200 requests are answered at once after the freeze adds to the
 * waits (24 ms are 2 % of p90) and takes nothing away: one run within the bar shows the bar.
 */
test("a stall shows in full", { timeout: 120_000 }, async ({ skip }) => {
  expect(truth(99)).toBe(1920);
  const errors: number[] = [];
  for (let run = 0; run < 6 && !(Math.min(...errors) < 0.02); run += 1) {
    const latency = await runOnce();
    if (latency === undefined || latency === null) continue;
    errors.push(
      Math.max(...BAR.map(([name, share]) => Math.abs((latency[name] ?? 0) / truth(share) - 1))),
    );
  }
  skip(errors.length === 0, "this machine is too busy: the probe was starved in each of 6 runs");
  expect(Math.min(...errors)).toBeLessThan(0.02);
});
