/** The life of a baseline, as users run it, over copies of test/fixtures/deps. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/deps/", import.meta.url).pathname;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "baseline-"));
  mkdirSync(join(root, "security"));
  for (const name of ["package.json", "package-lock.json"]) {
    cpSync(`${FIXTURES}npm-audit/${name}`, join(root, name));
  }
  const policy = {
    $schema: "x",
    version: 1,
    thresholds: { prod: "low", optional: "low", dev: "low" },
  };
  writeFileSync(join(root, "security/dependency_policy.json"), JSON.stringify(policy));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = () => join(root, "security/dependency_baseline.json");
const source = (name: string) => ["--npm-audit", `${FIXTURES}npm-audit/${name}.json`];
const WHO = ["--reason", "accepted for this test", "--actor", "tester"];
const baseline = (name: string, argv: readonly string[] = []) =>
  runEntry("update-dependency-baseline", ["--root", root, ...source(name), ...WHO, ...argv]);
const audit = (name: string) => runEntry("dependency-audit", ["--root", root, ...source(name)]);
const stored = (): { ceiling: number; entries: { key: string; decision: string }[] } =>
  JSON.parse(readFileSync(file(), "utf8"));

test("--help", async () => {
  expect((await baseline("clean", ["--help"])).stdout).toContain("npm run baseline");
});

test("accept, refresh, fall: the ceiling never rises", async () => {
  expect((await baseline("vulnerable")).code).toBe(0);
  expect(stored()).toMatchObject({ ceiling: 111 });
  expect(stored().entries.map(({ key }) => key)).toEqual([
    "GHSA-c2qf-rxjj-qqgw npm semver . dev",
    "GHSA-gxpj-cx7g-858c npm debug . dev",
    "GHSA-xvch-5gv4-984h npm minimist . prod",
  ]);
  expect((await audit("vulnerable")).code).toBe(0);
  expect((await baseline("clean")).code).toBe(0);
  expect(stored()).toMatchObject({ ceiling: 0, entries: [] });
  expect((await audit("vulnerable")).code).toBe(1);

  const before = readFileSync(file(), "utf8");
  expect((await baseline("vulnerable")).code).toBe(1);
  expect(readFileSync(file(), "utf8")).toBe(before);

  const until = ["--allow-regression", "--expires", "2099-01-01T00:00:00Z"];
  expect((await baseline("vulnerable", until)).code).toBe(0);
  expect(stored()).toMatchObject({ ceiling: 0 });
  expect(stored().entries.every(({ decision }) => decision === "temporary_regression")).toBe(true);
  expect((await audit("vulnerable")).code).toBe(0);
});

test.each([
  [["--allow-regression"], "needs --expires"],
  [["--expires", "2099-01-01T00:00:00Z"], "belongs to --allow-regression"],
  [["--allow-regression", "--expires", "2001-01-01T00:00:00Z"], "lies in the past"],
  [["--allow-regression", "--expires", "soon"], "RFC 3339"],
])("%j is a usage error", async (argv, says) => {
  const { code, stderr } = await baseline("clean", argv);
  expect(stderr).toContain(says);
  expect(code).toBe(2);
  expect(existsSync(file())).toBe(false);
});

test("a reason needs 15 characters", async () => {
  const argv = ["--root", root, ...source("clean"), "--reason", "too short", "--actor", "x"];
  expect((await runEntry("update-dependency-baseline", argv)).code).toBe(2);
});

test("a silent source decides nothing", async () => {
  await baseline("vulnerable");
  const before = readFileSync(file(), "utf8");
  expect((await baseline("gone")).code).toBe(3);
  expect(readFileSync(file(), "utf8")).toBe(before);
});

test("--dry-run writes nothing", async () => {
  expect((await baseline("vulnerable", ["--dry-run"])).code).toBe(0);
  expect(existsSync(file())).toBe(false);
});

test.each([
  ["a conflict", (text: string) => `<<<<<<< HEAD\n${text}`],
  ["an unknown member", (text: string) => text.replace('"ceiling"', '"celing"')],
  [
    "an end that is no time",
    (text: string) => text.replace(/"expires_at": "[^"]*"/, '"expires_at": "soon"'),
  ],
  ["cut off", (text: string) => text.slice(0, 200)],
])("%s: exit 2, and the file is never written over", async (_, change) => {
  await baseline("vulnerable");
  writeFileSync(file(), change(readFileSync(file(), "utf8")));
  const before = readFileSync(file(), "utf8");
  expect((await baseline("vulnerable")).code).toBe(2);
  expect((await audit("vulnerable")).code).toBe(2);
  expect(readFileSync(file(), "utf8")).toBe(before);
});
