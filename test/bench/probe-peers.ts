/**
 * What other tools say of the same servers: autocannon, installed on demand, and wrk, where the
 * machine has it. Both wait for an answer before they send again on a connection.
 */
import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Row } from "./measure.ts";

const run = promisify(execFile);

const PEERS = new URL("probe-peers.json", import.meta.url).pathname;

const SERVER =
  'require("node:http").createServer((_, r) => r.end("ok")).listen(0, "127.0.0.1", function () {' +
  ' console.log(this.address().port); }); process.stdin.resume().on("end", () => process.exit());';

/** Starts what prints its port, and ends it after the work. */
export async function withServer<T>(
  argv: readonly string[],
  work: (url: string) => Promise<T>,
): Promise<T> {
  const server = spawn(process.execPath, argv, { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await once(server.stdout, "data");
  server.stdout.resume();
  try {
    return await work(`http://127.0.0.1:${String(line).trim()}/`);
  } finally {
    server.stdin.end();
  }
}

/** A server that answers at once. */
export const PLAIN = ["-e", SERVER];

/** Of 300 requests answered, frozen for 2 s, then well again. */
export const STALLING = [
  new URL("../system/stalling-server.ts", import.meta.url).pathname,
  "300",
  "2000",
];

export async function peerRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "probe-peers-"));
  try {
    cpSync(PEERS, join(folder, "package.json"));
    execFileSync("npm", ["install", "--silent", "--no-audit"], { cwd: folder });
    const autocannon = join(folder, "node_modules/.bin/autocannon");
    return [
      await autocannonRow(autocannon, "autocannon, 100/s, frozen 2 s", STALLING, 100, 8),
      await wrkRow("wrk, 10 connections, frozen 2 s", STALLING, 8),
      await autocannonRow(autocannon, "autocannon, 5000/s", PLAIN, 5000, 10),
      await wrkRow("wrk, 10 connections, as fast as it goes", PLAIN, 10),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function autocannonRow(
  program: string,
  name: string,
  server: readonly string[],
  rate: number,
  seconds: number,
): Promise<Row> {
  const words = ["-j", "-c", "10", "-R", String(rate), "-d", String(seconds)];
  const { stdout } = await withServer(server, async (url) =>
    run(process.execPath, [program, ...words, url]),
  );
  const found: Autocannon = JSON.parse(stdout);
  const { p50: median, p99, max } = found.latency;
  const note = `p99 ${p99} ms as it says, ${found.requests.average} requests/s`;
  return { name, median, min: found.latency.min, max, unit: "ms", note };
}

interface Autocannon {
  readonly latency: Record<"min" | "p50" | "p99" | "max", number>;
  readonly requests: { readonly average: number };
}

async function wrkRow(name: string, server: readonly string[], seconds: number): Promise<Row> {
  const none = { name, median: NaN, min: NaN, max: NaN, unit: "ms" };
  const words = ["-t1", "-c10", `-d${seconds}s`, "--latency"];
  try {
    const { stdout } = await withServer(server, async (url) => run("wrk", [...words, url]));
    const at = (label: string) => inMs(new RegExp(`${label}\\s+([\\d.]+)(us|ms|s)`).exec(stdout));
    const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? "?";
    const note = `p99 ${at("99%")} ms as it says, ${rate} requests/s`;
    return { ...none, median: at("50%"), note };
  } catch (error) {
    return { ...none, note: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "" };
  }
}

const MS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

function inMs(match: RegExpExecArray | null): number {
  return Number(match?.[1]) * (MS[match?.[2] ?? ""] ?? Number.NaN);
}
