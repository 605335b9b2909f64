/** A report of load-probe with so many seconds that it is as large as asked for. */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

const PATH = new URL("../fixtures/slo/good/probe.json", import.meta.url);
const REPORT = JSON.parse(readFileSync(PATH, "utf8"));
const SECOND = { scheduled: 100, success: 99, degraded: 1, failed: 0 };
const TIMES = { p50_ms: 4.125, p95_ms: 40.031, max_ms: 120.5 };

/** Indented as the script writes it. */
export function writeLargeReport(path: string, bytes: number): void {
  const [head = "", tail = ""] = aroundSeconds();
  const file = openSync(path, "w");
  let size = writeSync(file, head) + Buffer.byteLength(tail);
  let second = 0;
  while (size < bytes) {
    const from = second;
    const batch = Array.from({ length: 5000 }, (_, n) => row(from + n));
    second += batch.length;
    size += writeSync(file, `${from === 0 ? "" : ","}${batch.join(",")}`);
  }
  writeSync(file, tail.replace('"COUNTS"', JSON.stringify(countsOf(second))));
  closeSync(file);
}

/** The counts behind the seconds: how many there are is known only then. */
function aroundSeconds(): string[] {
  const { counts: _, ...result } = REPORT.result;
  const report = { ...REPORT, result: { ...result, seconds: ["HERE"], counts: "COUNTS" } };
  return JSON.stringify(report, undefined, 2).split('"HERE"');
}

/** The totals must be what the seconds come to. */
function countsOf(seconds: number) {
  const sum = (name: keyof typeof SECOND) => SECOND[name] * seconds;
  const [scheduled, success, degraded] = [sum("scheduled"), sum("success"), sum("degraded")];
  return { ...REPORT.result.counts, scheduled, success, degraded };
}

function row(second: number): string {
  const text = JSON.stringify({ second, ...SECOND, ...TIMES }, undefined, 2);
  return `\n      ${text.replaceAll("\n", "\n      ")}`;
}
