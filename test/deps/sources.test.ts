/** What each source says, and everything that is no answer. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withExposure } from "../../scripts/lockfiles/exposure.ts";
import { readNpmLock } from "../../scripts/lockfiles/npm/read-npm-lock.ts";
import { mergeFindings } from "../../scripts/deps/merge.ts";
import { noAnswer, parseReport } from "../../scripts/deps/sources/answer.ts";
import type { Question } from "../../scripts/deps/sources/answer.ts";
import { readNpmAudit } from "../../scripts/deps/sources/npm-audit.ts";
import { matchOsv } from "../../scripts/deps/sources/osv-database.ts";
import { affectedBy, compareVersions } from "../../scripts/deps/sources/osv-match.ts";
import { licenceVerdict } from "../../scripts/deps/policy/licence-rules.ts";
import { graphOf, lockFixture } from "../lockfiles/lock-fixtures.ts";

const FIXTURES = new URL("../fixtures/deps/", import.meta.url).pathname;
const text = (name: string) => readFileSync(`${FIXTURES}npm-audit/${name}.json`, "utf8");
const graph = withExposure(readNpmLock(text("package-lock"), "package-lock.json"));
const NOW = new Date("2026-11-23T00:00:00Z");

const ask: Question = { graphs: [graph], now: NOW, maxAgeDays: 7, root: "/srv/vuln" };

function askNpm(answer: string) {
  const report = parseReport(answer);
  return report === undefined ? noAnswer("cut off") : readNpmAudit(report, ask);
}

describe("npm audit --json", () => {
  test("advisories, not the packages that inherit them", () => {
    const answer = askNpm(text("vulnerable"));
    if (!answer.ok) throw new Error(answer.why);
    expect(
      mergeFindings(answer.reported).map(({ key, severity, path }) => [key, severity, path]),
    ).toEqual([
      ["GHSA-c2qf-rxjj-qqgw npm semver . dev", "high", ["semver"]],
      ["GHSA-gxpj-cx7g-858c npm debug . dev", "low", ["debug"]],
      ["GHSA-xvch-5gv4-984h npm minimist . prod", "critical", ["mkdirp", "minimist"]],
    ]);
  });

  test("zero is an answer where it is one", () => {
    expect(askNpm(text("clean"))).toMatchObject({ ok: true, reported: [] });
  });

  test.each([
    ["410", text("gone"), "npm could not ask: 410 Gone"],
    ["503", text("unavailable"), "npm could not ask: 503"],
    ["empty", "", "cut off"],
    ["cut off", text("vulnerable").slice(0, 900), "cut off"],
    ["an empty object", "{}", "not an audit report of version 2"],
    ["npm 6", '{"actions":[],"advisories":{}}', "not an audit report of version 2"],
    ["no vulnerabilities", '{"auditReportVersion":2}', "holds no vulnerabilities"],
    ["no count", '{"auditReportVersion":2,"vulnerabilities":{}}', "does not say how many"],
    ["another count", text("clean").replace('"total": 5', '"total": 6'), "made for another lock"],
    [
      "another place",
      text("vulnerable").replace('"node_modules/debug"', '"node_modules/gone"'),
      "made for another lock",
    ],
  ])("no answer: %s", (_, report, why) => {
    expect(askNpm(report)).toMatchObject({
      ok: false,
      why: expect.stringContaining(why),
    });
  });
});

async function* records(change = (record: string) => record) {
  for (const name of readdirSync(`${FIXTURES}osv`)) {
    yield await Promise.resolve(change(readFileSync(`${FIXTURES}osv/${name}`, "utf8")));
  }
}

describe("a local OSV database", () => {
  test("by each ecosystem's own versions; aliases are one finding, withdrawn is none", async () => {
    const graphs = [
      graph,
      ...(await Promise.all(["cargo", "poetry", "go"].map((name) => graphOf(lockFixture(name))))),
    ];
    const answer = await matchOsv(records(), { ...ask, graphs });
    if (!answer.ok) throw new Error(answer.why);
    expect(mergeFindings(answer.reported).map(({ key, severity }) => `${severity} ${key}`)).toEqual(
      [
        "high GHSA-c2qf-rxjj-qqgw npm semver . dev",
        "critical GHSA-xvch-5gv4-984h npm minimist . prod",
        "moderate GO-2024-1 golang golang.org/x/text . prod",
        "low PYSEC-2024-1 pypi requests . prod",
        "unknown RUSTSEC-2024-1 cargo rand . prod",
      ],
    );
  });

  test("the same vulnerability from npm and OSV counts once", async () => {
    const [npm, osv] = [askNpm(text("vulnerable")), await matchOsv(records(), ask)];
    if (!npm.ok || !osv.ok) throw new Error("no answer");
    const both = mergeFindings([...npm.reported, ...osv.reported]);
    expect(both).toHaveLength(3);
    expect(both.find(({ package: name }) => name === "minimist")).toMatchObject({
      sources: ["npm_audit", "osv"],
      aliases: ["CVE-2021-44906"],
    });
  });

  test.each([
    ["empty", async function* () {}, "is empty"],
    ["cut off", () => records((record) => record.slice(0, 40)), "cut off"],
    ["foreign", () => records(() => '{"cveID":"x"}'), "cut off or not JSON"],
    ["stale", () => records((record) => record.replace("2026-11-20", "2026-10-20")), "34 days old"],
  ])("no answer: %s", async (_, make, why) => {
    expect(await matchOsv(make(), ask)).toMatchObject({
      ok: false,
      why: expect.stringContaining(why),
    });
  });
});

test.each([
  ["npm", "1.10.0", "1.9.0", 1],
  ["npm", "1.0.0-rc.1", "1.0.0", -1],
  ["golang", "v1.2.3", "1.2.4", -1],
  ["pypi", "1.0rc1", "1.0", -1],
  ["pypi", "1.0.post1", "1.0", 1],
  ["pypi", "1!0.1", "2.0", 1],
  ["npm", "latest", "1.0.0", undefined],
] as const)("%s: %s against %s", (ecosystem, left, right, order) => {
  expect(compareVersions(ecosystem, left, right)).toBe(order);
});

test("a version that cannot be ordered counts as affected", () => {
  const entry = { ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "2.0.0" }] }] };
  expect(affectedBy(entry, "npm", "nonsense")).toMatchObject({ fixed: ["2.0.0"] });
  expect(affectedBy(entry, "npm", "2.0.0")).toBeUndefined();
  expect(affectedBy(entry, "npm", "1.9.9")).toBeDefined();
  expect(affectedBy({ versions: ["3.0.0"] }, "npm", "3.0.0")).toBeDefined();
});

test.each([
  ["MIT", "allowed"],
  ["(MIT OR GPL-3.0-only)", "allowed"],
  ["(MIT AND GPL-3.0-only)", "denied"],
  ["GPL-3.0-only", "denied"],
  ["BSD-3-Clause", "denied"],
  ["SEE LICENSE IN x", "unknown"],
  [undefined, "unknown"],
] as const)("licence %s is %s", (licence, verdict) => {
  expect(licenceVerdict(licence, ["MIT", "ISC"], ["GPL-3.0-only"])).toBe(verdict);
});
