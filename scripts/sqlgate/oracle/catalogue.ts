/** What must be there after a migration, looked up in PostgreSQL's catalogue. */
import type { ScratchDatabase } from "./scratch.ts";

/** A killed CREATE INDEX CONCURRENTLY leaves an index that is kept up and never used. */
export async function invalidIndexes(database: ScratchDatabase): Promise<string[]> {
  return database.lines(
    "SELECT indexrelid::regclass FROM pg_catalog.pg_index WHERE NOT (indisvalid AND indisready) ORDER BY 1",
  );
}

/** Those of `table.column` or `schema.table.column` that are not there. */
export async function missingColumns(
  database: ScratchDatabase,
  columns: readonly string[],
): Promise<string[]> {
  if (columns.length === 0) return [];
  const found = await database.lines(
    `SELECT attrelid::regclass || '.' || attname FROM pg_catalog.pg_attribute
     JOIN pg_catalog.pg_class ON pg_class.oid = attrelid
     WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm', 'f')`,
  );
  const known = new Set(found);
  return columns.filter((column) => !known.has(column.replace(/^public\./, "")));
}

/** Those of `index` or `schema.index` that are not there, or not valid. */
export async function missingIndexes(
  database: ScratchDatabase,
  indexes: readonly string[],
): Promise<string[]> {
  if (indexes.length === 0) return [];
  const known = new Set(
    await database.lines(
      "SELECT indexrelid::regclass FROM pg_catalog.pg_index WHERE indisvalid AND indisready",
    ),
  );
  return indexes.filter((index) => !known.has(index.replace(/^public\./, "")));
}
