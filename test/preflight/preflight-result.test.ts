import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { schemas } from "../../scripts/core/gen/index.ts";
import { pastRunOf } from "../../scripts/preflight/past-runs.ts";

function fixture(name: string): Record<string, Record<string, unknown>> {
  const url = new URL(`../fixtures/preflight/reports/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8"));
}

describe("the report schema", async () => {
  const isReport = await schemas["report/release-preflight"].load();

  test.each(["full-run-failed", "full-run-passed"])("takes %s", (name) => {
    isReport(fixture(name));
    expect(isReport.errors).toBeNull();
  });

  test.each(["gates", "profile", "satisfies_promotion", "interrupted"])(
    "refuses a report whose result lacks %s",
    (member) => {
      const report = fixture("full-run-passed");
      delete report["result"]?.[member];
      expect(isReport(report)).toBe(false);
    },
  );

  test("a report becomes what is kept in mind of a run", () => {
    const report = fixture("full-run-failed");
    expect(isReport(report) && pastRunOf(report)).toMatchObject({
      verdict: "fail",
      profile: "full",
      gates: expect.arrayContaining([
        { id: "unit_tests", outcome: "fail", how: "ran", duration_ms: 9120, flaky: false },
      ]),
    });
  });
});
