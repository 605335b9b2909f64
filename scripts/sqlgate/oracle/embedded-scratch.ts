/** The trial's database in the embedded PostgreSQL: each copy is made anew from the schema. */
import { undecidedError } from "../../core/errors.ts";
import type { EmbeddedPostgres } from "../../core/embedded-postgres.ts";
import type { Host } from "../../core/host.ts";
import { parseMigration } from "../statements.ts";
import { quoted } from "./run-statements.ts";
import type { Applied, Scratch, ScratchDatabase, StatementFailure } from "./scratch.ts";
import type { StatementRun } from "./scratch.ts";

/** As on a server: a statement of a corpus that takes longer is broken. */
const STATEMENT_MS = 20_000;

/** Undecided where it does not start, or the schema cannot be made. */
export async function embeddedScratch(
  { openPostgres }: Pick<Host, "openPostgres">,
  schema: string,
): Promise<Scratch> {
  // It takes a second or two to start: the one that told the version serves the first copy.
  const spare = [await openPostgres()];
  const version = spare[0]?.version ?? "";
  return {
    version: `${version} (PGlite)`,
    inCopy: async (work) => {
      const postgres = spare.pop() ?? (await openPostgres());
      try {
        const made = await apply(postgres, schema);
        if (made.ok) return await work(databaseOf(postgres));
        throw undecidedError(`The schema before the migration cannot be made: ${made.message}`);
      } finally {
        await postgres.close();
      }
    },
    stop: async () => {
      await spare.pop()?.close();
    },
  };
}

function databaseOf(postgres: EmbeddedPostgres): ScratchDatabase {
  return {
    failures: async (statements, run) => failures(postgres, statements, run),
    apply: async (script) => apply(postgres, script),
    lines: async (query) => {
      const found = await postgres.run(query, STATEMENT_MS);
      if (found.ok) return found.rows.map((row) => row.join("|"));
      throw undecidedError(`The catalogue cannot be read: ${found.message}`);
    },
  };
}

/** One after another: several in one message would be one transaction. */
async function apply(postgres: EmbeddedPostgres, script: string): Promise<Applied> {
  const { statements, error } = parseMigration("script", script);
  if (error !== undefined) return { ok: false, message: `42601: ${error.message}` };
  for (const { text } of statements) {
    const done = await postgres.run(text, STATEMENT_MS);
    if (!done.ok) return { ok: false, message: `${done.code}: ${done.message}` };
  }
  return { ok: true };
}

async function failures(
  postgres: EmbeddedPostgres,
  statements: readonly string[],
  { role, keep }: StatementRun,
): Promise<StatementFailure[]> {
  if (role !== undefined) await must(postgres, `SET ROLE ${quoted(role)}`);
  if (!keep) await must(postgres, "BEGIN");
  const found: StatementFailure[] = [];
  for (const statement of statements) {
    if (!keep) await must(postgres, "SAVEPOINT one");
    const done = await postgres.run(statement, STATEMENT_MS);
    if (done.ok) continue;
    found.push({ statement, code: done.code, message: done.message });
    if (!keep) await must(postgres, "ROLLBACK TO SAVEPOINT one");
  }
  if (!keep) await must(postgres, "ROLLBACK");
  if (role !== undefined) await must(postgres, "RESET ROLE");
  return found;
}

async function must(postgres: EmbeddedPostgres, statement: string): Promise<void> {
  const done = await postgres.run(statement, STATEMENT_MS);
  if (!done.ok) throw undecidedError(`${statement}: ${done.code} ${done.message}`);
}
