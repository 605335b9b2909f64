/**
 * Does the old version survive the migration? Not argued but tried: its statements are run on the
 * schema before and on the schema after, and the new version's statements on the schema before.
 */
import { invalidIndexes, missingColumns, missingIndexes } from "./catalogue.ts";
import type { Applied, Scratch, ScratchDatabase, StatementFailure } from "./scratch.ts";

export interface Trial {
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

export async function tryMigration(scratch: Scratch, trial: Trial): Promise<TrialResult> {
  return scratch.inCopy(async (database) => {
    const old = (keep: boolean) =>
      database.failures(trial.oldStatements, { role: trial.role, keep });
    const next = (keep: boolean) =>
      database.failures(trial.newStatements, { role: undefined, keep });
    const failedBefore = await old(false);
    const newOnOld = trial.newStatements.length === 0 ? [] : await next(false);
    const applied = await database.apply(trial.migration);
    if (!applied.ok) return { ...NOTHING, applied, failedBefore, newOnOld };
    if (trial.newStatements.length > 0) await next(true);
    const known = new Set(failedBefore.map(({ statement }) => statement));
    const broken = (await old(true)).filter(({ statement }) => !known.has(statement));
    return {
      applied,
      failedBefore,
      newOnOld,
      broken,
      ...(await lookedUp(database, trial)),
    };
  });
}

async function lookedUp(
  database: ScratchDatabase,
  trial: Trial,
): Promise<Pick<TrialResult, "invalidIndexes" | "missing">> {
  const columns = await missingColumns(database, trial.columns);
  const indexes = await missingIndexes(database, trial.indexes);
  return {
    invalidIndexes: await invalidIndexes(database),
    missing: [...columns, ...indexes],
  };
}

const NOTHING = { broken: [], invalidIndexes: [], missing: [] };
