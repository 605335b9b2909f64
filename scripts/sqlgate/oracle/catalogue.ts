/** What must be there after a migration, looked up in PostgreSQL's catalogue. */
import { linesOf } from "./run-statements.ts";
import type { ScratchServer } from "./scratch-server.ts";

/** A killed CREATE INDEX CONCURRENTLY leaves an index that is kept up and never used. */
export async function invalidIndexes(server: ScratchServer, database: string): Promise<string[]> {
  return linesOf(
    server,
    database,
    "SELECT indexrelid::regclass FROM pg_catalog.pg_index WHERE NOT (indisvalid AND indisready) ORDER BY 1",
  );
}

/** Those of `table.column` or `schema.table.column` that are not there. */
export async function missingColumns(
  server: ScratchServer,
  database: string,
  columns: readonly string[],
): Promise<string[]> {
  if (columns.length === 0) return [];
  const found = await linesOf(
    server,
    database,
    `SELECT attrelid::regclass || '.' || attname FROM pg_catalog.pg_attribute
     JOIN pg_catalog.pg_class ON pg_class.oid = attrelid
     WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm', 'f')`,
  );
  const known = new Set(found);
  return columns.filter((column) => !known.has(column.replace(/^public\./, "")));
}

/** Those of `index` or `schema.index` that are not there, or not valid. */
export async function missingIndexes(
  server: ScratchServer,
  database: string,
  indexes: readonly string[],
): Promise<string[]> {
  if (indexes.length === 0) return [];
  const known = new Set(
    await linesOf(
      server,
      database,
      "SELECT indexrelid::regclass FROM pg_catalog.pg_index WHERE indisvalid AND indisready",
    ),
  );
  return indexes.filter((index) => !known.has(index.replace(/^public\./, "")));
}
