import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Check } from "../../../scripts/core/check.ts";
import { renderSarif } from "../../../scripts/core/render/sarif.ts";
import type { RenderInput } from "../../../scripts/core/render/input.ts";
import { renderInput } from "./arbitrary-report.ts";
import { sampleInput, sampleInputs } from "./sample-reports.ts";
import { SARIF_SCHEMA, sarifSchema } from "./sarif-schema.ts";

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

interface Result {
  ruleId: string;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
  partialFingerprints: { primaryLocationLineHash: string };
}

interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string };
  properties: { tags: string[]; "security-severity"?: string };
}

interface Run {
  tool: { driver: { name: string; rules: Rule[] } };
  automationDetails: { id: string };
  invocations: { executionSuccessful: boolean }[];
  results: Result[];
}

function runOf(input: RenderInput): Run {
  const log: { runs: [Run] } = JSON.parse(renderSarif(input));
  return log.runs[0];
}

const FAILED: Check = {
  id: "changelog_current",
  outcome: "fail",
  enforced: true,
  message: "3 of 9 sections are missing",
  locations: [{ file: "docs/CHANGELOG.md", line: 4 }],
};

function resultsOf(checks: readonly Check[]): Result[] {
  const input = sampleInput("fail");
  return runOf({ ...input, report: { ...input.report, checks } }).results;
}

function hashOf(check: Partial<Check>): string | undefined {
  return resultsOf([{ ...FAILED, ...check }])[0]?.partialFingerprints.primaryLocationLineHash;
}

function placeOf(location: Check["locations"][number]) {
  return resultsOf([{ ...FAILED, locations: [location] }])[0]?.locations[0]?.physicalLocation;
}

describe.skipIf(SARIF_SCHEMA === undefined)("the published schema", () => {
  test("accepts every sample and any report", () => {
    const check = sarifSchema();
    const accepted = (input: RenderInput) => {
      check(JSON.parse(renderSarif(input)));
      expect(check.errors ?? []).toEqual([]);
    };
    for (const input of sampleInputs.values()) accepted(input);
    fc.assert(fc.property(renderInput, accepted), { numRuns: 300 });
  });

  test("refuses what is none", () => {
    expect(sarifSchema()({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
  });
});

function ruleIsWhole(rule: Rule) {
  for (const { text } of [rule.shortDescription, rule.fullDescription, rule.help]) {
    expect(text.trim()).not.toBe("");
  }
  expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024);
  expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
  expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
  const severity = rule.properties["security-severity"] ?? "0.1";
  expect(severity).toMatch(/^(\d\.\d|10\.0)$/);
  expect(Number(severity)).toBeGreaterThan(0);
}

function resultIsWhole({ message, locations }: Result) {
  expect(message.text.trim()).not.toBe("");
  expect(message.text).not.toContain("](");
  expect(locations.length).toBeGreaterThan(0);
  for (const { physicalLocation } of locations) {
    const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
    expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w.!~*'()%-][\w.!~*'()%/-]*$/);
    expect(Math.min(startLine, startColumn, endColumn)).toBeGreaterThanOrEqual(1);
    expect(endLine > startLine || (endLine === startLine && endColumn > startColumn)).toBe(true);
  }
}

function category(name: string): string {
  const input = sampleInput("fail");
  return runOf({ ...input, report: { ...input.report, report: name } }).automationDetails.id;
}

function successful(name: string): boolean | undefined {
  return runOf(sampleInput(name)).invocations[0]?.executionSuccessful;
}

describe("what code scanning asks for", () => {
  test("is there in any report", () => {
    fc.assert(
      fc.property(renderInput, (input) => {
        const { results, tool } = runOf(input);
        const rules = new Map(tool.driver.rules.map((rule) => [rule.id, rule]));
        expect(rules.size).toBe(tool.driver.rules.length);
        for (const rule of rules.values()) ruleIsWhole(rule);
        for (const result of results) {
          expect(rules.has(result.ruleId)).toBe(true);
          resultIsWhole(result);
        }
        const hashes = results.map((each) => each.partialFingerprints.primaryLocationLineHash);
        expect(new Set(hashes).size).toBe(hashes.length);
      }),
    );
  });

  test("stays within the limits", () => {
    const locations = Array.from({ length: 1001 }, () => ({ file: "f" }));
    const many = Array.from({ length: 5001 }, () => ({ ...FAILED, locations: [] }));
    expect(resultsOf([{ ...FAILED, locations }])[0]?.locations).toHaveLength(1000);
    expect(resultsOf(many)).toHaveLength(5000);
  });

  test("cuts advice before failures", () => {
    const advice = Array.from({ length: 5000 }, () => ({
      ...FAILED,
      enforced: false,
      locations: [],
    }));
    const levels = resultsOf([...advice, FAILED]).map(({ level }) => level);
    expect(levels[0]).toBe("error");
    expect(levels).toHaveLength(5000);
  });

  test("keeps the categories of scripts apart", () => {
    expect(category("slo-guard")).toMatch(/^release-governance\/slo-guard\/[\w-]+$/);
    expect(category("release-preflight")).toMatch(/^release-governance\/release-preflight\//);
  });
});

describe("results", () => {
  test("are what failed, lacks data, or is advised; nothing else", () => {
    const { results } = runOf(sampleInput("fail"));
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["changelog_current", "error"],
      ["probe_report", "error"],
      ["tree_clean", "warning"],
    ]);
    expect(runOf(sampleInput("waived")).results).toEqual([]);
  });

  test("a run that could not decide says that it was not successful", () => {
    expect(["pass", "fail", "undecided", "nothing-checked"].map(successful)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("a check with a security meaning has a severity, as a string", () => {
    const { rules } = runOf(sampleInput("fail")).tool.driver;
    const properties = rules.find(({ id }) => id === "finding_accepted")?.properties;
    expect(properties?.["security-severity"]).toBe("7.5");
    expect(properties?.tags).toContain("security");
    expect(rules[0]?.properties).not.toHaveProperty("security-severity");
  });
});

describe("places", () => {
  test.each([
    [
      { file: "f", line: 3 },
      { startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 },
    ],
    [
      { file: "f", line: 3, column: 7 },
      { startLine: 3, startColumn: 7, endLine: 3, endColumn: 8 },
    ],
    [
      { file: "f", line: 3, column: 7, end_column: 10 },
      { startLine: 3, startColumn: 7, endLine: 3, endColumn: 10 },
    ],
    [
      { file: "f", line: 3, column: 7, end_line: 5, end_column: 1 },
      { startLine: 3, startColumn: 7, endLine: 5, endColumn: 1 },
    ],
    [
      { file: "f", line: 3, column: 7, end_line: 5 },
      { startLine: 3, startColumn: 7, endLine: 5, endColumn: 2 },
    ],
    [
      { file: "f", line: 3, column: 7, end_line: 2, end_column: 4 },
      { startLine: 3, startColumn: 7, endLine: 3, endColumn: 8 },
    ],
    [
      { file: "f", column: 7 },
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    ],
  ])("%j", (location, region) => {
    expect(placeOf(location)?.region).toEqual(region);
  });

  test.each([
    ["docs/a b.md", "docs/a%20b.md"],
    ["a:b/c?d#e%f", "a%3Ab/c%3Fd%23e%25f"],
    ["/abs//x/./y", "abs/x/y"],
    ["日本", "%E6%97%A5%E6%9C%AC"],
    ["\uD83D", "%EF%BF%BD"],
    ["", "security/release_policy.json"],
    ["./", "security/release_policy.json"],
  ])("%j is %s", (file, uri) => {
    expect(placeOf({ file })?.artifactLocation.uri).toBe(uri);
  });

  test("a check without one stands on the policy, else an input, else the README", () => {
    const input = sampleInput("fail");
    const uri = (inputs: RenderInput["report"]["inputs"]) => {
      const report = { ...input.report, inputs, checks: [{ ...FAILED, locations: [] }] };
      const [result] = runOf({ ...input, report }).results;
      return result?.locations[0]?.physicalLocation.artifactLocation.uri;
    };
    const lock = { path: "package-lock.json", sha256: "", role: "lock" };
    expect(uri([lock, { path: "p.json", sha256: "", role: "policy" }])).toBe("p.json");
    expect(uri([lock])).toBe("package-lock.json");
    expect(uri([])).toBe("README.md");
  });
});

describe("fingerprints", () => {
  test("do not move with lines, numbers, times or durations", () => {
    const hash = hashOf({});
    expect(hash).toMatch(/^[0-9a-f]{32}:1$/);
    expect(hashOf({ locations: [{ file: "docs/CHANGELOG.md", line: 99 }] })).toBe(hash);
    expect(hashOf({ message: "14 of 1,200 sections are missing" })).toBe(hash);
    const at = (time: string, took: string) => hashOf({ message: `at ${time} after ${took}.` });
    expect(at("2026-11-23T05:16:31.5Z", "14.2s")).toBe(at("2027-01-02T00:00:00+01:00", "900ms"));
  });

  test("differ by rule, file, subject, pointer, and names with digits in them", () => {
    const others = [
      {},
      { id: "other" },
      { about: "canary" },
      { locations: [{ file: "docs/OTHER.md" }] },
      { locations: [{ file: "docs/CHANGELOG.md", pointer: "/a/1" }] },
      { locations: [{ file: "docs/CHANGELOG.md", pointer: "/a/2" }] },
      { message: "lodash 4.17.20 has CVE-2021-23337" },
      { message: "lodash 4.17.20 has CVE-2021-23338" },
      { message: "lodash 4.17.21 has CVE-2021-23338" },
    ];
    expect(new Set(others.map(hashOf)).size).toBe(others.length);
  });

  test("of problems that are alike are numbered", () => {
    const hashes = resultsOf([FAILED, FAILED]).map((each) => each.partialFingerprints);
    expect(hashes.map((each) => each.primaryLocationLineHash.split(":")[1])).toEqual(["1", "2"]);
  });

  test("of a pointer hold whatever the message says", () => {
    const locations = [{ file: "f", pointer: "/a" }];
    expect(hashOf({ locations, message: "x" })).toBe(hashOf({ locations, message: "y" }));
  });
});
