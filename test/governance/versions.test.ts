import { describe, expect, test } from "vitest";
import { answer } from "../../scripts/governance/answer.ts";
import {
  sectionOf,
  saysSomething,
  saysWhatBreaks,
} from "../../scripts/governance/versions/changelog.ts";
import {
  breakingToldCheck,
  changelogCheck,
} from "../../scripts/governance/versions/changelog-checks.ts";
import { channelChecks } from "../../scripts/governance/versions/channel-checks.ts";
import { declarationIn } from "../../scripts/governance/versions/declaration.ts";
import { declaredChecks } from "../../scripts/governance/versions/declared-checks.ts";
import { versionPlaces } from "../../scripts/governance/versions/places.ts";
import type { Place } from "../../scripts/governance/versions/places.ts";
import { isSameVersion } from "../../scripts/governance/versions/same-version.ts";

const place = (file: string): Place => {
  const found = versionPlaces(undefined).find((one) => one.file === file);
  if (found === undefined) throw new Error(file);
  return found;
};
const read = (file: string, text: string | undefined) => declarationIn(place(file), text);
const outcomes = (file: string, text: string, version = "1.3.0") =>
  declaredChecks([read(file, text)], version).map(({ outcome }) => outcome);

describe("where a version is declared", () => {
  test.each([
    ["package.json", '{"version":"1.3.0"}', "/version", 1],
    ["package-lock.json", '{\n"version":"1.3.0"}', "/version", 2],
    ["pyproject.toml", '[project]\nversion = "1.3.0"', "/project/version", undefined],
    ["pyproject.toml", '[tool.poetry]\nversion = "1.3.0"', "/tool/poetry/version", undefined],
    ["Cargo.toml", '[package]\nversion = "1.3.0"', "/package/version", undefined],
    [
      "Cargo.toml",
      '[workspace.package]\nversion = "1.3.0"',
      "/workspace/package/version",
      undefined,
    ],
  ])("%s: %s", (file, text, pointer, line) => {
    const found = read(file, text);
    expect([found.version, found.pointer, found.line]).toEqual(["1.3.0", pointer, line]);
    expect(outcomes(file, text)).toEqual(["pass"]);
    expect(outcomes(file, text, "1.3.1")).toEqual(["fail"]);
    const [other] = declaredChecks([found], "1.3.1");
    expect(other?.locations).toEqual([line === undefined ? { file } : { file, line }]);
  });

  test.each([
    ["package.json", '{"private":true}', ["not_applicable", "no_data"]],
    ["package.json", "{", ["fail"]],
    ["package.json", '{"version":3}', ["not_applicable", "no_data"]],
    ["pyproject.toml", '[project]\ndynamic = ["version"]', ["not_applicable", "no_data"]],
    ["pyproject.toml", "[project", ["fail"]],
    ["Cargo.toml", '[workspace]\nmembers = ["a"]', ["not_applicable", "no_data"]],
  ])("%s without one: %s", (file, text, outcome) => {
    expect(outcomes(file, text)).toEqual(outcome);
  });

  test("no file at all is no data", () => {
    const absent = versionPlaces(undefined).map((one) => declarationIn(one, undefined));
    expect(declaredChecks(absent, "1.0.0").map(({ outcome }) => outcome)).toEqual(["no_data"]);
  });

  test("a place that the policy names takes the place of a manifest, and must be there", () => {
    const declared = [{ file: "package.json", kind: "json" as const, pointer: "/config/v" }];
    const places = versionPlaces({ declared });
    expect(places.filter(({ file }) => file === "package.json")).toEqual([
      { file: "package.json", kind: "json", pointers: ["/config/v"], named: true },
    ]);
    for (const text of [undefined, "{}"]) {
      const found = places.slice(-1).map((one) => declarationIn(one, text));
      expect(declaredChecks(found, "1.0.0").map(({ outcome }) => outcome)).toEqual(["fail"]);
    }
  });

  test("a pattern: the first group of the first match, with its line", () => {
    const where: Place = {
      file: "v.h",
      kind: "pattern",
      pointers: [],
      pattern: '^#define V "(.+)"$',
      named: true,
    };
    expect(declarationIn(where, '// V\n#define V "2.0.0"\n')).toMatchObject({
      version: "2.0.0",
      line: 2,
    });
    expect(declarationIn(where, '\n#define V "2.0.0"').line).toBe(2);
    expect(declarationIn(where, "nothing").why).toContain("nothing in it is like");
    const without = { ...where, pattern: "^#define" };
    const found = declarationIn(without, '#define V "2.0.0"');
    expect([found.version, found.why]).toEqual([undefined, "nothing in it is like ^#define"]);
  });

  test.each([
    ["Cargo.toml", '[workspace]\nmembers = ["a"]', "a workspace without a package of its own"],
    ["Cargo.toml", '[workspace]\n[package]\nname = "a"', undefined],
    ["Cargo.toml", '[package]\nname = "a"', undefined],
    ["pyproject.toml", '[project]\ndynamic = ["version"]', "the build makes it (project.dynamic)"],
    ["pyproject.toml", '[project]\ndynamic = ["readme"]', undefined],
  ])("%s of %j leaves it to: %s", (file, text, elsewhere) => {
    expect(read(file, text).elsewhere).toBe(elsewhere);
  });
});

test.each([
  ["1.3.0", "1.3.0", "package.json", true],
  ["1.3.0rc1", "1.3.0-rc.1", "pyproject.toml", true],
  ["1.3.0a2", "1.3.0-alpha.2", "py/pyproject.toml", true],
  ["1.3.0b2", "1.3.0-b.2", "pyproject.toml", true],
  ["1.3.0.dev4", "1.3.0-dev.4", "pyproject.toml", true],
  ["1.3.0rc1", "1.3.0-rc.2", "pyproject.toml", false],
  ["1.3.0rc1", "1.3.1-rc.1", "pyproject.toml", false],
  ["1.3.0a1", "1.3.0-beta.1", "pyproject.toml", false],
  ["1.3.0rc1", "1.3.0-rc.1", "package.json", false],
  ["1.3", "1.3.0", "pyproject.toml", false],
])("%s is %s in %s: %s", (declared, version, file, same) => {
  expect(isSameVersion(declared, version, file)).toBe(same);
});

const LOG =
  "# Log\n\n## [v1.3.0] - today\n\n### Removed\n\n- the old way\n\n## 1.2.0-rc.1\n\n## Release 1.2.0\n\nwords\n";

describe("changelog", () => {
  const changelog = { file: "CHANGELOG.md", text: LOG };
  test.each([
    ["1.3.0", 3, true, true],
    ["1.2.0-rc.1", 9, false, false],
    ["1.2.0", 11, true, false],
  ])("%s is at line %i", (version, line, says, breaks) => {
    const section = sectionOf(LOG, version);
    expect(section?.line).toBe(line);
    expect([section && saysSomething(section), section && saysWhatBreaks(section)]).toEqual([
      says,
      breaks,
    ]);
  });

  test("a section that the next one follows at once is empty, and takes nothing from it", () => {
    const text = "## 1.3.0\n## 1.2.0\nwords\n";
    expect(sectionOf(text, "1.3.0")).toEqual({ line: 1, heading: "## 1.3.0", body: "" });
    const { outcome, message } = changelogCheck({ file: "LOG.md", text }, "1.3.0", undefined);
    expect([outcome, message]).toEqual(["fail", "the section 1.3.0 of LOG.md is empty"]);
  });

  test("what lacks its section is told to have none", () => {
    const { message, locations } = changelogCheck(changelog, "1.4.0", undefined);
    expect(message).toBe("CHANGELOG.md has no section headed 1.4.0");
    expect(locations).toEqual([{ file: "CHANGELOG.md" }]);
  });

  test.each(["1.3", "1.3.01", "3.0", "1.3.0-rc.1"])("%s is not there", (version) => {
    expect(sectionOf(LOG, version)).toBeUndefined();
  });

  test.each([
    [changelog, "1.3.0", undefined, "pass", true],
    [changelog, "1.4.0", undefined, "fail", true],
    [changelog, "1.2.0-rc.1", undefined, "fail", true],
    [undefined, "1.3.0", undefined, "fail", false],
    [undefined, "1.3.0", "NEWS.md", "fail", true],
  ] as const)("%o says %s", (log, version, named, outcome, enforced) => {
    expect(changelogCheck(log, version, named)).toMatchObject({ outcome, enforced });
  });

  test("what breaks must be told, where something does", () => {
    const reason = { step: "major", says: "x", breaks: true } as const;
    const told = (version: string, reasons = [reason]) =>
      breakingToldCheck(changelog, version, reasons).map(({ outcome }) => outcome);
    expect([told("1.3.0"), told("1.2.0"), told("9.0.0"), told("1.2.0", [])]).toEqual([
      ["pass"],
      ["fail"],
      ["fail"],
      [],
    ]);
    expect(breakingToldCheck(undefined, "1.3.0", [reason])[0]?.outcome).toBe("fail");
  });
});

describe("channels", () => {
  const rules = [
    { id: "stable", prerelease: "forbidden" as const },
    { id: "canary", prerelease: "allowed" as const, identifiers: ["rc"] },
    { id: "nightly", prerelease: "required" as const },
  ];
  test.each([
    ["1.0.0", "stable", "pass"],
    ["1.0.0-rc.1", "stable", "fail"],
    ["1.0.0", "canary", "pass"],
    ["1.0.0-rc.1", "canary", "pass"],
    ["1.0.0-beta.1", "canary", "fail"],
    ["1.0.0", "nightly", "fail"],
    ["1.0.0-7", "nightly", "pass"],
    ["1.0.0", "other", "no_data"],
  ])("%s on %s: %s", (version, channel, outcome) => {
    expect(channelChecks(rules, version, channel, []).map((one) => one.outcome)).toEqual([outcome]);
  });

  test.each([
    [
      "1.0.0-rc.1",
      "stable",
      "1.0.0-rc.1 does not fit stable: it is a pre-release",
      "a full release",
    ],
    [
      "1.0.0-beta.1",
      "canary",
      "1.0.0-beta.1 does not fit canary: its pre-release begins with beta, not rc",
      "a full release or a pre-release of rc",
    ],
    ["1.0.0", "nightly", "1.0.0 does not fit nightly: it is not a pre-release", "a pre-release"],
    [
      "1.0.0",
      "other",
      "the release policy says nothing of versions on the channel other",
      "stable, canary, nightly",
    ],
  ])("%s on %s says what was wanted", (version, channel, message, expected) => {
    expect(channelChecks(rules, version, channel, [])).toMatchObject([{ message, expected }]);
  });

  test("without a channel, one that takes it is enough; without rules nothing is asked", () => {
    const of = (version: string, some = rules) =>
      channelChecks(some, version, undefined, []).map(({ outcome }) => outcome);
    expect([of("1.0.0-rc.1"), of("1.0.0-rc.1", rules.slice(0, 1)), of("1.0.0", [])]).toEqual([
      ["pass"],
      ["fail"],
      [],
    ]);
  });

  test("what a channel carries now is asked too", () => {
    const carried = [
      ["stable", "2.0.0-rc.1"],
      ["stable", "v2"],
      ["stable", "2.0.0"],
      ["x", "v2"],
    ].map(([channel = "", version = ""]) => ({ channel, version, file: "r.json" }));
    const [, ...asked] = channelChecks(rules, "1.0.0", "stable", carried);
    expect(asked.map(({ outcome }) => outcome)).toEqual(["fail", "fail", "pass"]);
    expect(asked.at(-1)?.message).toBe("r.json: 2.0.0 fits stable");
    expect(asked[0]?.locations).toEqual([{ file: "r.json", pointer: "/channels/stable/version" }]);
  });
});

describe("an answer", () => {
  const said = { message: "m", expected: "e", observed: "o", fix: "f" };
  test("that fails says what to do, one that passes does not", () => {
    const failed = answer("version_declared", "fail", said);
    expect(failed).toMatchObject({ expected: "e", observed: "o", remediation: "f" });
    const passed = answer("version_declared", "pass", said);
    expect(passed).toMatchObject({ expected: "e", observed: "o" });
    expect(passed).not.toHaveProperty("remediation");
  });
  test("has no member that nothing is known of", () => {
    const names = Object.keys(answer("version_declared", "fail", { message: "m" }));
    expect(names.toSorted()).toEqual(["docs", "enforced", "id", "locations", "message", "outcome"]);
  });
});
