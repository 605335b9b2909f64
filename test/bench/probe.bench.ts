/** How exactly requests leave at rising rates, and what an exact percentile costs. */
import { sendLoad } from "../../scripts/adapters/http-load.ts";
import { measure } from "../../scripts/probe/measure.ts";
import { spreadOf } from "../../scripts/probe/percentiles.ts";
import { scheduleOf } from "../../scripts/probe/schedule.ts";
import { summary } from "./measure.ts";
import type { Benchmark, Row } from "./measure.ts";
import { peerRows, PLAIN, STALLING, withServer } from "./probe-peers.ts";

const SECONDS = Number(process.env["PROBE_BENCH_SECONDS"] ?? 30);
const LIMITS = { lag_p99_ms_max: 2, achieved_share_min: 0.99 };

export const benchmark: Benchmark = {
  title: `latencies of a frozen server (the truth: p99 1920 ms), and the lag of the sender over ${SECONDS} s`,
  run: async () => {
    const rows = [percentileRow(), await frozenRow(), ...(await peerRows())];
    for (const rate of [100, 1000, 2500, 5000, 7500, 10_000]) {
      rows.push(await withServer(PLAIN, async (url) => lagRow(url, rate)));
    }
    return rows;
  },
};

function percentileRow(): Row {
  const samples = Float64Array.from({ length: 1e6 }, (_, n) => ((n * 7919) % 1_000_003) / 7);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    spreadOf(samples);
    return performance.now() - start;
  });
  return { name: "percentiles of 1,000,000 samples", ...summary(times), unit: "ms" };
}

async function frozenRow(): Promise<Row> {
  const found = await withServer(STALLING, async (url) => load(url, 100, 8, 0));
  const { p50 = NaN, min = NaN, max = NaN, p99 = NaN } = found.summary.latency_ms ?? {};
  const note = `p99 ${p99} ms`;
  return { name: "load-probe, 100/s, frozen 2 s", median: p50, min, max, unit: "ms", note };
}

async function lagRow(url: string, rate: number): Promise<Row> {
  const { sender, summary: found } = await load(url, rate, SECONDS, 1);
  const { p50 = NaN, min = NaN, max = NaN, p99 = NaN } = sender.lag_ms ?? {};
  const share = (sender.achieved_share * 100).toFixed(1);
  const note = `lag p99 ${p99} ms, ${share} % sent in time, latency p99 ${found.latency_ms?.p99} ms`;
  return { name: `load-probe, lag at ${rate}/s`, median: p50, min, max, unit: "ms", note };
}

async function load(url: string, rate: number, seconds: number, warmUpS: number) {
  const schedule = scheduleOf([{ rate_per_s: rate, duration_s: seconds }], warmUpS, [1]);
  const request = { url, method: "GET", headers: {}, expect: { status: [200] } };
  const samples = await sendLoad({
    ...schedule,
    requests: [request],
    timeoutMs: 10_000,
    maxInFlight: 10_000,
    workers: 1,
    signal: new AbortController().signal,
  });
  return measure(samples, schedule, 1, LIMITS, 1);
}
