import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { sha256Hex } from "../../scripts/core/digest.ts";
import { readReport } from "../../scripts/core/policy/read-report.ts";
import { refusal } from "./policy-refusal.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "report-"));
});

afterEach(() => rm(root, { recursive: true }));

function report(more: object): string {
  return JSON.stringify({
    schema_version: 1,
    report: "slo-guard",
    id: "1",
    tool: { name: "t", version: "1" },
    verdict: "pass",
    strict: false,
    started_at: "2026-11-23T05:16:31Z",
    ended_at: "2026-11-23T05:16:32Z",
    subject: {},
    inputs: [],
    checks: [],
    result: {},
    ...more,
  });
}

function write(text: string): Promise<void> {
  return writeFile(join(root, "report.json"), text);
}

function read() {
  return readReport(nodeFs, root, "report.json", "report/report");
}

describe("reports", () => {
  test("are read by the same means", async () => {
    await write(report({}));
    const { value, v1, sha256 } = await read();
    expect([value.verdict, v1, sha256]).toEqual(["pass", false, sha256Hex(report({}))]);
  });

  test("what is wrong with one leaves the question open", async () => {
    expect(await refusal(read())).toEqual([
      "undecided",
      "report.json -: there is no such file | run the script that writes it first",
    ]);
    await write(report({ verdict: "passed", version: 1 }));
    const [kind, ...problems] = await refusal(read());
    expect(kind).toBe("undecided");
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('did you mean "pass"?');
    await write(report({}).slice(0, -1));
    expect((await refusal(read()))[0]).toBe("undecided");
  });
});
