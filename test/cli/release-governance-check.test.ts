/** `npm run governance` from outside, over a copy of test/fixtures/governance/good in a real git repository. */
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { REPOSITORY, runEntry } from "./run-entry.ts";

const GOOD = join(REPOSITORY, "test/fixtures/governance/good");
const NOW = ["--now", "2026-11-23T00:00:00Z"];

let made = "";
let root = "";

const git = (cwd: string, ...argv: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t.example", ...argv], { cwd });

/** Released as 1.2.0, then one feature that the page and the version follow. */
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), "governance-"));
  cpSync(GOOD, made, { recursive: true });
  git(made, "init", "-q", "-b", "main");
  writeFileSync(join(made, "docs/how.md"), "# How it worked\n");
  commit(made, "chore: begin");
  git(made, "tag", "v1.2.0");
  cpSync(GOOD, made, { recursive: true });
  appendFileSync(join(made, "src/version.js"), "// counted\n");
  commit(made, "feat(tool): count");
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "governance-"));
  cpSync(made, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function commit(folder: string, message: string): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", message);
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replaceAll(from, to));
}

interface Said {
  readonly id: string;
  readonly outcome: string;
  readonly message: string;
}

async function governance(...argv: string[]) {
  const { code, stdout, stderr } = await runEntry("release-governance-check", [
    "--root",
    root,
    "--strict",
    "--format",
    "json",
    ...NOW,
    ...argv,
  ]);
  const checks: Said[] = stdout === "" ? [] : JSON.parse(stdout).checks;
  const wrong = checks.filter(({ outcome }) => outcome === "fail" || outcome === "no_data");
  return { code, stdout, stderr, wrong: wrong.map(({ id, message }) => `${id}: ${message}`) };
}

test("a repository that agrees with itself passes, and says what it looked at", async () => {
  const { code, stdout, wrong } = await governance("--channel", "stable");
  expect(wrong).toEqual([]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).result).toMatchObject({
    version: "1.3.0",
    last_release: "1.2.0",
    required_step: "minor",
    actual_step: "minor",
    commands_run: ["npm run tool count"],
    declarations: [
      { place: "package.json/version" },
      { place: "pyproject.toml/project/version" },
      { place: "Cargo.toml/package/version" },
      { place: "src/version.js" },
    ],
  });
});

test("help and an unknown option run nothing", async () => {
  const help = await runEntry("release-governance-check", ["--help"]);
  expect([help.code, help.stdout.includes("npm run governance")]).toEqual([0, true]);
  const wrong = await runEntry("release-governance-check", ["--chanel", "x"]);
  expect([wrong.code, wrong.stdout, wrong.stderr.includes("--channel")]).toEqual([2, "", true]);
});

test("--explain prints the rule, why it exists, how to fix", async () => {
  const { stdout, code } = await runEntry("release-governance-check", [
    "--explain",
    "bump_class_sufficient",
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain("as large as the changes ask for");
  expect(stdout).toContain("Who allows only patches");
  expect(stdout).toContain("Raise the number");
});

describe("what is wrong is named", () => {
  test("many things at once, each by its check", async () => {
    edit("package.json", "1.3.0", "1.3.1");
    edit("CHANGELOG.md", "[1.3.0]", "[1.3.5]");
    edit("README.md", "docs/how.md", "docs/hwo.md");
    edit("README.md", "--from 3", "--form 3");
    edit("state.json", '{ "items": [] }', "[]");
    edit("security/release_policy.json", '["2.0"]', '["3.0"]');
    git(root, "checkout", "-q", "v1.2.0", "--", "docs/how.md");
    const { code, wrong } = await governance("--channel", "beta", "--tag", "v1.3.1");
    expect(code).toBe(1);
    expect(wrong.map((line) => line.split(":")[0])).toEqual([
      "version_declared",
      "changelog_mentions_version",
      "tag_matches_version",
      "prerelease_fits_channel",
      "versions_agree",
      "runtime_data_file_valid",
      "document_references_exist",
      "command_answers_help",
      "document_current",
    ]);
  });

  test("a breaking commit asks for a major step and for a word in the changelog", async () => {
    commit(root, "fix: count anew\n\nBREAKING CHANGE: counts begin at one");
    commit(root, "made it better");
    const { code, wrong } = await governance();
    expect(code).toBe(1);
    expect(wrong).toEqual([
      expect.stringMatching(/^breaking_change_told: .* fix: count anew$/),
      expect.stringMatching(
        /^bump_class_sufficient: 1\.2\.0 to 1\.3\.0 is a step of class minor, and the changes ask for major/,
      ),
      expect.stringMatching(/^commits_conventional: 1 of 3 commits/),
    ]);
  });

  test.each([
    ["breaks", "PUT /items\n", 1, "bump_class_sufficient"],
    ["cannot be compared", "GET /items ?\n", 3, "compatibility_compared"],
  ])("a surface that %s", async (_, text, code, id) => {
    writeFileSync(join(root, "api/routes.txt"), text);
    const ended = await governance();
    expect(ended.code).toBe(code);
    expect(ended.wrong.some((line) => line.startsWith(id))).toBe(true);
  });

  test("a version that another commit was released under", async () => {
    git(root, "tag", "-a", "v1.3.0", "-m", "1.3.0");
    expect((await governance()).wrong).toEqual([]);
    commit(root, "fix: something else");
    const { code, wrong } = await governance();
    expect([code, wrong[0]]).toEqual([
      1,
      expect.stringContaining("version_not_released: 1.3.0 has been released"),
    ]);
  });
});

describe("what cannot be told is never a pass", () => {
  test("no repository, and a clone that is cut off", async () => {
    rmSync(join(root, ".git"), { recursive: true });
    expect(await governance()).toMatchObject({ code: 3 });
    git(root, "clone", "-q", "--depth", "1", `file://${made}`, join(root, "shallow"));
    root = join(root, "shallow");
    const { code, wrong } = await governance();
    expect([code, wrong]).toEqual([3, [expect.stringContaining("shallow")]]);
  });

  test("a report of something else about another commit", async () => {
    const { stdout } = await governance();
    writeFileSync(join(root, "report.json"), stdout);
    const { code, wrong } = await governance("--breaking-report", "report.json");
    expect([code, wrong]).toEqual([
      3,
      [expect.stringContaining("it is a report of release-governance-check")],
    ]);
    expect((await governance("--breaking-report", "none.json")).code).toBe(3);
  });
});

test.each([
  ["the release policy is not JSON", "security/release_policy.json", "{", 2],
  [
    "the release policy has an unknown member",
    "security/release_policy.json",
    '{"$schema":"x","version":1,"app_versoin":"1.0.0"}',
    2,
  ],
  [
    "another policy is not valid",
    "security/dependency_policy.json",
    '{"$schema":"x","version":1,"treshold":{}}',
    2,
  ],
  [
    "an exception is over",
    "security/other.json",
    '{"exceptions":[{"expires_at":"2026-11-22T00:00:00Z"}]}',
    1,
  ],
])("%s", async (_, path, text, code) => {
  writeFileSync(join(root, path), text);
  expect((await governance()).code).toBe(code);
});

test("every format names what is wrong", async () => {
  edit("package.json", "1.3.0", "1.3.1");
  const formats = ["text", "github", "markdown", "junit", "sarif"];
  const files = formats.flatMap((one) => ["--format", `${one}=${join(root, one)}`]);
  expect(
    (await runEntry("release-governance-check", ["--root", root, ...NOW, ...files])).code,
  ).toBe(1);
  const texts = formats.map((one) => readFileSync(join(root, one), "utf8"));
  expect(texts.filter((text) => !text.includes("package.json/version says 1.3.1"))).toEqual([]);
});
