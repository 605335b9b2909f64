/** The command as users run it, over copies of test/fixtures/deps. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";
import type { Ended, EntryOptions } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/deps/", import.meta.url).pathname;
const NOW = ["--now", "2026-11-23T00:00:00Z"];
const POLICY = {
  $schema: "../schemas/policy/dependency_policy.schema.json",
  version: 1,
  sources: { required: [] },
  thresholds: { prod: "low", optional: "low", dev: "high" },
};

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "audit-"));
  mkdirSync(join(root, "security"));
  for (const name of ["package.json", "package-lock.json"]) {
    cpSync(`${FIXTURES}npm-audit/${name}`, join(root, name));
  }
  policy({});
});
afterEach(() => rmSync(root, { recursive: true }));

const policy = (change: object) =>
  writeFileSync(
    join(root, "security/dependency_policy.json"),
    JSON.stringify({ ...POLICY, ...change }),
  );
const audit = (argv: readonly string[], options: EntryOptions = {}): Promise<Ended> =>
  runEntry("dependency-audit", ["--root", root, ...NOW, ...argv], options);
const report = (name: string) => ["--report", `${name}=${FIXTURES}reports/${name}/true.json`];
const npm = (name: string) => ["--npm-audit", `${FIXTURES}npm-audit/${name}.json`];

test("--help", async () => {
  const { code, stdout } = await audit(["--help"]);
  expect(stdout).toContain("npm run audit");
  expect(code).toBe(0);
});

test("an unknown option is a usage error", async () => {
  expect(await audit(["--osvv", "x"])).toMatchObject({ code: 2, stdout: "" });
});

test("nothing vulnerable passes", async () => {
  expect((await audit(npm("clean"))).code).toBe(0);
});

test("what is vulnerable fails, below its threshold it does not", async () => {
  const { code, stdout } = await audit([...npm("vulnerable"), "--format", "json"]);
  expect(code).toBe(1);
  const { checks }: { checks: { id: string; outcome: string; message: string }[] } =
    JSON.parse(stdout);
  const failed = checks.filter(({ outcome }) => outcome === "fail").map(({ message }) => message);
  expect(failed).toEqual([
    "critical prod minimist@0.0.8: GHSA-xvch-5gv4-984h is not in the baseline",
    "high dev semver@5.7.0: GHSA-c2qf-rxjj-qqgw is not in the baseline",
  ]);
});

test.each(["gone", "unavailable"])("a source that is %s is undecided, never zero", async (name) => {
  const { code, stdout } = await audit(npm(name));
  expect(stdout).toContain("npm could not ask");
  expect(code).toBe(3);
});

test("empty, cut off and missing answers are undecided", async () => {
  const file = join(root, "answer.json");
  const whole = readFileSync(`${FIXTURES}npm-audit/vulnerable.json`, "utf8");
  for (const text of ["", "{}", whole.slice(0, 500)]) {
    writeFileSync(file, text);
    expect((await audit(["--npm-audit", file])).code).toBe(3);
  }
  expect((await audit(["--npm-audit", join(root, "none.json")])).code).toBe(3);
});

test("no source at all, and a required one that was not asked, are undecided", async () => {
  expect((await audit([])).code).toBe(3);
  expect((await audit([...npm("clean"), "--require-source", "osv"])).code).toBe(3);
  const env = { DEPENDENCY_AUDIT_REQUIRE_SOURCES: "npm_audit,osv" };
  expect((await audit(npm("clean"), { env })).code).toBe(3);
});

test("an offline database; a stale one is undecided", async () => {
  const { code, stdout } = await audit(["--osv", `${FIXTURES}osv`]);
  expect(stdout).toContain("GHSA-xvch-5gv4-984h");
  expect(code).toBe(1);
  policy({ sources: { required: [], max_database_age_days: 1 } });
  expect((await audit(["--osv", `${FIXTURES}osv`])).code).toBe(3);
  expect((await audit(["--osv", join(root, "security")])).code).toBe(3);
});

test("a source that nobody knows, and a report of no format, are usage errors", async () => {
  expect((await audit([...npm("clean"), "--require-source", "osvv"])).code).toBe(2);
  expect((await audit(["--report", "snyk=x.json"])).stderr).toContain("FORMAT is one of npm_audit");
});

test("reports of several tools are one set of findings", async () => {
  const argv = [...npm("vulnerable"), ...report("trivy"), ...report("openvex")];
  const { stdout, code } = await audit([...argv, "--format", "json"]);
  const { result }: { result: { findings: { package: string; sources: string[] }[] } } =
    JSON.parse(stdout);
  expect(result.findings.find(({ package: name }) => name === "minimist")?.sources).toEqual([
    "npm_audit",
    "openvex",
    "trivy",
  ]);
  expect(code).toBe(1);
  expect((await audit([...npm("clean"), "--report", "sarif=none.json"])).code).toBe(3);
});

test("a catalogue of known exploited ones that is cut off is undecided", async () => {
  const file = join(root, "kev.json");
  const whole = readFileSync(`${FIXTURES}kev.json`, "utf8");
  for (const text of ["", whole.slice(0, -20), "{}"]) {
    writeFileSync(file, text);
    expect((await audit([...npm("clean"), "--kev", file])).code).toBe(3);
  }
});

test("an ecosystem that no source knows is undecided", async () => {
  cpSync(`${FIXTURES}../lockfiles/cargo`, join(root, "tool"), { recursive: true });
  const { code, stdout } = await audit(npm("clean"));
  expect(stdout).toContain("tool/Cargo.lock");
  expect(code).toBe(3);
});

test("known exploited fails whatever the threshold", async () => {
  policy({ thresholds: { prod: "critical", optional: "critical", dev: "critical" } });
  const osv = ["--osv", `${FIXTURES}osv`, "--kev", `${FIXTURES}kev.json`, "--format", "json"];
  const { stdout, code } = await audit(osv);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    result: { findings: expect.arrayContaining([expect.objectContaining({ kev: true })]) },
  });
});

test.each([
  ["licences_allowed", { licences: { allow: ["ISC"] } }],
  ["hosts_allowed", { allowed_hosts: ["npm.acme.example"] }],
  ["packages_not_banned", { banned: [{ ecosystem: "npm", package: "mkdirp", reason: "old" }] }],
])("%s", async (id, change) => {
  policy(change);
  const { stdout, code } = await audit(npm("clean"));
  expect(stdout).toContain(id);
  expect(code).toBe(1);
});

test.each([
  ["not JSON", "{"],
  ["an unknown member", '{"$schema":"x","version":1,"treshold":{}}'],
])("a policy that is %s: exit 2", async (_, text) => {
  writeFileSync(join(root, "security/dependency_policy.json"), text);
  expect((await audit(npm("clean"))).code).toBe(2);
});

test.each(["github", "markdown", "junit", "sarif"])("--format %s", async (format) => {
  const { stdout, code } = await audit([...npm("vulnerable"), "--format", format]);
  expect(stdout).toContain("GHSA-xvch-5gv4-984h");
  expect(code).toBe(1);
});

const counts = (critical: number) => ({
  version: 1,
  generated_at: 1_700_000_000,
  levels: {
    npm_prod: { info: 0, low: 0, moderate: 0, high: 0, critical, unknown: 0, total: critical },
    npm_dev: { info: 0, low: 1, moderate: 0, high: 1, critical: 0, unknown: 0, total: 2 },
  },
});

test("counts of a version 1 baseline are an upper bound", async () => {
  const file = join(root, "security/dependency_baseline.json");
  writeFileSync(file, JSON.stringify(counts(1)));
  expect((await audit(npm("vulnerable"))).code).toBe(0);
  writeFileSync(file, JSON.stringify(counts(0)));
  expect((await audit(npm("vulnerable"))).code).toBe(1);
});
