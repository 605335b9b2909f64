/**
 * Does the old version survive the migration? Not argued but tried: its statements are run on the
 * schema before and on the schema after, and the new version's statements on the schema before.
 */
import { undecidedError } from "../../core/errors.ts";
import { invalidIndexes, missingColumns, missingIndexes } from "./catalogue.ts";
import { apply, failuresOf, quoted } from "./run-statements.ts";
import type { Applied, StatementFailure } from "./run-statements.ts";
import type { ScratchServer } from "./scratch-server.ts";

export interface Trial {
  /** Name of the database that holds the schema before; it is copied, never changed. */
  readonly before: string;
  readonly migration: string;
  /** What the old version runs, one statement each. */
  readonly oldStatements: readonly string[];
  /** What the new version runs first, so that the old one meets its data. */
  readonly newStatements: readonly string[];
  readonly role: string | undefined;
  /** `schema.table.column` and `schema.index`, to be found after. */
  readonly columns: readonly string[];
  readonly indexes: readonly string[];
}

export interface TrialResult {
  readonly applied: Applied;
  /** Old statements that fail after the migration, and did not before. */
  readonly broken: readonly StatementFailure[];
  /** Old statements that fail before it: nothing can be said of them. */
  readonly failedBefore: readonly StatementFailure[];
  /** New statements that fail on the schema before: code must not go out before the migration. */
  readonly newOnOld: readonly StatementFailure[];
  readonly invalidIndexes: readonly string[];
  readonly missing: readonly string[];
}

export async function tryMigration(server: ScratchServer, trial: Trial): Promise<TrialResult> {
  return inCopy(server, trial.before, async (database) => {
    const old = (keep: boolean) =>
      failuresOf(server, database, trial.oldStatements, { role: trial.role, keep });
    const next = (keep: boolean) =>
      failuresOf(server, database, trial.newStatements, { role: undefined, keep });
    const failedBefore = await old(false);
    const newOnOld = trial.newStatements.length === 0 ? [] : await next(false);
    const applied = await apply(server, database, trial.migration);
    if (!applied.ok) return { ...NOTHING, applied, failedBefore, newOnOld };
    if (trial.newStatements.length > 0) await next(true);
    const known = new Set(failedBefore.map(({ statement }) => statement));
    const broken = (await old(true)).filter(({ statement }) => !known.has(statement));
    return {
      applied,
      failedBefore,
      newOnOld,
      broken,
      ...(await lookedUp(server, database, trial)),
    };
  });
}

async function lookedUp(
  server: ScratchServer,
  database: string,
  trial: Trial,
): Promise<Pick<TrialResult, "invalidIndexes" | "missing">> {
  const columns = await missingColumns(server, database, trial.columns);
  const indexes = await missingIndexes(server, database, trial.indexes);
  return {
    invalidIndexes: await invalidIndexes(server, database),
    missing: [...columns, ...indexes],
  };
}

const NOTHING = { broken: [], invalidIndexes: [], missing: [] };

let copies = 0;

/** A copy of a database for as long as the work takes. */
async function inCopy<T>(
  server: ScratchServer,
  source: string,
  work: (database: string) => Promise<T>,
): Promise<T> {
  copies += 1;
  const name = `trial_${copies}`;
  await admin(server, `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(source)}`);
  try {
    return await work(name);
  } finally {
    await admin(server, `DROP DATABASE ${quoted(name)} WITH (FORCE)`);
  }
}

/** A new database with the schema before in it. Undecided where the schema cannot be made. */
export async function prepareDatabase(
  server: ScratchServer,
  name: string,
  schema: string,
): Promise<void> {
  await admin(server, `CREATE DATABASE ${quoted(name)}`);
  const made = await apply(server, name, schema);
  if (!made.ok)
    throw undecidedError(`The schema before the migration cannot be made: ${made.message}`);
}

async function admin(server: ScratchServer, statement: string): Promise<void> {
  const done = await apply(server, "postgres", `${statement};\n`);
  if (!done.ok) throw undecidedError(`${statement}: ${done.message}`);
}
