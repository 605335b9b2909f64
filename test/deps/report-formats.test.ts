/** Each format of reports: a true example, and its truncated, empty and foreign twins. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/core/json-value.ts";
import { mergeFindings } from "../../scripts/deps/merge.ts";
import { noAnswer, parseReport } from "../../scripts/deps/sources/answer.ts";
import type { Answer, Question } from "../../scripts/deps/sources/answer.ts";
import { REPORT_FORMATS } from "../../scripts/deps/source-names.ts";
import type { ReportFormat } from "../../scripts/deps/source-names.ts";
import { unlisted } from "../../scripts/deps/sources/coverage.ts";
import { READERS } from "../../scripts/deps/sources/readers.ts";
import { withExposure } from "../../scripts/lockfiles/exposure.ts";
import { readNpmLock } from "../../scripts/lockfiles/npm/read-npm-lock.ts";
import { readRequirements } from "../../scripts/lockfiles/python/read-requirements.ts";
import { graphOf, lockFixture } from "../lockfiles/lock-fixtures.ts";

const FIXTURES = new URL("../fixtures/deps/", import.meta.url).pathname;
const read = (path: string) => readFileSync(`${FIXTURES}${path}`, "utf8");

const npm = withExposure(readNpmLock(read("npm-audit/package-lock.json"), "package-lock.json"));
const python = withExposure(
  readRequirements({
    path: "requirements.txt",
    text: read("python/requirements.txt"),
    manifests: new Map(),
  }),
);
const cargo = await graphOf(lockFixture("cargo"));
const question: Question = {
  graphs: [npm, python, cargo],
  now: new Date("2026-11-23T00:00:00Z"),
  maxAgeDays: 7,
  root: "/srv/vuln",
};

function ask(format: ReportFormat, text: string, change: Partial<Question> = {}): Answer {
  const report = parseReport(text);
  return report === undefined
    ? noAnswer("cut off")
    : READERS[format](report, { ...question, ...change });
}

const told = (answer: Answer): string[] => {
  if (!answer.ok) throw new Error(answer.why);
  return mergeFindings(answer.reported).map(({ key, severity }) => `${severity} ${key}`);
};

const MINIMIST = "critical GHSA-xvch-5gv4-984h npm minimist . prod";

describe("a true example", () => {
  test.each<[ReportFormat, readonly string[], readonly string[]]>([
    [
      "npm_audit",
      [
        "high GHSA-c2qf-rxjj-qqgw npm semver . dev",
        "low GHSA-gxpj-cx7g-858c npm debug . dev",
        MINIMIST,
      ],
      ["package-lock.json"],
    ],
    ["npm_bulk", [MINIMIST], ["package-lock.json"]],
    ["pip_audit", ["unknown GHSA-j8r2-6x86-q33q pypi requests . prod"], ["requirements.txt"]],
    [
      "cargo_audit",
      ["moderate CVE-2024-90901 cargo tempfile . dev", "info RUSTSEC-2024-0902 cargo ryu . prod"],
      ["Cargo.lock"],
    ],
    ["osv_scanner", [MINIMIST], ["package-lock.json"]],
    ["trivy", [MINIMIST], ["package-lock.json"]],
    [
      "grype",
      ["high GHSA-c2qf-rxjj-qqgw npm semver . dev", MINIMIST],
      ["package-lock.json", "requirements.txt", "Cargo.lock"],
    ],
    ["sarif", [MINIMIST], ["package-lock.json"]],
    ["cyclonedx_vex", [MINIMIST], ["package-lock.json"]],
    ["openvex", ["unknown GHSA-xvch-5gv4-984h npm minimist . prod"], []],
  ])("%s", (format, findings, locks) => {
    const answer = ask(format, read(`reports/${format}/true.json`));
    expect(told(answer)).toEqual(findings);
    expect(answer).toMatchObject({ ok: true, locks });
  });

  test("the vector and the fixed versions come with it", () => {
    for (const format of ["npm_bulk", "trivy", "grype", "cyclonedx_vex"] as const) {
      const answer = ask(format, read(`reports/${format}/true.json`));
      if (!answer.ok) throw new Error(answer.why);
      const one = answer.reported.find(({ package: name }) => name === "minimist");
      expect(`${format} ${one?.cvss}`).toContain("CVSS:3.1/AV:N/AC:L");
    }
    const trivy = ask("trivy", read("reports/trivy/true.json"));
    expect(trivy).toMatchObject({ reported: [{ fixed: ["1.2.6", "0.2.4"] }] });
  });

  test.each(["trivy", "osv-scanner"])("SARIF as %s writes it", (tool) => {
    expect(told(ask("sarif", read(`reports/sarif/${tool}.json`)))).toHaveLength(1);
  });
});

describe.each(REPORT_FORMATS)("%s: no answer", (format) => {
  test.each(["truncated", "empty", "foreign"])("%s", (twin) => {
    const answer = ask(format, read(`reports/${format}/${twin}.json`));
    const why = /another lock|other products|no lock of this repository/;
    expect(answer).toMatchObject({
      ok: false,
      why: expect.stringMatching(twin === "foreign" ? why : /cut off/),
    });
  });

  test("an empty object, and another format", () => {
    expect(ask(format, "{}")).toMatchObject({ ok: false });
    for (const other of REPORT_FORMATS.filter((name) => name !== format)) {
      const answer = ask(format, read(`reports/${other}/true.json`));
      expect(answer).toMatchObject({ ok: false });
    }
  });
});

type Change = (text: string) => string;

test.each<[string, ReportFormat, Change, string]>([
  [
    "a package that was left out",
    "pip_audit",
    (text) => text.replace('"version": "3.6",\n      "vulns": []', '"skip_reason": "not on PyPI"'),
    "left out idna: not on PyPI",
  ],
  ["no package at all", "pip_audit", () => '{"dependencies":[]}', "looked at nothing"],
  ["an old database", "cargo_audit", (text) => text.replace("2026-11-21", "2026-10-21"), "old"],
  ["no age", "cargo_audit", (text) => text.replace("last-updated", "updated"), "how old"],
  [
    "something ignored",
    "cargo_audit",
    (text) => text.replace('"ignore": []', '"ignore": ["RUSTSEC-2024-0003"]'),
    "told to ignore RUSTSEC-2024-0003",
  ],
  [
    "a count that lies",
    "cargo_audit",
    (text) => text.replace('"count": 1', '"count": 2'),
    "counts",
  ],
  ["no result", "osv_scanner", () => '{"results":[]}', "--all-packages"],
  ["no result", "trivy", () => '{"SchemaVersion":2,"Results":[]}', "looked at nothing"],
  [
    "schema 1",
    "trivy",
    (text) => text.replace('"SchemaVersion": 2', '"SchemaVersion": 1'),
    "not a",
  ],
  ["an old database", "grype", (text) => text.replace("2026-11-22T01", "2026-01-22T01"), "old"],
  [
    "a run that failed",
    "sarif",
    (text) => text.replace('"results"', '"invocations":[{"executionSuccessful":false}],"results"'),
    "not successful",
  ],
  ["no results member", "sarif", (text) => text.replace('"results"', '"other"'), "did not look"],
  [
    "a result without a package",
    "sarif",
    (text) => text.replace("pkg:npm/minimist@0.0.8", "x").replace("npm package:", ""),
    "names no package",
  ],
  [
    "a bill nobody has looked at",
    "cyclonedx_vex",
    (text) => text.replace('"vulnerabilities"', '"annotations"'),
    "nobody has looked",
  ],
  ["an unknown status", "openvex", (text) => text.replace('"affected"', '"perhaps"'), "status"],
  [
    "no statement",
    "openvex",
    () => '{"@context":"https://openvex.dev/ns/v0.2.0","statements":[]}',
    "no statement",
  ],
])("%s: %s is no answer", (_, format, change, why) => {
  const before = read(`reports/${format}/true.json`);
  const text = change(before);
  expect(text).not.toBe(before);
  expect(ask(format, text)).toMatchObject({ ok: false, why: expect.stringContaining(why) });
});

test.each<[ReportFormat, string, string]>([
  ["npm_bulk", '"minimist"', '"lodash"'],
  ["cargo_audit", '"version": "3.10.1"', '"version": "3.9.9"'],
  ["trivy", '"InstalledVersion": "0.0.8"', '"InstalledVersion": "0.0.7"'],
  ["grype", "pkg:npm/minimist@0.0.8", "pkg:npm/minimist@0.0.7"],
  ["sarif", "pkg:npm/minimist@0.0.8", "pkg:npm/minimist@0.0.7"],
  [
    "osv_scanner",
    '"name": "minimist",\n            "version": "0.0.8"',
    '"name": "minimist",\n            "version": "0.0.7"',
  ],
])("%s: a finding in what no lock holds is of another lock", (format, from, to) => {
  const before = read(`reports/${format}/true.json`);
  const text = before.replaceAll(from, to);
  expect(text).not.toBe(before);
  const why = expect.stringContaining("another lock");
  expect(ask(format, text)).toMatchObject({ ok: false, why });
});

test("a database is young enough to the day, and not a day longer", () => {
  const text = read("reports/cargo_audit/true.json");
  const at = (time: string) => ask("cargo_audit", text, { now: new Date(time) });
  expect(at("2026-11-28T08:14:05Z")).toMatchObject({ ok: true });
  expect(at("2026-11-29T08:14:04Z")).toMatchObject({ ok: true });
  expect(at("2026-11-29T08:14:05Z")).toMatchObject({ ok: false });
});

test("the bulk endpoint lists no name without an advisory", () => {
  expect(ask("npm_bulk", '{"minimist":[]}')).toMatchObject({ ok: false });
});

test("what other platforms need, and other versions of a Python package, may be left out", async () => {
  const optional = await graphOf(lockFixture("npm/optional"));
  const all = [...optional.packages.values()].map(({ ecosystem, name, version }) => ({
    ecosystem,
    name,
    version,
  }));
  const platform = [...optional.packages.values()].filter((one) => one.platform);
  expect(platform.length).toBeGreaterThan(0);
  const here = all.filter(({ name }) => !platform.some((one) => one.name === name));
  expect(unlisted(optional, here)).toEqual([]);
  expect(unlisted(optional, here.slice(0, -1))).toHaveLength(1);
  const poetry = await graphOf(lockFixture("poetry"));
  const once = new Map(
    [...poetry.packages.values()].map(({ ecosystem, name, version }) => [
      name,
      { ecosystem, name, version },
    ]),
  );
  expect(unlisted(poetry, [...once.values()])).toEqual([]);
  once.delete("numpy");
  expect(unlisted(poetry, [...once.values()]).length).toBeGreaterThan(0);
});

describe("a report that does not list every package covers no lock", () => {
  test.each<[ReportFormat, (report: JsonObject) => JsonObject]>([
    ["osv_scanner", (report) => without(report, "debug")],
    ["trivy", (report) => without(report, "debug")],
    ["cyclonedx_vex", (report) => without(report, "debug")],
  ])("%s", (format, change) => {
    const report = parseReport(read(`reports/${format}/true.json`)) ?? {};
    const answer = READERS[format](change(report), question);
    expect(answer).toMatchObject({ ok: true, locks: [] });
    expect(told(answer)).toEqual([MINIMIST]);
  });
});

/** The report without the smallest entry of any list that names the package. */
function without(report: JsonObject, name: string): JsonObject {
  let dropped = false;
  const text = JSON.stringify(report);
  const less: unknown = JSON.parse(text, (_, value: unknown) => {
    if (dropped || !Array.isArray(value)) return value;
    const kept = value.filter((one) => !JSON.stringify(one).includes(`"${name}"`));
    dropped = kept.length < value.length;
    return kept;
  });
  return parseReport(JSON.stringify(less)) ?? {};
}

test("a source that asks about one lock covers that one alone", () => {
  const answer = ask(
    "grype",
    read("reports/grype/true.json").replace('"."', '"package-lock.json"'),
  );
  expect(answer).toMatchObject({ ok: true, locks: ["package-lock.json"] });
});

test("all sources at once: each vulnerability once, whatever their order", () => {
  const answers = REPORT_FORMATS.map((format) => ask(format, read(`reports/${format}/true.json`)));
  const reported = answers.flatMap((answer) => (answer.ok ? answer.reported : []));
  const merged = mergeFindings(reported);
  expect(merged.filter(({ package: name }) => name === "minimist")).toHaveLength(1);
  expect(merged.find(({ package: name }) => name === "minimist")).toMatchObject({
    id: "GHSA-xvch-5gv4-984h",
    aliases: ["CVE-2021-44906"],
    severity: "critical",
    sources: [
      "cyclonedx_vex",
      "grype",
      "npm_audit",
      "npm_bulk",
      "openvex",
      "osv_scanner",
      "sarif",
      "trivy",
    ],
  });
  expect(mergeFindings(reported.toReversed())).toEqual(merged);
});
