/** The command as users run it: a copy of test/fixtures/bundle with real git and a real ledger. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import { sha256Hex } from "../../scripts/core/digest.ts";
import { bundleWorld } from "../bundle/bundle-world.ts";
import type { BundleWorld } from "../bundle/bundle-world.ts";
import { runEntry } from "./run-entry.ts";

let whole: BundleWorld;
let root = "";

beforeAll(async () => {
  whole = await bundleWorld();
});
afterAll(() => rmSync(whole.root, { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bundle-"));
  cpSync(whole.root, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const bundle = (...argv: readonly string[]) =>
  runEntry("create-rollback-bundle", [...argv, "--format", "json"], { cwd: root });
const EMERGENCY = ["--label", "emergency", "--strict", "--output", "b.zip"];
const at = (path: string): string => join(root, path);

function failedIds(stdout: string): string[] {
  const { checks }: { checks: { id: string; outcome: string }[] } = JSON.parse(stdout);
  const fine = new Set(["pass", "not_applicable"]);
  return checks.filter(({ outcome }) => !fine.has(outcome)).map(({ id }) => id);
}

test("--help", async () => {
  const { code, stdout } = await bundle("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("npm run bundle");
});

test.each([
  ["an unknown option", ["--lable", "x"]],
  ["a label with a path", ["--label", "../x"]],
  ["--restore without --bundle", ["--restore", "x"]],
  ["--bundle without --restore", ["--bundle", "x.zip"]],
])("%s is a usage error", async (_, argv) => {
  expect((await bundle(...argv)).code).toBe(2);
});

test("a policy that is not JSON is a usage error", async () => {
  writeFileSync(at("security/release_policy.json"), "{");
  expect((await bundle(...EMERGENCY)).code).toBe(2);
});

test("a bundle holds it all, restores, and is found out where a byte changed", async () => {
  const made = await bundle(...EMERGENCY, "--artifact", "artifacts/app.txt");
  expect(failedIds(made.stdout)).toEqual([]);
  expect(made).toMatchObject({ code: 0, stderr: "" });
  const { result } = JSON.parse(made.stdout);
  expect(result).toMatchObject({ label: "emergency", archive: "b.zip", known_good: "1.4.2" });
  expect(sha256Hex(readFileSync(at("b.zip")))).toBe(result.sha256);
  expect(await namesOf("b.zip")).toEqual([
    "RESTORE.md",
    "bundle.json",
    "files/.release/reports/smoke-tool/1.json",
    "files/artifacts/app.txt",
    "files/data/state.json",
    "files/security/release_channels.json",
    "files/security/release_ledger.bundle-checkpoint",
    "files/security/release_ledger.ndjson",
    "files/security/release_policy.json",
  ]);
  expect(readdirSync(at(".release/bundles"))).toEqual([]);

  const restored = await bundle("--restore", "new", "--bundle", "b.zip");
  expect(restored.code).toBe(0);
  for (const path of ["security/release_ledger.ndjson", "data/state.json", "artifacts/app.txt"]) {
    expect(readFileSync(at(`new/${path}`))).toEqual(readFileSync(at(path)));
  }
  expect(JSON.parse(readFileSync(at("new/bundle.json"), "utf8"))).toMatchObject({
    commit: whole.commit,
    known_good: { version: "1.4.2", source: "ledger", tag: "v1.4.2", commit: whole.commit },
    ledger: { size: 4 },
  });
  expect(readFileSync(at("new/RESTORE.md"), "utf8")).toContain(
    "npm run rollback -- --channel stable --to-version 1.4.2",
  );
  expect((await bundle("--restore", "new", "--bundle", "b.zip")).code).toBe(1);

  const bytes = readFileSync(at("b.zip"));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(at("b.zip"), bytes);
  expect((await bundle("--restore", "other", "--bundle", "b.zip")).code).not.toBe(0);
  expect(existsSync(at("other"))).toBe(false);
});

async function namesOf(path: string): Promise<string[]> {
  const archive = await openZip(at(path));
  await archive.close();
  return archive.entries.map(({ name }) => name).toSorted();
}

test.each<[string, () => void, readonly string[], string, number]>([
  [
    "a policy that is no JSON",
    () => writeFileSync(at("security/x.json"), "{"),
    EMERGENCY,
    "bundle_policies_there",
    1,
  ],
  [
    "a broken ledger",
    () => appendFileSync(at("security/release_ledger.ndjson"), "{}\n"),
    EMERGENCY,
    "bundle_ledger_whole",
    1,
  ],
  [
    "no ledger",
    () => rmSync(at("security/release_ledger.ndjson")),
    EMERGENCY,
    "bundle_ledger_whole",
    3,
  ],
  [
    "an edited registry",
    () => replace("security/release_channels.json", "1.5.0", "1.5.1"),
    EMERGENCY,
    "bundle_registry_derived",
    1,
  ],
  [
    "a lost data file",
    () => rmSync(at("data/state.json")),
    EMERGENCY,
    "runtime_data_file_valid",
    1,
  ],
  [
    "no report",
    () => rmSync(at(".release"), { recursive: true }),
    EMERGENCY,
    "bundle_reports_there",
    3,
  ],
  ["another channel", () => {}, [...EMERGENCY, "--channel", "canary"], "bundle_known_good", 3],
  [
    "a version never released",
    () => {},
    [...EMERGENCY, "--to-version", "9.9.9"],
    "bundle_known_good",
    1,
  ],
  [
    "no way to get it",
    () => rmSync(at(".git/refs/tags/v1.4.2")),
    EMERGENCY,
    "bundle_known_good_obtainable",
    1,
  ],
  [
    "a lost artifact",
    () => {},
    [...EMERGENCY, "--artifact", "no.tgz"],
    "bundle_artifacts_there",
    3,
  ],
  [
    "no repository",
    () => rmSync(at(".git"), { recursive: true }),
    EMERGENCY,
    "bundle_commit_known",
    1,
  ],
])("%s: nothing is packed", async (_, spoil, argv, id, code) => {
  spoil();
  const ended = await bundle(...argv);
  expect(failedIds(ended.stdout)).toContain(id);
  expect(ended.code).toBe(code);
  expect(existsSync(at("b.zip"))).toBe(false);
});

test("in an emergency a version may be named that the ledger does not know", async () => {
  rmSync(at("security/release_ledger.ndjson"));
  const argv = ["--to-version", "1.4.2", "--output", "b.zip"];
  expect((await bundle(...argv)).code).toBe(0);
  expect((await bundle(...argv, "--strict")).code).not.toBe(0);
});

function replace(path: string, from: string, to: string): void {
  writeFileSync(at(path), readFileSync(at(path), "utf8").replaceAll(from, to));
}
