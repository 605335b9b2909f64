/** `npm run preflight` as a user's machine runs it: real processes, streams and exit codes. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gate, makeRepository, write } from "../preflight/temp-repository.ts";
import { REPOSITORY, runEntry } from "./run-entry.ts";

const FORMATS = ["text", "json", "github", "markdown", "junit", "sarif"];

const passing = makeRepository([gate("a", "exit 0")]);
const failing = makeRepository([gate("a", "exit 0"), gate("b", "echo reason; exit 1")]);
const undecided = makeRepository([{ ...gate("a", ""), argv: ["no-such-program"] }]);

function preflight(root: string, ...argv: string[]) {
  return runEntry("release-preflight", argv, { cwd: root });
}

/** A repository with the policy of test/fixtures/preflight/policies/<name>.json. */
function withPolicy(name: string): string {
  const root = makeRepository([gate("a", "exit 0")]);
  const text = readFileSync(`${REPOSITORY}test/fixtures/preflight/policies/${name}.json`, "utf8");
  write(root, { "security/release_policy.json": text });
  return root;
}

test("help", async () => {
  const { code, stdout } = await preflight(passing, "--help");
  expect(code).toBe(0);
  expect(stdout).toContain("npm run preflight");
  expect(stdout).toContain("--from-report");
});

test("an unknown option names the nearest one", async () => {
  const { code, stderr } = await preflight(passing, "--quik");
  expect(code).toBe(2);
  expect(stderr).toContain("--quick");
});

test.each([
  [["--keep-going", "--fail-fast"], "--keep-going cannot be used with --fail-fast"],
  [["--strict", "--from-report", "x.json"], "--from-report cannot be used with --strict"],
  [["--no-reuse", "--from-report", "x.json"], "--from-report cannot be used with --no-reuse"],
  [["--plan", "--html", "x.html"], "--plan cannot be used with --html"],
  [["--jobs", "0"], "--jobs"],
  [["--only", "c"], 'there is no gate "c"'],
])("%j is a usage error", async (argv, says) => {
  const { code, stderr } = await preflight(failing, ...argv);
  expect(stderr).toContain(says);
  expect(code).toBe(2);
});

test.each([
  ["pass", passing, 0],
  ["fail", failing, 1],
  ["undecided", undecided, 3],
] as const)("%s, in every format", async (verdict, root, wanted) => {
  const out = mkdtempSync(join(tmpdir(), "formats-"));
  const files = FORMATS.map((format) => `--format=${format}=${join(out, format)}`);
  const { code, stdout } = await preflight(root, "--format", "json", ...files);
  expect(code).toBe(wanted);
  expect(JSON.parse(stdout).verdict).toBe(verdict);
  for (const format of FORMATS) expect(readFileSync(join(out, format), "utf8")).not.toBe("");
  expect(JSON.parse(readFileSync(join(out, "json"), "utf8"))).toEqual(JSON.parse(stdout));
});

test("a failure names the gate, its log and what to do", async () => {
  const { stdout } = await preflight(failing);
  expect(stdout).toMatch(/^FAIL/);
  expect(stdout).toContain("npm run preflight -- --only b");
  expect(stdout).toContain("b.log");
});

describe("a policy that cannot be used", () => {
  test.each([
    [
      "cycle",
      "gates need each other in a circle: unit → types → lint → unit",
      "release_policy.json:",
    ],
    ["unknown-need", 'there is no gate "unit_test"', "did you mean unit_tests?"],
    ["two-of-one-id", 'two gates have the id "unit"', "rename one"],
    ["shared-evidence", 'gates "unit" and "integration" may write the same evidence', "{run_dir}"],
    ["no-evidence", 'gate "unit" promises no evidence of having looked', "exit_code_only"],
    ["misspelt-member", "evidnce", "evidence"],
    ["cut-off", "release_policy.json:", "not closed"],
  ])("%s", async (name, says, also) => {
    const root = withPolicy(name);
    const { code, stderr } = await preflight(root);
    expect(stderr).toContain(says);
    expect(stderr).toContain(also);
    expect(stderr).not.toContain("    at ");
    expect(code).toBe(2);
    expect(readdirSync(root)).not.toContain(".release");
  });

  test("gone, or a folder", async () => {
    const root = makeRepository([gate("a", "exit 0")]);
    rmSync(join(root, "security/release_policy.json"));
    expect((await preflight(root)).code).toBe(2);
    mkdirSync(join(root, "security/release_policy.json"));
    expect((await preflight(root)).code).toBe(2);
  });

  test("without gates nothing can be decided", async () => {
    const { code, stderr } = await preflight(withPolicy("without-gates"));
    expect(stderr).toContain("declares no gates");
    expect(code).toBe(3);
  });
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s ends the gates and still leaves a report", async (signal, wanted) => {
  const root = makeRepository([gate("slow", "echo started >&2; sleep 60")]);
  const entry = `${REPOSITORY}scripts/release-preflight.ts`;
  const child = spawn(process.execPath, [entry], { cwd: root, stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const folder = join(root, ".release/preflight");
  await untilThere(() =>
    readdirSync(folder).some((run) => readFileSync(join(folder, run, "slow.log"), "utf8") !== ""),
  );
  child.kill(signal);
  expect(await ended).toBe(wanted);
  const reports = join(root, ".release/reports/release-preflight");
  const [name = ""] = readdirSync(reports);
  const report = JSON.parse(readFileSync(join(reports, name), "utf8"));
  expect(report).toMatchObject({ verdict: "undecided", result: { interrupted: true } });
});

/** Polls, since nothing tells us when another process has written a file. */
async function untilThere(isThere: () => boolean): Promise<void> {
  for (;;) {
    try {
      if (isThere()) return;
    } catch {
      // not yet
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
