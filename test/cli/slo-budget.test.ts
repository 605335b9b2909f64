/** Error budgets over a history of reports, as users run them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/slo/good", import.meta.url).pathname;
const FOLDER = ".release/reports/load-probe";
const BUDGET = {
  id: "works",
  goal: 0.9,
  period_days: 0.01,
  alerts: [
    { id: "fast", budget_share: 0.5, long_window_s: 600, short_window_s: 120, severity: "p2" },
  ],
};

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "slo-budget-"));
  cpSync(FIXTURES, root, { recursive: true });
  const path = join(root, "security/slo_targets.json");
  const policy = JSON.parse(readFileSync(path, "utf8"));
  policy.guard.budgets = [BUDGET];
  writeFileSync(path, JSON.stringify(policy));
});
beforeEach(() => {
  rmSync(join(root, ".release"), { recursive: true, force: true });
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (let minute = 0; minute < 15; minute += 1) report(minute, 0);
});
afterAll(() => rmSync(root, { recursive: true }));

/** A run of two seconds that began so many minutes before a quarter past five. */
function report(minutesAgo: number, failed: number, more: object = {}): void {
  const began = new Date(Date.parse("2026-11-23T05:14:30Z") - minutesAgo * 60_000);
  const text = readFileSync(join(root, "probe.json"), "utf8");
  const made = JSON.parse(text);
  made.started_at = began.toISOString();
  made.ended_at = new Date(began.getTime() + 2000).toISOString();
  made.result.seconds = [
    {
      ...made.result.seconds[0],
      second: 0,
      scheduled: 100,
      success: 100 - failed,
      degraded: 0,
      failed,
    },
  ];
  Object.assign(made.result.counts, { success: 100 - failed, failed });
  Object.assign(made.result, more);
  const name = `${began.toISOString().replaceAll(/[-:.]/g, "")}-0.json`;
  writeFileSync(join(root, FOLDER, name), JSON.stringify(made));
}

async function slo(more: readonly string[] = []) {
  const common = ["--root", root, "--out", "out.json", "--now", "2026-11-23T05:15:00Z"];
  const run = await runEntry("slo-guard", [...common, ...more], { cwd: root });
  return { ...run, told: run.stdout.replaceAll(/\s+/g, " ") };
}

/** Writes it into the policy. */
function leaveOut(parts: readonly string[] | undefined): void {
  const path = join(root, "security/slo_targets.json");
  const policy = JSON.parse(readFileSync(path, "utf8"));
  policy.guard.quick.leave_out = parts;
  writeFileSync(path, JSON.stringify(policy));
}

const result = () => JSON.parse(readFileSync(join(root, "out.json"), "utf8")).result;

test("something is left, and nothing burns", async () => {
  report(3, 5);
  const { code, told } = await slo();
  expect(told).toContain("works: 96.4 % of the budget left, 5 of 1,400 failed");
  expect(code).toBe(0);
  expect(result().budgets).toMatchObject([
    { id: "works", requests: 1400, failed: 5, alerts: [{ id: "fast", outcome: "pass" }] },
  ]);
});

test("it burns too fast", async () => {
  for (const minute of [0, 1, 2, 3, 4, 5, 6, 7, 8]) report(minute, 30);
  const { code, told } = await slo();
  expect(told).toContain("budget_burn");
  expect(told).toContain("budget_left");
  expect(code).toBe(1);
  const [fast] = result().budgets[0].alerts;
  expect(fast).toMatchObject({ severity: "p2", outcome: "fail" });
});

test("a quick run judges the budgets too, unless its profile leaves them out", async () => {
  for (const minute of [0, 1, 2, 3, 4, 5, 6, 7, 8]) report(minute, 30);
  const quick = await slo(["--quick"]);
  expect(quick).toMatchObject({ code: 1 });
  expect(quick.told).toContain("budget_left");
  expect(result()).toMatchObject({ profile: "quick", budgets: [{ id: "works" }] });
  leaveOut(["budgets"]);
  const { code, told } = await slo(["--quick"]);
  expect(told).toMatch(/Left out, as guard\.quick.* works budget goal 0\.9 nothing/);
  expect(code).toBe(0);
  expect(result()).not.toHaveProperty("budgets");
  expect(result().left_out).toContainEqual({
    what: "budget",
    id: "works",
    full: "goal 0.9",
    quick: null,
  });
  expect(await slo()).toMatchObject({ code: 1 });
  leaveOut(undefined);
  expect(await slo(["--quick"])).toMatchObject({ code: 1 });
});

test("invalid runs are no history, and one that cannot be read is not passed over", async () => {
  for (let minute = 1; minute < 15; minute += 1) report(minute, 0, { invalid: true });
  expect(await slo()).toMatchObject({ code: 3 });
  expect(result().budgets).toMatchObject([{ left: null }]);
  writeFileSync(join(root, FOLDER, "20261123T051000000Z-1.json"), "{");
  const { code, told } = await slo(["--report", join(root, "probe.json")]);
  expect(told).toContain("budget_history_readable");
  expect(code).toBe(3);
});

test("a past report whose seconds do not come to its totals is no history", async () => {
  const counts = { scheduled: 100, success: 90, degraded: 0, failed: 10 };
  const text = readFileSync(join(root, "probe.json"), "utf8");
  report(5, 0, { counts: { ...JSON.parse(text).result.counts, ...counts } });
  const { code, told } = await slo(["--report", join(root, "probe.json")]);
  expect(told).toContain("/result/seconds come to 100 success, and /result/counts say 90");
  expect(told).toContain("budget_history_readable");
  expect(code).toBe(3);
});
