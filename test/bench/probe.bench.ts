/** How exactly requests leave at rising rates, and what an exact percentile costs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { sendLoad } from "../../scripts/adapters/http-load.ts";
import { measure } from "../../scripts/probe/measure.ts";
import { spreadOf } from "../../scripts/probe/percentiles.ts";
import { scheduleOf } from "../../scripts/probe/schedule.ts";
import { summary } from "./measure.ts";
import type { Benchmark, Row } from "./measure.ts";

const SERVER =
  'require("node:http").createServer((_, r) => r.end("ok")).listen(0, "127.0.0.1", function () {' +
  ' console.log(this.address().port); }); process.stdin.resume().on("end", () => process.exit());';

const SECONDS = Number(process.env["PROBE_BENCH_SECONDS"] ?? 30);
const LIMITS = { lag_p99_ms_max: 2, achieved_share_min: 0.99 };

export const benchmark: Benchmark = {
  title: `lag of the sender over ${SECONDS} s, after 1 s of warm-up; exact percentiles`,
  run: async () => {
    const server = spawn(process.execPath, ["-e", SERVER], { stdio: ["pipe", "pipe", "inherit"] });
    const [line] = await once(server.stdout, "data");
    const url = `http://127.0.0.1:${String(line).trim()}/`;
    const rows = [percentileRow()];
    for (const rate of [100, 1000, 2500, 5000, 10_000]) rows.push(await lagRow(url, rate));
    server.stdin.end();
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

async function lagRow(url: string, rate: number): Promise<Row> {
  const schedule = scheduleOf([{ rate_per_s: rate, duration_s: SECONDS }], 1, [1]);
  const request = { url, method: "GET", headers: {}, expect: { status: [200] } };
  const samples = await sendLoad({
    ...schedule,
    requests: [request],
    timeoutMs: 10_000,
    maxInFlight: 10_000,
    workers: 1,
    signal: new AbortController().signal,
  });
  const { sender, summary: found } = measure(samples, schedule, 1, LIMITS, 1);
  const { p50 = NaN, min = NaN, max = NaN, p99 = NaN } = sender.lag_ms ?? {};
  const share = (sender.achieved_share * 100).toFixed(1);
  const note = `lag p99 ${p99} ms, ${share} % sent in time, latency p99 ${found.latency_ms?.p99} ms`;
  return { name: `lag at ${rate}/s`, median: p50, min, max, unit: "ms", note };
}
