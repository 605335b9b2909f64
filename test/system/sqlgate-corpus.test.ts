/**
 * Every migration of the corpus on a real PostgreSQL: the old version's statements run before, and
 * fail after exactly where the corpus says so.
 */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { embeddedScratch } from "../../scripts/sqlgate/oracle/embedded-scratch.ts";
import { tryMigration } from "../../scripts/sqlgate/oracle/oracle.ts";
import { startScratchServer } from "../../scripts/sqlgate/oracle/scratch-server.ts";
import type { ScratchServer } from "../../scripts/sqlgate/oracle/scratch-server.ts";
import { serverScratch } from "../../scripts/sqlgate/oracle/server-scratch.ts";
import type { Scratch } from "../../scripts/sqlgate/oracle/scratch.ts";
import { serverPrograms } from "../../scripts/sqlgate/oracle/server-programs.ts";
import { loadParser } from "../../scripts/sqlgate/statements.ts";
import { BASE, corpus } from "../sqlgate/corpus.ts";
import { sampled } from "./thorough.ts";

await loadParser();
const host = { ...nodeHost(), newId: randomUUID };
const programs = await serverPrograms(host, undefined);
if (programs === undefined) process.stderr.write("skipped: no PostgreSQL server is installed\n");

/** Roles are of the whole server, and stand before the schema there. */
const ROLES = "CREATE ROLE app_old; CREATE ROLE app_new; CREATE ROLE app_group;";

/** Membership is of the whole server too: what one migration changes must not reach the next. */
const MEMBERS = "GRANT app_group TO app_old; REVOKE app_group FROM app_new;";

describe("the embedded PostgreSQL, where no server is installed", () => {
  let scratch: Scratch;
  beforeAll(async () => {
    scratch = await embeddedScratch(host, `${ROLES}\n${BASE}`);
  }, 120_000);

  const some = corpus().filter((_, index) => index % 20 === 3);
  test.each(some)("$name: $reason", async ({ sql, oldStatements, newStatements, breaks }) => {
    const trial = { migration: sql, oldStatements, newStatements, columns: [], indexes: [] };
    const result = await tryMigration(scratch, { ...trial, role: "app_old" });
    expect(result.applied).toEqual({ ok: true });
    expect(result.failedBefore).toEqual([]);
    expect(result.broken.length > 0).toBe(breaks);
  });

  test("what is missing is found, and a schema that cannot be made is said", async () => {
    const trial = { migration: "SELECT 1", oldStatements: ["SELECT 1"], newStatements: [] };
    const asked = { role: undefined, columns: ["users.name", "users.none"], indexes: ["none"] };
    const result = await tryMigration(scratch, { ...trial, ...asked });
    expect(result.missing).toEqual(["users.none", "none"]);
    const broken = await embeddedScratch(host, "CREATE TABLE t (c nosuchtype)");
    await expect(tryMigration(broken, { ...trial, ...asked })).rejects.toThrow("42704");
  });

  test("a statement that does not end is ended", async () => {
    const postgres = await host.openPostgres();
    const endless = postgres.run("SELECT count(*) FROM generate_series(1, 100000000000)", 500);
    await expect(endless).rejects.toThrow("took longer than 500 ms");
  });
});

describe.skipIf(programs === undefined)("the corpus on PostgreSQL", () => {
  let server: ScratchServer;
  let scratch: Scratch;

  beforeAll(async () => {
    server = await startScratchServer(host, programs ?? "");
    await server.psql("postgres", ROLES, true);
    scratch = await serverScratch(server, BASE);
  }, 120_000);
  beforeEach(async () => {
    await server.psql("postgres", MEMBERS, true);
  });
  afterAll(() => scratch.stop());

  test.each(sampled(corpus(), 3))(
    "$name: $reason",
    async ({ sql, oldStatements, newStatements, breaks }) => {
      const result = await tryMigration(scratch, {
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
    },
  );

  test("an index that a killed build leaves behind is found, and so is what is missing", async () => {
    const result = await tryMigration(scratch, {
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
