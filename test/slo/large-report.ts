/** A report of load-probe with so many seconds that it is as large as asked for. */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

const REPORT = new URL("../fixtures/slo/good/probe.json", import.meta.url);
const SECOND = { scheduled: 100, success: 99, degraded: 1, failed: 0 };
const TIMES = { p50_ms: 4.125, p95_ms: 40.031, max_ms: 120.5 };

/** Indented as the script writes it. */
export function writeLargeReport(path: string, bytes: number): void {
  const report = JSON.parse(readFileSync(REPORT, "utf8"));
  const [head = "", tail = ""] = JSON.stringify(
    { ...report, result: { ...report.result, seconds: ["HERE"] } },
    undefined,
    2,
  ).split('"HERE"');
  const file = openSync(path, "w");
  let size = writeSync(file, head) + Buffer.byteLength(tail);
  for (let second = 0; size < bytes;) {
    const from = second;
    const batch = Array.from({ length: 5000 }, (_, n) => row(from + n));
    second += batch.length;
    size += writeSync(file, `${from === 0 ? "" : ","}${batch.join(",")}`);
  }
  writeSync(file, tail);
  closeSync(file);
}

function row(second: number): string {
  const text = JSON.stringify({ second, ...SECOND, ...TIMES }, undefined, 2);
  return `\n      ${text.replaceAll("\n", "\n      ")}`;
}
