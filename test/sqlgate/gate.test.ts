import { describe, expect, test } from "vitest";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { breaks, gate } from "../../scripts/sqlgate/gate.ts";
import { SQL_RULES } from "../../scripts/sqlgate/rule-catalogue.ts";
import { loadParser, parseMigration } from "../../scripts/sqlgate/statements.ts";
import { corpus, findingsOf } from "./corpus.ts";

await loadParser();
const MIGRATIONS = corpus();

function rulesOf(sql: string, start = {}): string[] {
  return gate(parseMigration("m.sql", sql), start).findings.map(({ rule, ignored }) =>
    ignored === undefined ? rule : `${rule} (ignored)`,
  );
}

describe("the corpus, whose verdicts PostgreSQL has given", () => {
  test("it has at least 150 migrations, of both kinds", () => {
    expect(MIGRATIONS.length).toBeGreaterThanOrEqual(150);
    expect(MIGRATIONS.filter((one) => one.breaks).length).toBeGreaterThan(70);
    expect(MIGRATIONS.filter((one) => !one.breaks).length).toBeGreaterThan(70);
  });
  test.each(MIGRATIONS.filter((one) => one.breaks))("$name breaks, and is found", (migration) => {
    const findings = findingsOf(migration);
    expect(breaks(findings) || findings.some(({ ignored }) => ignored !== undefined)).toBe(true);
  });
  test.each(MIGRATIONS)("$name meets the rule that is meant", (migration) => {
    const rules = findingsOf(migration).map(({ rule }) => rule);
    const meant =
      migration.rule === null ? rules.length === 0 : rules.some((rule) => rule === migration.rule);
    expect({ rules, meant }).toEqual({ rules, meant: true });
  });
  test("every rule is met by some migration, or by a test below", () => {
    const met = new Set(
      MIGRATIONS.flatMap((migration) => findingsOf(migration).map(({ rule }) => rule)),
    );
    const elsewhere = [
      "syntax-error",
      "ban-drop-database",
      "ban-concurrent-index-creation-in-transaction",
      "ignore-without-reason",
      "unused-ignore",
    ];
    expect(
      Object.keys(SQL_RULES)
        .filter((rule) => !new Set<string>(met).has(rule))
        .toSorted(),
    ).toEqual(elsewhere.toSorted());
  });
});

describe("rules beyond the corpus", () => {
  test.each<[string, string, string[]]>([
    ["not SQL", "ALTER TABL x;", ["syntax-error"]],
    ["a database", "DROP DATABASE x;", ["ban-drop-database"]],
    [
      "CONCURRENTLY in a transaction",
      "BEGIN;\nCREATE INDEX CONCURRENTLY i ON t (a);\nCOMMIT;",
      ["ban-concurrent-index-creation-in-transaction"],
    ],
    ["a statement of a kind that is not listed", "NOTIFY x;", ["unlisted-statement"]],
    ["a prepared transaction", "PREPARE TRANSACTION 'x';", ["unlisted-statement"]],
    [
      "a known type of this release",
      "SET lock_timeout = 9;\nCREATE TYPE c AS ENUM ('a');\nALTER TABLE t ADD COLUMN IF NOT EXISTS k c;",
      [],
    ],
    [
      "a new table of that name in another schema is another table",
      "SET lock_timeout = 9;\nCREATE TABLE IF NOT EXISTS a.t (i int);\nALTER TABLE b.t DROP COLUMN i;",
      ["ban-drop-column"],
    ],
  ])("%s", (_, sql, rules) => {
    expect(rulesOf(sql)).toEqual(rules);
  });

  test("tables of an earlier file of the release are its own", () => {
    const sql = "SET lock_timeout = 9;\nALTER TABLE t DROP COLUMN a;";
    expect(rulesOf(sql)).toEqual(["ban-drop-column"]);
    expect(rulesOf(sql, { newTables: new Set(["t"]) })).toEqual([]);
  });
  test("a transaction that the runner opens makes it robust, and is not left open", () => {
    expect(rulesOf("CREATE TABLE t (a int);", { transaction: true })).toEqual([]);
  });
});

describe("places", () => {
  test("a statement begins after its comment, counted in characters, not bytes", () => {
    const [finding] = gate(parseMigration("m.sql", "-- für später: ü\n\n  DROP TABLE t;")).findings;
    expect([finding?.line, finding?.column]).toEqual([3, 3]);
  });
  test("a syntax error is where PostgreSQL says", () => {
    const { error } = parseMigration("m.sql", "SELECT 1;\nSELEC 2;");
    expect([error?.line, error?.column]).toEqual([2, 1]);
  });
});

describe("ignores", () => {
  const drop = "DROP TABLE IF EXISTS t;";
  test.each<[string, string, string[]]>([
    [
      "with a reason",
      `-- squawk-ignore ban-drop-table, require-lock-timeout: gone since 1.2\n${drop}`,
      ["ban-drop-table (ignored)", "require-lock-timeout (ignored)"],
    ],
    [
      "on the same line",
      `${drop} -- squawk-ignore ban-drop-table, require-lock-timeout: gone`,
      ["ban-drop-table (ignored)", "require-lock-timeout (ignored)"],
    ],
    [
      "without a reason",
      `-- squawk-ignore ban-drop-table\n${drop}`,
      ["ban-drop-table", "require-lock-timeout", "ignore-without-reason"],
    ],
    [
      "without a rule",
      `-- squawk-ignore\n${drop}`,
      ["ban-drop-table", "require-lock-timeout", "ignore-without-reason"],
    ],
    [
      "of another rule",
      `-- squawk-ignore ban-drop-column: why\n${drop}`,
      ["ban-drop-table", "require-lock-timeout", "unused-ignore"],
    ],
    [
      "of the statement before only",
      `-- squawk-ignore ban-drop-table, require-lock-timeout: gone\n${drop}\nDROP TABLE IF EXISTS u;`,
      [
        "ban-drop-table (ignored)",
        "require-lock-timeout (ignored)",
        "ban-drop-table",
        "require-lock-timeout",
      ],
    ],
    [
      "of the whole file",
      `-- squawk-ignore-file ban-drop-table, require-lock-timeout: all gone\n${drop}\nDROP TABLE IF EXISTS u;`,
      [
        "ban-drop-table (ignored)",
        "require-lock-timeout (ignored)",
        "ban-drop-table (ignored)",
        "require-lock-timeout (ignored)",
      ],
    ],
    [
      "in a text, which is no comment",
      `${drop}\nCOMMENT ON TABLE v IS '-- squawk-ignore ban-drop-table: no';`,
      ["ban-drop-table", "require-lock-timeout"],
    ],
  ])("%s", (_, sql, rules) => {
    expect(rulesOf(sql)).toEqual(rules);
  });
});

describe("bounded", () => {
  test("an expression of 10,000 terms", () => {
    expect(() => parseMigration("m.sql", `SELECT ${"1+".repeat(10_000)}1;`)).toThrow(
      GovernanceError,
    );
  });
  test("20,000 parentheses, and the parser still works after", () => {
    expect(() =>
      parseMigration("m.sql", `SELECT ${"(".repeat(20_000)}1${")".repeat(20_000)};`),
    ).toThrow("gives up");
    expect(rulesOf("DROP TABLE t;")).toContain("ban-drop-table");
  });
});
