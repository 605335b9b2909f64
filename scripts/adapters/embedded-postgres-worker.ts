/** The thread of `embedded-postgres.ts`: a statement comes in, its rows or its error go out. */
/* oxlint-disable unicorn/require-post-message-target-origin -- these are threads, not windows */
import { parentPort } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { hstore } from "@electric-sql/pglite/contrib/hstore";
import { ltree } from "@electric-sql/pglite/contrib/ltree";
import { pg_trgm as pgTrgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { uuid_ossp as uuidOssp } from "@electric-sql/pglite/contrib/uuid_ossp";
import type { StatementResult } from "../core/embedded-postgres.ts";

/** What schemas of applications use most; each is there, and asleep until CREATE EXTENSION. */
const extensions = { btree_gin, btree_gist, citext, hstore, ltree, pgTrgm, pgcrypto, uuidOssp };

const database = PGlite.create({ extensions });

/** Values as PostgreSQL writes them: nothing is to be understood on the way. */
const AS_TEXT = { rowMode: "array" } as const;

async function resultOf(statement: string): Promise<StatementResult> {
  try {
    const results = await (await database).exec(statement, AS_TEXT);
    const rows: unknown[] = results.at(-1)?.rows ?? [];
    return { ok: true, rows: rows.map((row) => (Array.isArray(row) ? row.map(textOf) : [])) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "XX000";
    return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

parentPort?.on("message", (statement: string) => {
  void resultOf(statement).then((result) => parentPort?.postMessage(result));
});
