import { describe, expect, test } from "vitest";
import { countOf, piecesOfLine } from "../../scripts/preflight/evidence/closing-line.ts";
import { readJsonCount } from "../../scripts/preflight/evidence/json-count.ts";
import { readJunit } from "../../scripts/preflight/evidence/junit.ts";
import type { Reading } from "../../scripts/preflight/evidence/reading.ts";
import { readSarif } from "../../scripts/preflight/evidence/sarif.ts";
import { readVitestJson } from "../../scripts/preflight/evidence/vitest-json.ts";
import type { JsonValue } from "../../scripts/core/json-value.ts";

/** `pass 3 tests`, or the reason why it cannot be used. */
function short(reading: Reading): string {
  if (!reading.usable) return reading.reason;
  return `${reading.says} ${reading.count} ${reading.counted}`;
}

function findings(reading: Reading) {
  return reading.usable ? reading.findings : [];
}

describe("JUnit", () => {
  test.each<[string, string, string]>([
    [
      "three tests",
      `<testsuites><testsuite><testcase name="a"/><testcase name="b"/><testcase name="c"/></testsuite></testsuites>`,
      "pass 3 tests",
    ],
    [
      "a root that is one suite",
      `<testsuite tests="1"><testcase name="a"/></testsuite>`,
      "pass 1 tests",
    ],
    [
      "skipped tests have not looked",
      `<testsuite><testcase name="a"><skipped/></testcase></testsuite>`,
      "pass 0 tests",
    ],
    [
      "tests that GoogleTest did not run",
      `<testsuite><testcase name="a" status="notrun"/></testsuite>`,
      "pass 0 tests",
    ],
    ["no test at all", `<testsuites/>`, "pass 0 tests"],
    [
      "a failure",
      `<testsuite><testcase name="a"><failure message="no"/></testcase></testsuite>`,
      "fail 1 tests",
    ],
    ["an error", `<testsuite><testcase name="a"><error/></testcase></testsuite>`, "fail 1 tests"],
    [
      "a failed test that is also skipped",
      `<testsuite><testcase name="a"><skipped/><failure/></testcase></testsuite>`,
      "fail 1 tests",
    ],
    [
      "a suite that claims failures no case shows",
      `<testsuite failures="1"><testcase name="a"/></testsuite>`,
      "fail 1 tests",
    ],
    [
      "a suite that claims errors",
      `<testsuites errors="2"><testsuite/></testsuites>`,
      "fail 0 tests",
    ],
    ["cut off", `<testsuites><testsuite><testcase name="a"/>`, "evidence_invalid"],
    ["cut off inside a tag", `<testsuites><testsuite><testcase na`, "evidence_invalid"],
    ["another root", `<html><testcase name="a"/></html>`, "evidence_invalid"],
    ["an entity that is not declared", `<testsuite>&evil;</testsuite>`, "evidence_invalid"],
    ["plain text", `3 tests passed`, "evidence_invalid"],
    ["nothing", ``, "evidence_invalid"],
  ])("%s", (_, xml, says) => {
    expect(short(readJunit(xml))).toBe(says);
  });

  test("a failure is told with its test, its place and its first line", () => {
    const xml = `<testsuite><testcase classname="core" name="adds" file="t/a.py" line="7"><failure><![CDATA[
      assert 1 == 2
      more]]></failure></testcase></testsuite>`;
    expect(findings(readJunit(xml))).toEqual([
      { id: "core adds", message: "assert 1 == 2", file: "t/a.py", line: 7 },
    ]);
  });
});

describe("vitest's and Jest's JSON", () => {
  const passed = { success: true, numPassedTests: 3, numFailedTests: 0, testResults: [] };
  const failed = {
    success: false,
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: "/repo/test/a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "a works", failureMessages: [] },
          {
            status: "failed",
            fullName: "a adds",
            failureMessages: ["AssertionError: 1 is not 2\n    at /repo/test/a.test.ts:21:46"],
          },
        ],
      },
    ],
  };

  test.each<[string, JsonValue, string]>([
    ["passed", passed, "pass 3 tests"],
    ["nothing ran", { ...passed, numPassedTests: 0 }, "pass 0 tests"],
    ["skipped only", { ...passed, numPassedTests: 0, numPendingTests: 4 }, "pass 0 tests"],
    ["failed", failed, "fail 2 tests"],
    ["no success, though no test failed", { ...passed, success: false }, "fail 3 tests"],
    ["a file that could not be loaded", { ...passed, numFailedTestSuites: 1 }, "fail 3 tests"],
    ["no member success", { numPassedTests: 3, numFailedTests: 0 }, "evidence_invalid"],
    ["numbers as text", { ...passed, numPassedTests: "3" }, "evidence_invalid"],
    ["a list", [], "evidence_invalid"],
    ["null", null, "evidence_invalid"],
  ])("%s", (_, value, says) => {
    expect(short(readVitestJson(value, "/repo"))).toBe(says);
  });

  test("a failure has the place in the test file", () => {
    expect(findings(readVitestJson(failed, "/repo"))).toEqual([
      {
        id: "a adds",
        message: "AssertionError: 1 is not 2",
        file: "test/a.test.ts",
        line: 21,
        column: 46,
      },
    ]);
  });

  test("a file that failed to load is a finding of its own", () => {
    const value = {
      ...passed,
      success: false,
      testResults: [
        {
          name: "/repo/test/b.test.ts",
          status: "failed",
          message: "SyntaxError: x",
          assertionResults: [],
        },
      ],
    };
    expect(findings(readVitestJson(value, "/repo"))).toEqual([
      { id: "test/b.test.ts", message: "SyntaxError: x", file: "test/b.test.ts" },
    ]);
  });
});

describe("a count in any JSON", () => {
  test.each<[string, JsonValue, string, number | undefined, string]>([
    ["a number", { files: 231 }, "/files", undefined, "pass 231 /files"],
    ["a list", { pages: ["a", "b"] }, "/pages", undefined, "pass 2 /pages"],
    ["an object", { a: { b: {} } }, "/a", undefined, "pass 1 /a"],
    ["the whole", ["x"], "", undefined, "pass 1 "],
    ["escaped members", { "a/b": { "~": [1] } }, "/a~1b/~0", undefined, "pass 1 /a~1b/~0"],
    ["an item of a list", [[1, 2]], "/0", undefined, "pass 2 /0"],
    ["above the allowed", { bad: 3 }, "/bad", 0, "fail 3 /bad"],
    ["at the allowed", { bad: 0 }, "/bad", 0, "pass 0 /bad"],
    ["nothing there", { files: 1 }, "/file", undefined, "evidence_invalid"],
    ["an inherited member", {}, "/toString", undefined, "evidence_invalid"],
    ["a text", { files: "231" }, "/files", undefined, "evidence_invalid"],
    ["a fraction", { files: 1.5 }, "/files", undefined, "evidence_invalid"],
    ["below zero", { files: -1 }, "/files", undefined, "evidence_invalid"],
    ["null", { files: null }, "/files", undefined, "evidence_invalid"],
  ])("%s", (_, value, pointer, max, says) => {
    expect(short(readJsonCount(value, pointer, max))).toBe(says);
  });
});

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

describe("a closing line", () => {
  test.each<[string, string, number | undefined]>([
    ["{count} passed", "Tests  1202 passed (1204)\n", 1202],
    ["Tests {any}{count} passed", "Tests 2 failed | 1202 passed\n", 1202],
    ["Checked {count} files in {any}", "Checked 31 files in 4ms. No fixes applied.", 31],
    ["Checked {count} files", "Checked 1,204 files", 1204],
    ["Files: {count}", "Files:              412\nLines: 9", 412],
    ["{count} passed", "3 passed\nrerun\n0 passed\n", 0],
    ["{count} passed", "\u001B[32m7\u001B[39m passed", 7],
    ["{count} (ok)", "9 (ok)", 9],
    ["{count} passed", "12passed", undefined],
    ["{count} passed", "1.5 passed", undefined],
    ["{count} passed", "nothing", undefined],
    ["a{any}{count} b", "b 3 a", undefined],
    ["{count}.", "17x", undefined],
  ])("%s in %j: %s", (line, output, count) => {
    const pieces = piecesOfLine(line);
    expect(pieces).toBeDefined();
    expect(countOf(output, pieces ?? [])).toBe(count);
  });

  test.each(["{count}", "passed", "{count} of {count}", "{any}", "{any}{count}"])(
    "%s is refused: it would fit too much, or count nothing",
    (line) => {
      expect(piecesOfLine(line)).toBeUndefined();
    },
  );

  test("a hostile line is answered in time linear to its length", () => {
    const pieces = piecesOfLine("{any}a{any}a{any}a{any}{count} b") ?? [];
    expect(countOf("a".repeat(200_000), pieces)).toBeUndefined();
    expect(countOf("1".repeat(200_000), pieces)).toBeUndefined();
  });
});
