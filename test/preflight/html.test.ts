import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { preflightPage } from "../../scripts/preflight/html/page.ts";
import type { PastRun, ReleasePreflightReport } from "../../scripts/preflight/preflight-result.ts";
import { pastRunOf } from "../../scripts/preflight/past-runs.ts";

const NOW = new Date("2026-11-20T09:20:00Z");

function sample(name: "failed" | "passed"): ReleasePreflightReport {
  const url = new URL(`../fixtures/preflight/reports/full-run-${name}.json`, import.meta.url);
  const report: ReleasePreflightReport = JSON.parse(readFileSync(url, "utf8"));
  return report;
}

const page = (report: ReleasePreflightReport, past: readonly PastRun[] = []) =>
  preflightPage(report, past, NOW);

describe("the page", () => {
  test("says the verdict, and what did not pass before what did", () => {
    const text = page(sample("failed"));
    expect(text).toContain("<title>Preflight: Fail</title>");
    expect(text).toContain("6 passed, 1 failed, 3 without an answer");
    const gates = text.split("<h2>Gates</h2>")[1] ?? "";
    expect(gates.indexOf("2 of 1,204 tests failed")).toBeLessThan(gates.indexOf("412 files"));
    expect(text).toContain("test/core/check.test.ts:21:46");
  });

  test("shows every gate with its outcome, and opens what did not pass", () => {
    const report = sample("failed");
    const text = page(report);
    for (const { id, outcome } of report.result.gates) {
      expect(text).toMatch(
        new RegExp(`class="gate ${outcome}"[^>]*>(?:(?!</summary>).)*<code>${id}</code>`, "s"),
      );
    }
    expect(text.match(/<details class="gate (fail|no_data)" open/g)).toHaveLength(4);
    expect(text).not.toMatch(/<details class="gate pass" open/);
  });

  test("names what keeps a run from satisfying a promotion", () => {
    expect(page(sample("passed"))).toContain("This run satisfies a promotion.");
    expect(page(sample("failed"))).toContain("changes that are not committed</li>");
  });

  test("asks nothing of the network and runs no script", () => {
    const text = page(sample("failed"), [pastRunOf(sample("passed"))]);
    expect(text).not.toMatch(/(src|href|url|@import)\s*[=(]/);
    expect(text).not.toMatch(/<(script|link|iframe|img|object|embed)\b/);
    expect(text).toContain("default-src 'none'");
  });

  test("shows hostile text as text", () => {
    const report = sample("failed");
    const [first, ...rest] = report.result.gates;
    const hostile = `</title><img src=x onerror=alert(1)>"'\u202eevil\u001b[2J`;
    const gates =
      first === undefined ? [] : [{ ...first, title: hostile, message: hostile }, ...rest];
    const text = page({ ...report, result: { ...report.result, gates } });
    expect(text).not.toContain("<img");
    expect(text).not.toContain("\u202e");
    expect(text).not.toContain("\u001b");
    expect(text).toContain("&lt;img src=x");
  });

  test("draws a bar for each gate that was started, on the critical path or not", () => {
    const report = sample("failed");
    const started = report.result.gates.filter(({ started_at }) => started_at !== undefined);
    const run = page(report).split("<h2>Gates</h2>")[0] ?? "";
    expect(run.match(/<rect/g)).toHaveLength(started.length);
    expect(run.match(/class="bar \w+ critical"/g)).toHaveLength(
      report.result.critical_path.gates.length,
    );
  });

  test("draws the trend of at most 20 runs, this one last", () => {
    const report = sample("failed");
    const past = Array.from({ length: 30 }, (_, i) => ({
      ...pastRunOf(report),
      report_id: `past ${i}`,
    }));
    expect(page(report, past)).toContain("Trend over 20 runs");
    expect(page(report)).toContain("No earlier run is kept here.");
  });

  test("stands without a single gate started", () => {
    const report = sample("passed");
    const text = page({ ...report, result: { ...report.result, gates: [] } });
    expect(text).toContain("<h2>Gates</h2>");
    expect(text).not.toContain("NaN");
    expect(text).not.toContain("Infinity");
  });
});
