import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderJson, reportJson } from "../../../scripts/core/render/json.ts";
import { renderInput } from "./arbitrary-report.ts";
import { schemas } from "../../../scripts/core/gen/index.ts";
import { sampleInput, sampleInputs } from "./sample-reports.ts";

test("is one document that says the same as the report, and hides nothing from a reader", () => {
  fc.assert(
    fc.property(renderInput, (input) => {
      const json = renderJson(input);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(input.report)));
      expect(json).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(json.endsWith("}\n")).toBe(true);
    }),
  );
});

test("orders members whatever order they came in", () => {
  const { report } = sampleInput("fail");
  const backwards = Object.fromEntries(Object.entries(report).toReversed());
  const checks = report.checks.map((check) => ({
    ...Object.fromEntries(Object.entries(check).toReversed()),
    ...check,
  }));
  expect(reportJson({ ...backwards, ...report, checks })).toBe(reportJson(report));
});

test("keeps members that it does not know, behind those that it knows", () => {
  const { report } = sampleInput("undecided");
  const checks = report.checks.slice(0, 1).map((check) => ({ zebra: 1, ...check }));
  expect(reportJson({ ...report, checks })).toMatch(/"duration_ms": 40,\n {6}"zebra": 1\n/);
});

test("of the samples is what the schema of reports allows: waivers, retries and times too", async () => {
  const validate = await schemas["report/report"].load();
  for (const input of sampleInputs.values()) {
    validate(JSON.parse(renderJson(input)));
    expect(validate.errors ?? []).toEqual([]);
  }
  const { report, ...input } = sampleInput("waived");
  const checks = report.checks.map((check) => ({ ...check, undeclared: 1 }));
  expect(validate(JSON.parse(renderJson({ ...input, report: { ...report, checks } })))).toBe(false);
});
