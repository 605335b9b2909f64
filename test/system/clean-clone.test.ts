/**
 * What a newcomer does: clone, `npm ci`, `npm run preflight`; then each kind of damage makes it
 * fail and names the place.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;
let clone = "";

beforeAll(() => {
  clone = join(mkdtempSync(join(tmpdir(), "clean-clone-")), "repository");
  execFileSync("git", ["clone", "-q", "--no-hardlinks", ROOT, clone]);
  execFileSync("npm", ["ci", "--silent"], { cwd: clone, stdio: "ignore" });
});
afterAll(() => {
  rmSync(join(clone, ".."), { recursive: true, force: true });
});

function preflight(...words: string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "preflight", "--", ...words], {
    cwd: clone,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], NO_COLOR: "1" },
  });
  return { code: status, text: stdout + stderr };
}

/** Changes a file, runs, and puts the file back. */
function damaged(path: string, change: (text: string) => string, ...words: string[]) {
  const file = join(clone, path);
  const before = readFileSync(file, "utf8");
  writeFileSync(file, change(before));
  try {
    return preflight(...words);
  } finally {
    writeFileSync(file, before);
  }
}

test("a good tree passes, and a quick run says what it left out", () => {
  const { code, text } = preflight("--quick");
  expect(text).toMatch(/PASS {2}preflight: quick, \d+ gates, \d+ gates not run/);
  expect(code).toBe(0);
});

test("a broken type fails, naming file and line", () => {
  const { code, text } = damaged(
    "scripts/core/exit-codes.ts",
    (source) => `${source}export const wrong: number = "text";\n`,
    "--only",
    "types",
  );
  expect(text).toMatch(/scripts\/core\/exit-codes\.ts[(:]\d+/);
  expect(code).toBe(1);
});

test("a broken test fails, naming the test", () => {
  const { code, text } = damaged(
    "test/architecture/rules.test.ts",
    (source) => `${source}test("newly broken", () => expect(1).toBe(2));\n`,
    "--only",
    "architecture",
  );
  expect(text).toContain("newly broken");
  expect(code).toBe(1);
});

test("a document that names what is not there fails, naming page and line", () => {
  const page = join(clone, "docs/exit-codes.md");
  const before = readFileSync(page, "utf8");
  appendFileSync(page, "\nSee `scripts/core/gone.ts`.\n");
  const { code, text } = preflight("--only", "docs");
  writeFileSync(page, before);
  expect(text).toMatch(/docs\/exit-codes\.md:\d+: there is no scripts\/core\/gone\.ts/);
  expect(code).toBe(1);
});

test("a policy with a misspelt member is refused, with place and suggestion", () => {
  const { code, text } = damaged("security/release_policy.json", (policy) =>
    policy.replace('"timeout"', '"timeot"'),
  );
  expect(text).toMatch(/security\/release_policy\.json:\d+:\d+ \/gates\/0\/timeot/);
  expect(text).toContain('did you mean "timeout"?');
  expect(code).toBe(2);
});
