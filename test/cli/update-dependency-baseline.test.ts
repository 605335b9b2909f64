/** The life of a baseline, as users run it, over copies of test/fixtures/deps. */
import { createHash } from "node:crypto";
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
import { validate } from "../../scripts/sbom/gen/bom-1.6.js";
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
  ["a later end", (text: string) => text.replace(/"expires_at": "20/, '"expires_at": "21')],
  ["a higher ceiling", (text: string) => text.replace('"ceiling": 111', '"ceiling": 999')],
])("%s: exit 2, and the file is never written over", async (_, change) => {
  expect((await baseline("vulnerable")).code).toBe(0);
  writeFileSync(file(), change(readFileSync(file(), "utf8")));
  const before = readFileSync(file(), "utf8");
  expect((await baseline("vulnerable")).code).toBe(2);
  expect((await audit("vulnerable")).code).toBe(2);
  expect(readFileSync(file(), "utf8")).toBe(before);
});

const events = (): { type: string; data: { sha256?: string } }[] =>
  readFileSync(join(root, "security/release_ledger.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line): { type: string; data: { sha256?: string } } => JSON.parse(line));

const digest = () => createHash("sha256").update(readFileSync(file())).digest("hex");

test("the ledger has the digest of the file; without a change nothing is written", async () => {
  await baseline("vulnerable");
  expect(events().map(({ type }) => type)).toEqual([
    "dependency_baseline.intended",
    "dependency_baseline.written",
  ]);
  expect(events().at(-1)?.data.sha256).toBe(digest());
  const before = readFileSync(file(), "utf8");
  expect((await baseline("vulnerable")).code).toBe(0);
  expect(readFileSync(file(), "utf8")).toBe(before);
  expect(events()).toHaveLength(2);
});

test("a baseline that is gone, or that the ledger does not know: exit 2", async () => {
  await baseline("vulnerable");
  const text = readFileSync(file(), "utf8");
  rmSync(file());
  const gone = await baseline("vulnerable");
  expect(gone.stderr).toContain("the baseline is gone");
  expect(gone.code).toBe(2);
  expect(existsSync(file())).toBe(false);
  rmSync(join(root, "security/release_ledger.ndjson"));
  writeFileSync(file(), text);
  const foreign = await audit("vulnerable");
  expect(foreign.stderr).toContain("was not written by npm run baseline");
  expect(foreign.code).toBe(2);
});

test("a run that ended between intent and outcome is completed by the next", async () => {
  await baseline("vulnerable");
  const ledger = join(root, "security/release_ledger.ndjson");
  const lines = readFileSync(ledger, "utf8").split("\n");
  writeFileSync(ledger, `${lines[0]}\n`);
  expect((await audit("vulnerable")).code).toBe(0);
  expect((await baseline("clean")).code).toBe(0);
  expect(events().map(({ type }) => type.split(".")[1])).toEqual([
    "intended",
    "written",
    "intended",
    "written",
  ]);
});

test("not affected, with its reason by VEX; exported in both forms", async () => {
  await baseline("vulnerable");
  const key = "GHSA-xvch-5gv4-984h npm minimist . prod";
  const why = ["--justification", "vulnerable_code_not_in_execute_path"];
  expect((await baseline("vulnerable", ["--not-affected", key])).code).toBe(2);
  expect((await baseline("vulnerable", ["--not-affected", "none", ...why])).code).toBe(2);
  expect((await baseline("vulnerable", ["--not-affected", key, ...why])).code).toBe(0);
  expect(stored()).toMatchObject({ ceiling: 11 });
  const vex = ["openvex", "cyclonedx"].flatMap((form) => ["--vex", `${form}=${join(root, form)}`]);
  const argv = ["--root", root, ...source("vulnerable"), ...vex];
  expect((await runEntry("dependency-audit", argv)).code).toBe(0);
  const openvex: unknown = JSON.parse(readFileSync(join(root, "openvex"), "utf8"));
  expect(openvex).toMatchObject({
    statements: expect.arrayContaining([
      expect.objectContaining({
        status: "not_affected",
        justification: "vulnerable_code_not_in_execute_path",
        products: [expect.objectContaining({ "@id": "pkg:npm/minimist@0.0.8" })],
      }),
      expect.objectContaining({ status: "affected" }),
    ]),
  });
  const bill: unknown = JSON.parse(readFileSync(join(root, "cyclonedx"), "utf8"));
  expect(validate(bill) ? [] : validate.errors).toEqual([]);
  const again = ["openvex", "cyclonedx_vex"].map((format, at) => [
    "--report",
    `${format}=${join(root, ["openvex", "cyclonedx"][at] ?? "")}`,
  ]);
  const read = await runEntry("dependency-audit", [...argv, ...again.flat()]);
  expect(read.code).toBe(0);
});

const counts = (critical: number) => ({
  version: 1,
  levels: { npm_prod: { critical }, npm_dev: { high: 1, low: 1 } },
});

test("counts of version 1 are taken over only where nothing is above them", async () => {
  writeFileSync(file(), JSON.stringify(counts(0)));
  expect((await baseline("vulnerable")).code).toBe(1);
  writeFileSync(file(), JSON.stringify(counts(1)));
  expect((await baseline("vulnerable")).code).toBe(0);
  expect(stored()).toMatchObject({ ceiling: 111 });
});
