import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const schema = JSON.parse(
  readFileSync(`${root}/schemas/report/release-preflight.schema.json`, "utf8"),
);
const ajv = new Ajv2020.default({ strict: true, allErrors: true });
addFormats.default(ajv);
const isReport = ajv.compile(schema);

function fixture(name: string): Record<string, Record<string, unknown>> {
  return JSON.parse(readFileSync(`${root}/test/fixtures/preflight/reports/${name}.json`, "utf8"));
}

describe("the report schema", () => {
  test.each(["full-run-failed", "full-run-passed"])("takes %s", (name) => {
    isReport(fixture(name));
    expect(isReport.errors).toBeNull();
  });

  test("refuses a report whose result lacks the gate-evidence map", () => {
    const report = fixture("full-run-passed");
    delete report["result"]?.["gates"];
    expect(isReport(report)).toBe(false);
  });
});
