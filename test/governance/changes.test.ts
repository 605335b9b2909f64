import type { Report } from "../../scripts/core/gen/report-report.types.ts";
import { describe, expect, test } from "vitest";
import {
  actualStep,
  isSingleStep,
  lastRelease,
} from "../../scripts/governance/changes/actual-step.ts";
import { fromReports } from "../../scripts/governance/changes/breaking-reports.ts";
import { bumpChecks } from "../../scripts/governance/changes/bump-checks.ts";
import { conventional } from "../../scripts/governance/changes/commits.ts";
import {
  isAtLeast,
  largest,
  reasonOf,
  shifted,
} from "../../scripts/governance/changes/required-step.ts";
import type { Reason } from "../../scripts/governance/changes/required-step.ts";
import { releasesOf, tagChecks } from "../../scripts/governance/changes/tag-checks.ts";

describe("conventional commits 1.0.0", () => {
  test.each([
    ["feat: x", "feat", false],
    ["feat(api): x", "feat", false],
    ["Feat!: x", "feat", true],
    ["fix(api)!: x", "fix", true],
    ["fix: x\n\nBREAKING CHANGE: y", "fix", true],
    ["fix: x\n\nbody\n\nBREAKING-CHANGE: y", "fix", true],
    ["fix: x\n\nbreaking change: y", "fix", false],
    ["fix: x\n\nno BREAKING CHANGE: y", "fix", false],
  ])("%j", (message, type, breaking) => {
    expect(conventional(message)).toMatchObject({ type, breaking });
  });
  test.each(["Add x", "feat x", "feat:", "feat:x", "feat(): x", "feat (a): x", ": x"])(
    "%j is of no such form",
    (message) => {
      expect(conventional(message)).toBeUndefined();
    },
  );
});

const ask = (message: string, types = {}) => reasonOf({ id: "0123456789ab", message }, types);

test.each([
  ["feat: x", {}, "minor", false],
  ["fix: x", {}, "patch", false],
  ["perf: x", {}, "patch", false],
  ["docs: x", {}, "none", false],
  ["docs: x", { docs: "patch" }, "patch", false],
  ["feat: x", { feat: "none" }, "none", false],
  ["feat!: x", { feat: "none" }, "major", true],
  ["no form", {}, "patch", false],
  ["Merge branch 'x'", {}, "none", false],
] as const)("%s with %o asks for %s", (message, types, step, breaks) => {
  expect(ask(message, types)).toMatchObject({ step, breaks });
});

test.each([
  ["major", "0.9.0", undefined, "minor"],
  ["minor", "0.9.0", "shifted", "patch"],
  ["patch", "0.9.0", "shifted", "patch"],
  ["none", "0.9.0", "shifted", "none"],
  ["major", "0.9.0", "same", "major"],
  ["major", "1.0.0", "shifted", "major"],
] as const)("%s after %s (%s) is %s", (step, last, mode, wanted) => {
  expect(shifted({ step, says: "", breaks: true }, last, mode)).toEqual({
    step: wanted,
    says: "",
    breaks: true,
  });
});

test("the largest step counts", () => {
  expect([largest(["patch", "major", "none"]), largest(["none", "patch"]), largest([])]).toEqual([
    "major",
    "patch",
    "none",
  ]);
  expect([
    isAtLeast("minor", "minor"),
    isAtLeast("patch", "minor"),
    isAtLeast("major", "minor"),
  ]).toEqual([true, false, true]);
});

test.each([
  ["1.2.3", "2.0.0", "major", true],
  ["1.2.3", "3.0.0", "major", false],
  ["1.2.3", "2.0.1", "major", false],
  ["1.2.3", "1.3.0", "minor", true],
  ["1.2.3", "1.3.0-rc.1", "minor", true],
  ["1.2.3", "1.3.1", "minor", false],
  ["1.2.3", "1.4.0", "minor", false],
  ["1.2.3", "1.2.4", "patch", true],
  ["1.2.3", "1.2.5", "patch", false],
  ["1.2.3-rc.1", "1.2.3", "none", true],
])("%s to %s: %s", (last, version, step, single) => {
  expect([actualStep(last, version), isSingleStep(last, version)]).toEqual([step, single]);
});

test.each([
  [["1.0.0", "1.1.0", "1.2.0"], "1.2.0", "1.1.0"],
  [["1.0.0", "1.10.0", "1.9.0"], "2.0.0", "1.10.0"],
  [["1.0.0", "1.1.0-rc.1"], "1.1.0", "1.0.0"],
  [["1.0.0-rc.1", "1.0.0-rc.2"], "1.0.0", "1.0.0-rc.2"],
  [["1.2.0"], "1.1.0", undefined],
  [[], "1.0.0", undefined],
])("of %j, before %s: %s", (releases, version, last) => {
  expect(lastRelease(releases, version)).toBe(last);
});

const bump = (
  version: string,
  steps: readonly Reason["step"][],
  messages: readonly string[] = [],
) =>
  bumpChecks({
    version,
    last: "1.2.0",
    reasons: steps.map((step) => ({ step, says: `because of ${step}`, breaks: false })),
    commits: messages.map((message) => ({ id: "0123456789ab", message })),
    conventional: messages.length > 0,
  });

const failedSteps = (...asked: Parameters<typeof bump>) =>
  bump(...asked)
    .checks.filter(({ outcome }) => outcome === "fail")
    .map(({ id }) => id);

describe("the step", () => {
  test.each([
    ["1.2.1", ["patch"], []],
    ["1.2.1", ["minor"], ["bump_class_sufficient"]],
    ["1.3.0", ["minor", "patch"], []],
    ["1.3.0", ["major", "patch"], ["bump_class_sufficient"]],
    ["2.0.0", ["patch"], []],
    ["1.4.0", ["minor"], ["version_step_single"]],
  ] as const)("%s for %j", (version, steps, ids) => {
    expect(failedSteps(version, steps)).toEqual(ids);
  });
  test("the reasons are named, the first three", () => {
    const [check] = bump("1.2.1", ["major", "major", "major", "major", "patch"]).checks;
    expect(check?.message).toContain(
      "because of major; because of major; because of major; and 1 more",
    );
    expect(check?.message).not.toContain("patch;");
    const [three] = bump("1.2.1", ["major", "major", "major"]).checks;
    expect(three?.message).toMatch(/: because of major; because of major; because of major$/);
  });
  test("commits of no known form are told, those of git are not", () => {
    expect(failedSteps("1.3.0", [], ["fix: x", "words"])).toEqual(["commits_conventional"]);
    expect(failedSteps("1.3.0", [], ["fix: x", 'Revert "words"'])).toEqual([]);
  });
});

const tag = (name: string, commit: string) => ({ name, commit });

const failedTags = (version: string, tags: readonly [string, string, boolean][], asked?: string) =>
  tagChecks({
    version,
    prefix: "v",
    asked,
    history: {
      head: "here",
      all: tags.map(([name, commit]) => tag(name, commit)),
      merged: tags.filter(([, , merged]) => merged).map(([name, commit]) => tag(name, commit)),
    },
  })
    .filter(({ outcome }) => outcome === "fail")
    .map(({ id }) => id);

describe("tags", () => {
  test("only the prefix and a semantic version is a release", () => {
    const names = ["v1.0.0", "1.0.0", "v1.0", "vv1.0.0", "v1.0.0-rc.1", "w1.0.0"];
    expect(
      releasesOf(
        names.map((name) => tag(name, "x")),
        "v",
      ).map(({ version }) => version),
    ).toEqual(["1.0.0", "1.0.0-rc.1"]);
  });
  test.each<[string, [string, string, boolean][], string | undefined, string[]]>([
    ["1.1.0", [["v1.1.0", "here", true]], undefined, []],
    ["1.1.1", [["v1.1.0", "here", true]], undefined, ["tag_matches_version"]],
    ["1.1.0", [], "v1.1.0", []],
    ["1.1.0", [], "1.1.0", ["tag_matches_version"]],
    ["1.1.0", [["v1.1.0", "there", true]], undefined, ["version_not_released"]],
    ["1.1.0", [["v1.1.0", "there", false]], undefined, ["version_not_released"]],
    ["1.1.0", [["v1.2.0", "there", true]], undefined, ["version_increases"]],
    ["1.1.0", [["v1.2.0", "there", false]], undefined, []],
    ["1.1.0-rc.1", [["v1.1.0", "there", true]], undefined, ["version_increases"]],
  ])("%s with %j, asked %s", (version, tags, asked, ids) => {
    expect(failedTags(version, tags, asked)).toEqual(ids);
  });
});

const check = (outcome: "fail" | "pass", enforced: boolean) => ({
  id: "schema_evolution",
  outcome,
  enforced,
  message: "m",
  locations: [],
});

describe("reports of the matrix and the schema gate", () => {
  const report = (change: Partial<Report>): Report => ({
    schema_version: 1,
    report: "release-compat-matrix",
    id: "i",
    tool: { name: "t", version: "1" },
    verdict: "fail",
    strict: false,
    started_at: "",
    ended_at: "",
    subject: { commit: "here" },
    inputs: [],
    checks: [check("fail", true)],
    result: {},
    ...change,
  });
  const from = (change: Partial<Report>) => {
    const { reasons, checks } = fromReports([{ file: "r.json", report: report(change) }], "here");
    return [reasons.length, checks[0]?.outcome];
  };
  test.each<[Partial<Report>, number, string]>([
    [{}, 1, "pass"],
    [{ report: "schema-gate" }, 1, "pass"],
    [{ checks: [check("fail", false), check("pass", true)] }, 0, "pass"],
    [{ verdict: "undecided" }, 0, "no_data"],
    [{ subject: { commit: "there" } }, 0, "no_data"],
    [{ subject: {} }, 1, "pass"],
    [{ report: "load-probe" }, 0, "no_data"],
  ])("%j", (change, reasons, outcome) => {
    expect(from(change)).toEqual([reasons, outcome]);
  });
});
