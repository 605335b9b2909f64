import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { readSarif } from "../../scripts/preflight/evidence/sarif.ts";
import { findings, short } from "./reading-words.ts";

describe("SARIF", () => {
  const tool = { driver: { name: "t" } };
  const sarif = (run: Record<string, JsonValue>): JsonValue => ({
    version: "2.1.0",
    runs: [{ tool, results: [], ...run }],
  });
  const result = (more: Record<string, JsonValue>): JsonValue =>
    sarif({ results: [{ ruleId: "r", message: { text: "bad" }, ...more }] });

  test.each<[string, JsonValue, string]>([
    ["clean", sarif({}), "pass 1 runs"],
    ["files that were looked at", sarif({ artifacts: [{}, {}] }), "pass 2 artifacts"],
    ["an error", result({ level: "error" }), "fail 1 runs"],
    ["a warning is below error", result({ level: "warning" }), "pass 1 runs"],
    ["the default level is warning", result({}), "pass 1 runs"],
    [
      "a rule's own level",
      sarif({
        tool: {
          driver: { name: "t", rules: [{ id: "r", defaultConfiguration: { level: "error" } }] },
        },
        results: [{ ruleId: "r" }],
      }),
      "fail 1 runs",
    ],
    ["suppressed", result({ level: "error", suppressions: [{ kind: "inSource" }] }), "pass 1 runs"],
    [
      "suppression not yet accepted",
      result({ level: "error", suppressions: [{ kind: "external", status: "underReview" }] }),
      "fail 1 runs",
    ],
    ["something that passed", result({ level: "error", kind: "pass" }), "pass 1 runs"],
    [
      "a run that broke down",
      sarif({ invocations: [{ executionSuccessful: false }] }),
      "undecided 1 runs",
    ],
    ["a run without results", { version: "2.1.0", runs: [{ tool }] }, "evidence_invalid"],
    ["no run", { version: "2.1.0", runs: [] }, "evidence_invalid"],
    ["no tool", { version: "2.1.0", runs: [{ results: [] }] }, "evidence_invalid"],
    ["another version", { version: "1.0.0", runs: [{ tool, results: [] }] }, "evidence_invalid"],
    ["not SARIF", {}, "evidence_invalid"],
  ])("%s", (_, value, says) => {
    expect(short(readSarif(value))).toBe(says);
  });

  test.each<[string, { readonly [name: string]: JsonValue }, string]>([
    ["names no tool", { results: [] }, "evidence_invalid"],
    ["has no results", { tool }, "evidence_invalid"],
    [
      "broke down",
      { tool, results: [], invocations: [{ executionSuccessful: false }] },
      "undecided 2 runs",
    ],
    ["found an error", { tool, results: [{ level: "error" }] }, "fail 2 runs"],
    [
      "is clean",
      { tool, results: [], invocations: [{ executionSuccessful: true }] },
      "pass 2 runs",
    ],
  ])("one of two runs %s", (_, run, says) => {
    const value = { version: "2.1.0", runs: [{ tool, results: [] }, run] };
    expect(short(readSarif(value))).toBe(says);
  });

  test("one of two suppressions that is not accepted leaves the result", () => {
    const suppressions = [{ kind: "inSource" }, { kind: "external", status: "rejected" }];
    expect(short(readSarif(result({ level: "error", suppressions })))).toBe("fail 1 runs");
  });

  test.each([0, 1.5, -1])("a finding in line %d has no line", (startLine) => {
    const locations = [
      { physicalLocation: { artifactLocation: { uri: "a" }, region: { startLine } } },
    ];
    expect(findings(readSarif(result({ level: "error", locations })))).toEqual([
      { id: "r", message: "bad", file: "a" },
    ]);
  });

  test("a lower threshold counts warnings", () => {
    expect(short(readSarif(result({}), "warning"))).toBe("fail 1 runs");
    expect(short(readSarif(result({ level: "note" }), "warning"))).toBe("pass 1 runs");
  });

  test("a finding has its rule and place", () => {
    const value = result({
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a.ts" },
            region: { startLine: 3, startColumn: 5 },
          },
        },
      ],
    });
    expect(findings(readSarif(value))).toEqual([
      { id: "r", message: "bad", file: "a.ts", line: 3, column: 5 },
    ]);
  });
});
