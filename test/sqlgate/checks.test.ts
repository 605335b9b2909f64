/** How findings and what a trial has seen become checks: what fails, and what is told. */
import { describe, expect, test } from "vitest";
import { fileChecks } from "../../scripts/sqlgate/finding-checks.ts";
import type { FileResult } from "../../scripts/sqlgate/finding-checks.ts";
import type { SqlFinding } from "../../scripts/sqlgate/gate.ts";
import { trialChecks } from "../../scripts/sqlgate/trial-checks.ts";

const FILE: FileResult = { path: "m.sql", statements: 2, problems: [], findings: [] };
const DROPS: SqlFinding = { rule: "ban-drop-table", about: "t", line: 3, column: 1 };
const FRAGILE: SqlFinding = { rule: "prefer-robust-stmts", about: "", line: 4, column: 1 };

const told = (file: Partial<FileResult>) =>
  fileChecks({ ...FILE, ...file }).map(({ id, outcome, enforced }) => [id, outcome, enforced]);

describe("a migration", () => {
  const SURVIVES = ["running_version_survives", "pass", true];
  test("without findings passes, and says of how much", () => {
    const checks = fileChecks(FILE);
    expect(checks).toMatchObject([{ outcome: "pass", message: "m.sql: 2 statements" }]);
  });
  test("what is ignored is told with its reason, and fails nothing", () => {
    const findings = [{ ...DROPS, ignored: "gone since 1.2" }];
    expect(fileChecks({ ...FILE, statements: 1, findings })).toMatchObject([
      {
        outcome: "pass",
        message: "m.sql: 1 statement, 1 ignored: ban-drop-table (gone since 1.2)",
      },
    ]);
  });
  test("only what is ignored is told as such", () => {
    const checks = fileChecks({ ...FILE, findings: [FRAGILE] });
    expect(checks.at(-1)?.message).toBe("m.sql: 2 statements");
  });
  test("what breaks fails, and the running version is not said to survive", () => {
    expect(told({ findings: [DROPS] })).toEqual([[expect.any(String), "fail", true]]);
  });
  test("what is fragile is advice", () => {
    expect(told({ findings: [FRAGILE] })).toEqual([[expect.any(String), "fail", false], SURVIVES]);
  });
  test("of which nothing can be read passes nothing", () => {
    const problem = { rule: "nul-byte", message: "a NUL byte", line: 1, column: 1 } as const;
    expect(told({ problems: [problem], findings: [] })).toEqual([
      ["migration_text_clean", "fail", true],
    ]);
  });
});

const FINE = {
  failedBefore: [],
  applied: { ok: true },
  broken: [],
  newOnOld: [],
  invalidIndexes: [],
  missing: [],
} as const;
const FAILURE = { statement: "SELECT a\n  FROM t", code: "42703", message: "no column" };
const failures = (length: number) => Array.from({ length }, () => FAILURE);
const BOTH = { newStatements: true, objects: true };

type Trial = Parameters<typeof trialChecks>[0];

const outcomes = (trial: Partial<Trial>, asked = BOTH) =>
  trialChecks({ ...FINE, ...trial }, 7, asked).map(
    ({ id, outcome, enforced }) => `${id} ${outcome}${enforced ? "" : " (advice)"}`,
  );

const PASSES = [
  "old_statements_run_before pass",
  "migrations_apply pass",
  "old_statements_run_after pass",
  "new_statements_run_before pass (advice)",
  "indexes_valid pass",
  "required_objects_present pass",
];

describe("a trial", () => {
  test("in which all is well", () => {
    expect(outcomes({})).toEqual(PASSES);
  });
  test("is asked for no more than there is", () => {
    const checks = outcomes({}, { newStatements: false, objects: false });
    expect(checks).toEqual(PASSES.filter((one) => !/new_statements|objects/.test(one)));
  });
  test.each<[string, Partial<Trial>]>([
    ["old_statements_run_before no_data", { failedBefore: [FAILURE] }],
    ["old_statements_run_after fail", { broken: [FAILURE] }],
    ["new_statements_run_before fail (advice)", { newOnOld: [FAILURE] }],
    ["indexes_valid fail", { invalidIndexes: ["i"] }],
    ["required_objects_present fail", { missing: ["table t"] }],
  ])("%s, and nothing else", (said, trial) => {
    expect(outcomes(trial).filter((one) => !PASSES.includes(one))).toEqual([said]);
  });
  test("whose migration is refused says nothing of after", () => {
    expect(outcomes({ applied: { ok: false, message: "no such table" } })).toEqual([
      "old_statements_run_before pass",
      "migrations_apply fail",
    ]);
  });
  test("tells ten failures, and how many more there are", () => {
    const [check] = trialChecks({ ...FINE, failedBefore: failures(12) }, 7, BOTH);
    expect(check?.message).toMatch(/^12 statements fail: SELECT a FROM t: 42703 no column; /);
    expect(check?.message.match(/42703/g)).toHaveLength(10);
    expect(check?.message).toMatch(/; and 2 more$/);
    const [ten] = trialChecks({ ...FINE, failedBefore: failures(10) }, 7, BOTH);
    expect(ten?.message).not.toContain("more");
  });
});
