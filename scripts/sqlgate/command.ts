/** `schema-gate`: does the version that is running survive these migrations? */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";

export type SchemaGateOption =
  | "migrations"
  | "transaction"
  | "old-statements"
  | "new-statements"
  | "schema"
  | "role"
  | "pg-bin"
  | "require-column"
  | "require-index";

const check = verb({
  summary: "name every statement of the migrations that the running version may not survive",
  options: {
    migrations: {
      kind: "list",
      placeholder: "PATTERN",
      describe: "migration files, in the order of their names",
    },
    transaction: {
      kind: "flag",
      describe: "the migration runner opens a transaction around each file",
    },
    "old-statements": {
      kind: "text",
      placeholder: "FILE",
      describe: "what the running version runs: tried on a scratch PostgreSQL, before and after",
    },
    "new-statements": {
      kind: "text",
      placeholder: "FILE",
      describe: "what the new version runs, so that the old one meets its data",
    },
    schema: {
      kind: "text",
      placeholder: "FILE",
      describe: "the schema before the migrations, as SQL; empty where not given",
    },
    role: { kind: "text", placeholder: "NAME", describe: "role as which the old statements run" },
    "pg-bin": {
      kind: "text",
      placeholder: "DIR",
      describe:
        "folder of initdb, postgres and psql, or embedded (default: the newest installed, else embedded)",
    },
    "require-column": {
      kind: "list",
      placeholder: "TABLE.COLUMN",
      describe: "must be there after the migrations",
    },
    "require-index": {
      kind: "list",
      placeholder: "INDEX",
      describe: "must be there, and valid, after the migrations",
    },
  },
  examples: [
    { command: "--migrations 'db/**/*.sql'", says: "look at every statement" },
    {
      command: "--migrations 'db/2026/*.sql' --schema db/schema.sql --old-statements db/old.sql",
      says: "also try it on a server",
    },
  ],
  run: async (args, host, context) => {
    const { runGate } = await import("./gate-verb.ts");
    return runGate(args, host, context);
  },
});

export const script: Script = {
  name: "schema-gate",
  npmScript: "schema:gate",
  summary: "can the running version live with the migrated database?",
  verbs: { "": check },
  checks: CHECKS,
};
