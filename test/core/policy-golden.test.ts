/**
 * What a person sees of a policy that cannot be used. After a wanted change:
 * `UPDATE_GOLDEN=1 vitest run test/core/policy-golden.test.ts`, and read the difference.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GovernanceError } from "../../scripts/core/errors.ts";
import type { Problem } from "../../scripts/core/errors.ts";
import { POLICY_LIMITS } from "../../scripts/core/json/limits.ts";
import { formatProblem } from "../../scripts/core/policy/format-problem.ts";
import { loadDocument } from "../../scripts/core/policy/load-document.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/policy/err");
const NAMES = readdirSync(FIXTURES)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

async function problemsOf(name: string): Promise<readonly Problem[]> {
  const loading = loadDocument({
    bytes: readFileSync(join(FIXTURES, `${name}.json`)),
    file: "security/release_policy.json",
    name: "policy/release_policy",
    limits: POLICY_LIMITS,
    rules: [],
    kind: "policy",
  });
  const error: unknown = await loading.catch((reason: unknown) => reason);
  if (!(error instanceof GovernanceError)) throw new Error("was loaded", { cause: error });
  return error.problems;
}

function printed(problems: readonly Problem[], columns: number): string {
  const parts = problems.map((problem) => formatProblem(problem, { columns, colour: false }));
  return `${parts.join("\n")}\n`;
}

function golden(name: string, found: string): string {
  const file = join(FIXTURES, `${name}.txt`);
  if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(file, found);
  return readFileSync(file, "utf8");
}

describe.each(NAMES)("%s", (name) => {
  test("is told as it should be", async () => {
    const found = printed(await problemsOf(name), 80);
    expect(found).toBe(golden(name, found));
  });

  test.each([20, 40, 60])("shows the marked part at %d columns", async (columns) => {
    for (const problem of await problemsOf(name)) {
      const lines = formatProblem(problem, { columns, colour: false }).split("\n").slice(-2);
      const excerpt = problem.excerpt === undefined ? [] : lines;
      expect(excerpt.filter((line) => line.length > columns)).toEqual([]);
      expect(excerpt.every((line) => /^ {4,}(?:\d+ )? *\| ?/.test(line))).toBe(true);
    }
  });
});

test("nothing of a hostile file reaches the terminal as it is", async () => {
  const text = printed(await problemsOf("hostile-text"), 80);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(text).toContain("\\u202e");
});

test("colour marks the place and the carets, and says nothing new", async () => {
  const [problem] = await problemsOf("misspelt-member");
  const plain = formatProblem(problem!, { columns: 80, colour: false });
  const coloured = formatProblem(problem!, { columns: 80, colour: true });
  expect(coloured).toContain("\u001b[1m");
  expect(coloured).toContain("\u001b[31m");
  // oxlint-disable-next-line no-control-regex -- the escapes are what is removed
  expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
});

test("sentences of several lines stay so, and hide nothing", () => {
  const problem = { message: "one\n\u001b[2Jtwo", hint: "did you mean \u202ex?" };
  expect(formatProblem(problem, { columns: 80, colour: false })).toBe(
    "  one\n  \\x1b[2Jtwo\n  → did you mean \\u202ex?",
  );
});

test("a problem without a place or an excerpt is one sentence", () => {
  expect(formatProblem({ message: "no" }, { columns: 80, colour: false })).toBe("  no");
  expect(formatProblem({ message: "no", hint: "try" }, { columns: 80, colour: false })).toBe(
    "  no\n  → try",
  );
});
