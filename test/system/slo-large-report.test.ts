/** Reports of 100 MB: judged as small ones are, and nothing is told from one that is cut off. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256Hex } from "../../scripts/core/digest.ts";
import { runEntry } from "../cli/run-entry.ts";
import { writeLargeReport } from "../slo/large-report.ts";

const SIZE = 100_000_000;
const GOOD = new URL("../fixtures/slo/good/", import.meta.url).pathname;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "slo-large-"));
  cpSync(GOOD, root, { recursive: true });
  writeLargeReport(join(root, "large.json"), SIZE);
});
afterAll(() => rmSync(root, { recursive: true }));

/** With a heap far smaller than the report: it cannot have been held. */
async function judged() {
  const argv = ["--report", "large.json", "--now", "2026-11-23T05:15:00Z", "--out", "out.json"];
  const node = ["--max-old-space-size=64"];
  const ended = await runEntry("slo-guard", ["--root", root, ...argv], { cwd: root, node });
  return { ...ended, report: JSON.parse(readFileSync(join(root, "out.json"), "utf8")) };
}

test("a whole one is judged, its availability by each of its seconds", async () => {
  const { code, report } = await judged();
  expect(code).toBe(0);
  expect(report.result.measurement.sha256).toBe(sha256Hex(readFileSync(join(root, "large.json"))));
  expect(report.result.objectives).toHaveLength(4);
});

test("one whose end is cut off is no data", async () => {
  const { size } = statSync(join(root, "large.json"));
  expect(size).toBeGreaterThanOrEqual(SIZE);
  for (const cut of [1, 2, 1000, 5_000_000]) {
    truncateSync(join(root, "large.json"), size - cut);
    const { code, stdout, report } = await judged();
    expect(code).toBe(3);
    expect(stdout).toContain("large.json is not JSON that is read");
    expect(report.result).toMatchObject({ measurement: null, objectives: [] });
  }
});
