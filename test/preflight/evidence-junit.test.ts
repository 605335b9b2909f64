import { describe, expect, test } from "vitest";
import { readJunit } from "../../scripts/preflight/evidence/junit.ts";
import { findings, short } from "./reading-words.ts";

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

test.each([
  ['<testcase name="a"><failure message="m">text</failure></testcase>', { id: "a", message: "m" }],
  ['<testcase classname="" name="a"><error>text</error></testcase>', { id: "a", message: "text" }],
  ["<testcase><failure/></testcase>", { id: "test", message: "failure" }],
  ['<testcase name="" line="0"><error/></testcase>', { id: "test", message: "error" }],
  ['<testcase name="a" line="x"><error/></testcase>', { id: "a", message: "error" }],
  ['<testcase name="a" line="1"><error/></testcase>', { id: "a", message: "error", line: 1 }],
])("JUnit: %s", (xml, finding) => {
  expect(findings(readJunit(`<testsuite>${xml}</testsuite>`))).toEqual([finding]);
});
