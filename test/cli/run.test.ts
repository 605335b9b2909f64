/** Every way in which a script can begin and end, with real processes. */
import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { REPOSITORY, runEntry } from "./run-entry.ts";
import type { EntryOptions } from "./run-entry.ts";

const SAMPLE = "test/fixtures/cli/sample.ts";

const sample = (argv: readonly string[], options: EntryOptions = {}) =>
  runEntry("sample", argv, { entry: SAMPLE, ...options });

describe("exit codes", () => {
  test.each<[string[], number]>([
    [["decide", "--outcome", "pass"], 0],
    [["decide", "--outcome", "fail"], 1],
    [["decide", "--outcome", "no_data"], 3],
    [["refuse"], 1],
    [["miss"], 3],
    [["bug"], 3],
    [["late"], 3],
    [["decide", "--outcome", "fail", "--format", "json"], 1],
    [["decide", "--outcome", "fail", "--format", "junit"], 1],
    [["decide", "--outcome", "fail", "--format", "sarif"], 1],
    [["decide", "--outcome", "fail", "--format", "github"], 1],
    [["decide", "--outcome", "fail", "--format", "markdown"], 1],
  ])("%j → %i", async (argv, code) => {
    expect((await sample(argv)).code).toBe(code);
  });
});

describe("usage errors exit 2 and say what to do", () => {
  test.each<[string[], string]>([
    [[], "which command?"],
    [["decid"], 'did you mean "decide"?'],
    [["decide", "--outcom", "pass"], "did you mean --outcome?"],
    [["decide", "--outcome", "pas"], 'did you mean "pass"?'],
    [["decide", "--reason"], "--reason needs a value"],
    [["decide", "--reason="], "--reason needs a value"],
    [["decide", "--reason", "--strict"], "--reason needs a value"],
    [["decide", "--reason", "a", "--reason", "b"], "--reason is given more than once"],
    [["decide", "--strict", "--strict"], "--strict is given more than once"],
    [["decide", "--strict=yes"], "--strict is a flag and takes no value"],
    [["decide", "--no-strict"], "unknown option --no-strict"],
    [["decide", "-x"], "unknown option -x"],
    [["decide", "--count", "0"], "out of range"],
    [["decide", "--count", "1e3"], "is not a number"],
    [["decide", "surplus"], 'unexpected word "surplus"'],
    [["decide", "--__proto__", "x"], "unknown option"],
    [["decide", "--constructor", "x"], "unknown option --constructor"],
    [["decide", "--format", "jsn"], 'did you mean "json"?'],
    [["decide", "--format", "json", "--format", "text"], "two formats for standard output"],
    [["decide", "--root", "/nowhere/at/all"], "there is no folder"],
    [["decide", "--now", "yesterday"], "is not an RFC 3339 time"],
    [["decide", "--correlation-id", "x"], "is not a valid id"],
    [["decide", "--explain", "sampl"], "did you mean sample?"],
    [["act", "--now", "2026-01-01T00:00:00Z"], "add --dry-run"],
  ])("%j", async (argv, says) => {
    const { code, stderr, stdout } = await sample(argv);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("help, version, explain", () => {
  test.each([
    ["--help"],
    ["-h"],
    ["bug", "--help"],
    ["--help", "bug"],
    ["bug", "--nonsense", "--help"],
  ])("%s %s never runs the command", async (...argv) => {
    const { code, stdout, stderr } = await sample(argv);
    expect(stdout).toContain("npm run sample --");
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  test("the help of a verb shows its options, that of the script its verbs", async () => {
    expect((await sample(["decide", "--help"])).stdout).toContain("--outcome");
    const { stdout } = await sample(["--help"]);
    expect(stdout).toContain("flood");
    expect(stdout).not.toContain("--outcome");
  });

  test("--help after -- is a word, not a request", async () => {
    expect((await sample(["bug", "--", "--help"])).code).toBe(2);
  });

  test("--version", async () => {
    const { stdout, code } = await sample(["bug", "--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });

  test("--explain needs neither a command nor what a command needs", async () => {
    for (const argv of [["--explain", "sample"], ["--explain=sample"]]) {
      const { stdout, code } = await sample(argv);
      expect([stdout.startsWith("sample:"), code]).toEqual([true, 0]);
    }
    const slip = await sample(["--explain", "sampl"]);
    expect([slip.stderr.includes("sample?"), slip.code]).toEqual([true, 2]);
    expect((await sample(["decide", "--explain"])).code).toBe(2);
    expect((await sample(["decide", "--explain", "--strict"])).code).toBe(2);
  });

  test("--explain prints rule, reason and remedy", async () => {
    const { stdout, code } = await sample(["decide", "--explain", "sample"]);
    expect(stdout).toContain("Why: To test");
    expect(code).toBe(0);
  });
});

test("values reach the command as they were written", async () => {
  const { stdout } = await sample(["--tag", "007", "decide", "--tag=-x", "--tag", "a=b c"]);
  for (const text of ["007", "-x", "a=b c"]) expect(stdout).toContain(text);
});

test("a dash is a value, for standard input", async () => {
  const { stdout, code } = await sample(["decide", "--reason", "-", "--tag", "-"]);
  expect(code).toBe(0);
  expect(stdout.split("\n").filter((line) => line.trim() === "-")).toHaveLength(2);
});

test("a fixed clock needs --dry-run where something would change", async () => {
  const argv = ["act", "--dry-run", "--now", "2026-01-01T00:00:00Z"];
  expect((await sample(argv)).stdout).toContain("2026-01-01T00:00:00.000Z");
});

test("our own bug is said to be ours, without a stack unless asked", async () => {
  const quiet = await sample(["bug"]);
  expect(quiet.stderr).toContain("This is a bug in release-governance");
  expect(quiet.stderr).not.toContain("    at ");
  const loud = await sample(["bug"], { env: { RELEASE_GOVERNANCE_DEBUG: "1" } });
  expect(loud.stderr).toContain("    at ");
});

test("an old Node.js is refused with 3 before anything runs", async () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"22.18.0"})`;
  const { code, stderr } = await sample(["decide"], { node: ["--import", old] });
  expect(stderr).toContain("needs Node.js 24.12.0 or newer, and this is 22.18.0");
  expect(code).toBe(3);
});

test("--format json leaves exactly one document, also for a failure", async () => {
  for (const argv of [["decide"], ["miss"], ["refuse"], ["bug"]]) {
    const { stdout } = await sample([...argv, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ report: "sample" });
  }
});

test("all of a long text arrives", async () => {
  const { stdout, code } = await sample(["flood"]);
  expect(stdout).toContain("line 49999");
  expect(code).toBe(0);
});

const start = (argv: readonly string[]) =>
  spawn(process.execPath, [`${REPOSITORY}${SAMPLE}`, ...argv], {
    stdio: ["ignore", "pipe", "pipe"],
  });

const ended = (child: ReturnType<typeof start>) =>
  new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on("close", (code, signal) => resolve([code, signal]));
  });

describe("streams and signals", () => {
  test("a reader that leaves early does not change the verdict", async () => {
    const child = start(["flood"]);
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await ended(child)).toEqual([0, null]);
    expect(stderr).toBe("");
  });

  test("stdout that is closed from the start does not change the verdict", async () => {
    const shell = spawn("sh", [
      "-c",
      'exec "$0" "$@" >&-',
      process.execPath,
      `${REPOSITORY}${SAMPLE}`,
      "refuse",
    ]);
    expect(await new Promise((resolve) => void shell.on("close", resolve))).toBe(1);
  });

  test.skipIf(process.platform !== "linux")("a full disk under stdout is no pass", async () => {
    const command = [process.execPath, `${REPOSITORY}${SAMPLE}`, "decide"];
    const shell = spawn("sh", ["-c", 'exec "$0" "$@" >/dev/full', ...command]);
    expect(await new Promise((resolve) => void shell.on("close", resolve))).toBe(3);
  });

  test.each<[NodeJS.Signals, number]>([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])("%s stops in order and exits %i", async (signal, code) => {
    const child = start(["wait"]);
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.once("data", () => child.kill(signal));
    expect(await ended(child)).toEqual([code, null]);
    expect(stdout).toContain("stopped in order");
  });

  test("a second signal ends at once what does not stop", async () => {
    const child = start(["stubborn"]);
    child.stderr.once("data", () => {
      child.kill("SIGINT");
      setTimeout(() => child.kill("SIGINT"), 100);
    });
    expect(await ended(child)).toEqual([130, null]);
  });
});
