/** A canary beside its baseline, as users run it: each verdict, and each way to have none. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/slo/good", import.meta.url).pathname;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "slo-canary-"));
  cpSync(FIXTURES, root, { recursive: true });
  policy({ error_odds_max: 2, latency_ratio_max: 1.2, looks: 2 });
  side("base", {});
  side("good", { errors: 190 });
  side("few", { requests: 200, errors: 1 });
  side("failing", { errors: 900 });
  side("slow", { errors: 190, factor: 1.5 });
});
afterAll(() => rmSync(root, { recursive: true }));

function policy(canary: object | undefined): void {
  const content = { $schema: "../schemas/policy/slo_targets.schema.json", version: 1, canary };
  writeFileSync(join(root, "security/slo_targets.json"), JSON.stringify(content));
}

interface Side {
  readonly requests?: number;
  readonly errors?: number;
  readonly factor?: number;
  readonly edit?: (text: string) => string;
}

function side(name: string, { requests = 20_000, errors = 200, factor = 1, edit }: Side): void {
  const report = JSON.parse(readFileSync(join(root, "probe.json"), "utf8"));
  const { counts } = report.result;
  counts.scheduled = requests;
  counts.success = requests - errors;
  counts.failed = errors;
  counts.failures.status = errors;
  const bars = Array.from({ length: 100 }, (_, n) => ({
    le_ms: Math.round((50 + n) * factor * 1000) / 1000,
    count: requests / 100,
  }));
  report.result.histogram = bars;
  report.result.summary.latency_ms.count = requests;
  report.result.plan.config_sha256 = (name === "base" ? "b" : "a").repeat(64);
  const text = JSON.stringify(report);
  writeFileSync(join(root, `${name}.json`), edit?.(text) ?? text);
}

async function judge(canary: string, more: readonly string[] = ["--look", "2"]) {
  const common = ["--root", root, "--out", "out.json", "--now", "2026-11-23T05:15:00Z"];
  const sides = ["--canary", `${canary}.json`, "--baseline", "base.json"];
  const run = await runEntry("slo-guard", [...common, ...sides, ...more], { cwd: root });
  return { ...run, told: `${run.stdout}${run.stderr}`.replaceAll(/\s+/g, " ") };
}

const result = () => JSON.parse(readFileSync(join(root, "out.json"), "utf8")).result;

test("as good as its baseline", async () => {
  const { code, told } = await judge("good");
  expect(told).toContain("the canary is as good as its baseline, within the margins, look 2 of 2");
  expect(told).toContain("the canary takes 1.000 times as long");
  expect(code).toBe(0);
  expect(result()).toMatchObject({
    profile: "canary",
    objectives: [],
    canary: {
      verdict: "pass",
      look: 2,
      margins: { error_odds_max: 2, false_rollback: 0.005, looks: 2 },
      sides: { canary: { requests: 20_000, errors: 190 }, baseline: { errors: 200 } },
      metrics: [{ metric: "errors" }, { metric: "latency" }],
    },
  });
});

test.each([
  ["failing", "canary_errors"],
  ["slow", "canary_latency"],
])("worse, %s", async (name, check) => {
  const { code, told } = await judge(name);
  expect(told).toContain("the canary is worse than its baseline");
  expect(told).toContain(check);
  expect(code).toBe(1);
});

test("too few requests decide nothing, and it says how many more would", async () => {
  const { code, told } = await judge("few", ["--look", "1"]);
  expect(told).toMatch(/about [\d,]+ more requests of the canary would decide it/);
  expect(code).toBe(3);
  expect(result().canary.requests_needed).toBeGreaterThan(200);
  expect((await judge("few")).told).toContain("This was the last look of the plan");
});

const EDITS: Record<string, (text: string) => string> = {
  "another candidate": (text) => text.replaceAll("rc-7", "rc-8"),
  stale: (text) => text.replaceAll("2026-11-23T05:1", "2026-11-22T05:1"),
  "from the future": (text) => text.replaceAll("2026-11-23T05:1", "2026-11-23T06:1"),
  invalid: (text) => text.replace('"invalid":false', '"invalid":true'),
  truncated: (text) => text.slice(0, 3000),
  empty: () => "",
  "another time": (text) =>
    text.replaceAll("05:11:58", "05:10:00").replaceAll("05:12:00", "05:10:02"),
  "another mix": (text) => text.replace('"weight":1', '"weight":2'),
};

test.each(Object.keys(EDITS))("a report of the canary that is not fit: %s", async (name) => {
  side("unfit", { errors: 190, edit: EDITS[name] ?? String });
  const { code } = await judge("unfit", ["--look", "2", "--release-candidate-id", "rc-7"]);
  expect(code).toBe(3);
  expect(result().canary).toMatchObject({ verdict: "no_data", metrics: [] });
});

test("usage: a look is named, within the plan, and no other report is judged with it", async () => {
  expect(await judge("good", [])).toMatchObject({ code: 2 });
  expect(await judge("good", ["--look", "3"])).toMatchObject({ code: 2 });
  expect(await judge("good", ["--look", "2", "--quick"])).toMatchObject({ code: 2 });
});

test("without margins in the policy nothing is judged", async () => {
  policy(undefined);
  const { code, told } = await judge("good", []);
  expect(told).toContain("canary_margins_stated");
  expect(code).toBe(3);
});
