/**
 * Every migration of the corpus on a real PostgreSQL: the old version's statements run before, and
 * fail after exactly where the corpus says so.
 */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { prepareDatabase, tryMigration } from "../../scripts/sqlgate/oracle/oracle.ts";
import { startScratchServer } from "../../scripts/sqlgate/oracle/scratch-server.ts";
import type { ScratchServer } from "../../scripts/sqlgate/oracle/scratch-server.ts";
import { serverPrograms } from "../../scripts/sqlgate/oracle/server-programs.ts";
import { loadParser } from "../../scripts/sqlgate/statements.ts";
import { BASE, corpus } from "../sqlgate/corpus.ts";

await loadParser();
const host = { ...nodeHost(), newId: randomUUID };
const programs = await serverPrograms(host, undefined);
if (programs === undefined) process.stderr.write("skipped: no PostgreSQL server is installed\n");

describe.skipIf(programs === undefined)("the corpus on PostgreSQL", () => {
  let server: ScratchServer;

  beforeAll(async () => {
    server = await startScratchServer(host, programs ?? "");
    await server.psql(
      "postgres",
      "CREATE ROLE app_old; CREATE ROLE app_new; CREATE ROLE app_group;",
      true,
    );
    await prepareDatabase(server, "base", BASE);
  }, 120_000);
  afterAll(() => server.stop());

  test.each(corpus())("$name: $reason", async ({ sql, oldStatements, newStatements, breaks }) => {
    const result = await tryMigration(server, {
      before: "base",
      migration: sql,
      oldStatements,
      newStatements,
      role: "app_old",
      columns: [],
      indexes: [],
    });
    expect(result.applied).toEqual({ ok: true });
    expect(result.failedBefore).toEqual([]);
    expect(result.broken.length > 0).toBe(breaks);
  });

  test("an index that a killed build leaves behind is found, and so is what is missing", async () => {
    const result = await tryMigration(server, {
      before: "base",
      migration:
        "UPDATE users SET name = 'same';\n\\set ON_ERROR_STOP off\nCREATE UNIQUE INDEX CONCURRENTLY broken ON users (name);",
      oldStatements: ["SELECT 1"],
      newStatements: [],
      role: undefined,
      columns: ["users.name", "users.none"],
      indexes: ["orders_code_key", "broken"],
    });
    expect(result.invalidIndexes).toEqual(["broken"]);
    expect(result.missing).toEqual(["users.none", "broken"]);
  });
});
