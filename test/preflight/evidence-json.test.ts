import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { readJsonCount } from "../../scripts/preflight/evidence/json-count.ts";
import { readVitestJson } from "../../scripts/preflight/evidence/vitest-json.ts";
import { findings, short } from "./reading-words.ts";

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

  test.each<[string, { readonly [name: string]: JsonValue }, object]>([
    ["a place of no line", { failureMessages: ["E\n at /repo/a.ts:0:4"] }, {}],
    ["a place of no column", { failureMessages: ["E\n at /repo/a.ts:4:0"] }, {}],
    [
      "the first place there is",
      { failureMessages: ["E\n at /repo/a.ts:1:1"] },
      { line: 1, column: 1 },
    ],
    ["no place in the message, but declared", { location: { line: 1, column: 2 } }, { line: 1 }],
    ["a declared line that is none", { location: { line: 0 } }, {}],
    ["a declared line that is broken", { location: { line: 1.5 } }, {}],
  ])("a failure with %s", (_, failure, place) => {
    const result = {
      name: "/repo/a.ts",
      status: "failed",
      assertionResults: [{ status: "failed", title: "t", ...failure }],
    };
    const [finding] = findings(readVitestJson({ ...failed, testResults: [result] }, "/repo"));
    const message = "failureMessages" in failure ? "E" : "failed";
    expect(finding).toEqual({ id: "t", message, file: "a.ts", ...place });
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

test.each<[JsonValue, string]>([
  [{}, "/n is not there, not a count, list or object"],
  [{ n: null }, "/n is null, not a count, list or object"],
  [{ n: "3" }, "/n is a string, not a count, list or object"],
])("a count that is none is told: %j", (value, why) => {
  expect(readJsonCount(value, "/n")).toMatchObject({ why });
});

test("a count above the allowed is a finding, and one at it is none", () => {
  expect(findings(readJsonCount({ n: 2 }, "/n", 1))).toEqual([
    { id: "/n", message: "/n is 2, at most 1 is allowed" },
  ]);
  expect(findings(readJsonCount({ n: 1 }, "/n", 1))).toEqual([]);
});
