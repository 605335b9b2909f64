/** Code scanning reads the severity of a result from its rule, and from nowhere else. */
import { describe, expect, test } from "vitest";
import type { Check } from "../../../scripts/core/check.ts";
import { renderSarif } from "../../../scripts/core/render/sarif.ts";
import { sampleInput } from "./sample-reports.ts";

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly properties: { readonly "security-severity"?: string };
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly results: readonly { readonly ruleId: string; readonly level: string }[];
}

const FAILED: Check = {
  id: "changelog_current",
  outcome: "fail",
  enforced: true,
  message: "3 of 9 sections are missing",
  locations: [{ file: "docs/CHANGELOG.md", line: 4 }],
};

const rated = (severity: number, change: Partial<Check> = {}): Check => ({
  ...FAILED,
  security_severity: severity,
  ...change,
});

function runOf(checks: readonly Check[]): Run {
  const input = sampleInput("fail");
  const report = { ...input.report, checks };
  const log: { runs: [Run] } = JSON.parse(renderSarif({ ...input, report }));
  return log.runs[0];
}

describe("two results of one check with severities of their own", () => {
  const checks = [rated(9.8), rated(3.14), { ...FAILED, id: "finding_accepted" }, rated(9.8)];
  const { results, tool } = runOf(checks);
  const severityOf = ({ ruleId }: Run["results"][number]) =>
    tool.driver.rules.find(({ id }) => id === ruleId)?.properties["security-severity"];

  test("each have the rule of their severity", () => {
    const ids = ["changelog_current/9.8", "changelog_current/3.1", "finding_accepted"];
    expect(results.map(({ ruleId }) => ruleId)).toEqual([...ids, ids[0]]);
    expect(results.map(severityOf)).toEqual(["9.8", "3.1", "7.5", "9.8"]);
  });

  test("and the rule of the check stays as it is", () => {
    const rules = tool.driver.rules.filter(({ id }) => id.startsWith("changelog_current"));
    expect(
      rules.map(({ id, shortDescription, properties }) => [
        id,
        shortDescription.text,
        properties["security-severity"],
      ]),
    ).toEqual([
      ["changelog_current", "The changelog has a section for the version", undefined],
      [
        "changelog_current/9.8",
        "The changelog has a section for the version (severity 9.8)",
        "9.8",
      ],
      [
        "changelog_current/3.1",
        "The changelog has a section for the version (severity 3.1)",
        "3.1",
      ],
    ]);
  });

  test("never have one that is taken for none", () => {
    const ids = runOf([rated(0), rated(11)]).results.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(["changelog_current/0.1", "changelog_current/10.0"]);
  });

  test("keep the level of their standing: advice is no error, however bad", () => {
    const { results: all } = runOf([rated(9.8, { enforced: false }), rated(3.1)]);
    expect(all.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["changelog_current/3.1", "error"],
      ["changelog_current/9.8", "warning"],
    ]);
  });
});
