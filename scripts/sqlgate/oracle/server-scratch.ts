/** The trial's databases on a server of the machine: one with the schema before, and copies of it. */
import { undecidedError } from "../../core/errors.ts";
import { apply, failuresOf, linesOf, quoted } from "./run-statements.ts";
import type { Scratch, ScratchDatabase } from "./scratch.ts";
import type { ScratchServer } from "./scratch-server.ts";

const BEFORE = "schema_before";

/** Undecided where the schema cannot be made; the server is left running then. */
export async function serverScratch(server: ScratchServer, schema: string): Promise<Scratch> {
  await prepareDatabase(server, BEFORE, schema);
  return {
    version: server.version,
    inCopy: async (work) => inCopy(server, BEFORE, work),
    stop: async () => server.stop(),
  };
}

let copies = 0;

/** A copy of a database for as long as the work takes. */
async function inCopy<T>(
  server: ScratchServer,
  source: string,
  work: (database: ScratchDatabase) => Promise<T>,
): Promise<T> {
  copies += 1;
  const name = `trial_${copies}`;
  await admin(server, `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(source)}`);
  try {
    return await work(databaseOf(server, name));
  } finally {
    await admin(server, `DROP DATABASE ${quoted(name)} WITH (FORCE)`);
  }
}

function databaseOf(server: ScratchServer, name: string): ScratchDatabase {
  return {
    failures: async (statements, run) => failuresOf(server, name, statements, run),
    apply: async (script) => apply(server, name, script),
    lines: async (query) => linesOf(server, name, query),
  };
}

/** A new database with the schema before in it. Undecided where the schema cannot be made. */
async function prepareDatabase(server: ScratchServer, name: string, schema: string): Promise<void> {
  await admin(server, `CREATE DATABASE ${quoted(name)}`);
  const made = await apply(server, name, schema);
  if (!made.ok)
    throw undecidedError(`The schema before the migration cannot be made: ${made.message}`);
}

async function admin(server: ScratchServer, statement: string): Promise<void> {
  const done = await apply(server, "postgres", `${statement};\n`);
  if (!done.ok) throw undecidedError(`${statement}: ${done.message}`);
}
