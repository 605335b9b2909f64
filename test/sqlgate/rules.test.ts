/** What single rules look at, where the corpus has one migration of each kind. */
import { describe, expect, test } from "vitest";
import { gate } from "../../scripts/sqlgate/gate.ts";
import { loadParser, parseMigration } from "../../scripts/sqlgate/statements.ts";

await loadParser();

/** `rule: about` of each finding. */
const told = (sql: string): string[] =>
  gate(parseMigration("m.sql", sql)).findings.map(({ rule, about }) => `${rule}: ${about}`);

describe("a SELECT that may do anything", () => {
  const CALLS = ["calling-function: SELECT"];
  test.each([
    "SELECT f();",
    "SELECT 1, f();",
    "SELECT a;",
    "SELECT 1 FROM t;",
    "SELECT 1 WHERE f();",
    "SELECT 1 INTO x;",
    "SELECT 1 FOR UPDATE;",
    "SELECT 1 UNION SELECT 2;",
    "WITH x AS (DELETE FROM t RETURNING 1) SELECT 1;",
    "SELECT set_config('search_path', f(), true);",
    "SELECT set_config('search_path', 'a', f());",
  ])("%s", (sql) => {
    expect(told(sql)).toEqual(CALLS);
  });
  test.each(["SELECT 1;", "SELECT now(), 1;", "SELECT set_config('search_path', 'a', true);"])(
    "%s does nothing",
    (sql) => {
      expect(told(sql)).toEqual([]);
    },
  );
});

describe("a lock timeout holds", () => {
  const ALTER = "ALTER TABLE t ADD COLUMN IF NOT EXISTS a int;";
  const WAITS = ["require-lock-timeout: t"];
  test.each([
    ["as long as its transaction", `BEGIN; SET LOCAL lock_timeout = 9; ${ALTER} COMMIT;`],
    ["for the session", `SET lock_timeout = 9; BEGIN; COMMIT; ${ALTER}`],
    ["when COMMIT has kept it", `BEGIN; SET lock_timeout = 9; COMMIT; ${ALTER}`],
    ["as before, after ROLLBACK", `SET lock_timeout = 9; BEGIN; ROLLBACK; ${ALTER}`],
  ])("%s", (_, sql) => {
    expect(told(sql)).toEqual([]);
  });
  test.each([
    ["the next one", `BEGIN; SET LOCAL lock_timeout = 9; COMMIT; BEGIN; ${ALTER} COMMIT;`],
    ["one after ROLLBACK", `BEGIN; SET LOCAL lock_timeout = 9; ROLLBACK; BEGIN; ${ALTER} COMMIT;`],
    ["what ROLLBACK takes back", `BEGIN; SET lock_timeout = 9; ROLLBACK; ${ALTER}`],
    ["after RESET ALL", `BEGIN; SET LOCAL lock_timeout = 9; RESET ALL; ${ALTER} COMMIT;`],
    ["after RESET ALL of the session", `SET lock_timeout = 9; RESET ALL; ${ALTER}`],
    ["after DISCARD ALL", `SET lock_timeout = 9; DISCARD ALL; ${ALTER}`],
    ["outside of one", `SET LOCAL lock_timeout = 9; ${ALTER}`],
    ["when it is none", `SET lock_timeout = 0; ${ALTER}`],
  ])("not in %s", (_, sql) => {
    expect(told(sql)).toEqual(WAITS);
  });
});

const indexed = (columns: string) =>
  told(`CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON t ${columns};`);

describe("an index over an expression", () => {
  test.each(["(coalesce(a, b))", "((a = '1'::int))", "(a) WHERE a IN (1, 2)"])(
    "%s cannot fail",
    (columns) => {
      expect(indexed(columns)).toEqual([]);
    },
  );
  test.each([
    "(coalesce(a, b / c))",
    "((a = b::int))",
    "(a) WHERE a IN (1, f(2))",
    "(lower(f(a)))",
  ])("%s may", (columns) => {
    expect(indexed(columns)).toEqual(["index-expression-may-fail: i on t"]);
  });
});

const added = (check: string) =>
  told(`SET lock_timeout = 9; ALTER TABLE t ADD COLUMN IF NOT EXISTS a int CHECK (${check});`);

describe("a check of a column that is new", () => {
  test.each(["a IN (1, 2)", "a > 1 AND a < 9", "a BETWEEN 1 AND 9"])(
    "%s lets NULL pass",
    (check) => {
      expect(added(check)).toEqual([]);
    },
  );
  test.each(["a IN (1, b)", "NOT a = 1", "a > 1 OR b = 2", "a IS NOT DISTINCT FROM 1"])(
    "%s may not",
    (check) => {
      expect(added(check)).toEqual(["adding-check-constraint: t.a"]);
    },
  );
});

test.each([
  ["LOCK TABLE a, s.b;", "locking-table: a, s.b"],
  ["ALTER TABLE t DROP COLUMN a;", "ban-drop-column: t.a"],
  ["ALTER TABLE t RENAME TO u;", "renaming-table: t"],
  ["ALTER TABLE t RENAME COLUMN a TO b;", "renaming-column: t.a"],
  ["REINDEX TABLE s.t;", "require-concurrent-reindex: s.t"],
  ["REINDEX DATABASE d;", "require-concurrent-reindex: d"],
  ["ALTER FUNCTION f() OWNER TO x;", "changing-owner: OBJECT_FUNCTION"],
])("what it is about: %s", (sql, first) => {
  expect(told(sql)[0]).toBe(first);
});

test.each([
  ["SELECT 1;", [["SELECT 1", 1, 1]]],
  ["\nSELECT 1;", [["SELECT 1", 2, 1]]],
  [
    "/* a */ SELECT 1; /* b */\n SELECT 2",
    [
      ["SELECT 1", 1, 9],
      ["SELECT 2", 2, 2],
    ],
  ],
])("statements and their places: %j", (sql, found) => {
  const { statements } = parseMigration("m.sql", sql);
  expect(statements.map(({ text, line, column }) => [text, line, column])).toEqual(found);
});

describe("an ignore at the end of a line", () => {
  const ignore = "-- squawk-ignore ban-drop-table, require-lock-timeout: gone";
  const open = ["ban-drop-table u", "require-lock-timeout u"];
  test.each([
    ["of one line", `DROP TABLE IF EXISTS t; ${ignore}\nDROP TABLE IF EXISTS u;`],
    ["of two", `DROP TABLE IF EXISTS\n  t; ${ignore}\nDROP TABLE IF EXISTS u;`],
  ])("belongs to the statement before, %s", (_, sql) => {
    const { findings } = gate(parseMigration("m.sql", sql));
    const left = findings.filter(({ ignored }) => ignored === undefined);
    expect(left.map(({ rule, about }) => `${rule} ${about}`)).toEqual(open);
  });
});
