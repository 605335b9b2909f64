/** `schema-gate`: does the version that is running survive these migrations? */
import { resolve } from "node:path";
import { verb } from "../core/command.ts";
import type { Args, CommandResult, RunContext, Script } from "../core/command.ts";
import { sha256Hex } from "../core/digest.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import { CHECKS } from "./catalogue.ts";
import { fileChecks, noFilesCheck } from "./finding-checks.ts";
import type { FileResult } from "./finding-checks.ts";
import { gate } from "./gate.ts";
import { sourceText } from "./hygiene.ts";
import { loadParser, parseMigration } from "./statements.ts";
import { gateResult } from "./view.ts";

type Option =
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
    "pg-bin": { kind: "text", placeholder: "DIR", describe: "folder of initdb, postgres and psql" },
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
  run: runGate,
});

export const script: Script = {
  name: "schema-gate",
  npmScript: "schema:gate",
  summary: "can the running version live with the migrated database?",
  verbs: { "": check },
  checks: CHECKS,
};

const MAX_BYTES = 8 * 1024 * 1024;

interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function runGate(
  args: Args<Option>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const patterns = args.list("migrations");
  if (patterns.length === 0)
    throw usageError("--migrations PATTERN is needed", "Such as --migrations 'db/**/*.sql'.");
  refuseHalfATrial(args);
  const paths = await host.fs.glob(patterns, context.root);
  if (paths.length === 0) return gateResult([noFilesCheck(patterns)], [], undefined, []);
  const files = await Promise.all(
    paths.map(async (path) => ({
      path,
      bytes: await host.fs.read(resolve(context.root, path), MAX_BYTES),
    })),
  );
  await loadParser();
  const results = judged(files, args.flag("transaction"));
  const checks = results.flatMap(fileChecks);
  const trial = await tried(args, host, context, files, results);
  return gateResult(
    [...checks, ...(trial?.checks ?? [])],
    results,
    trial?.server,
    files.map(inputOf),
  );
}

function judged(files: readonly ReadFile[], transaction: boolean): FileResult[] {
  let newTables: ReadonlySet<string> = new Set();
  return files.map(({ path, bytes }) => {
    const { text, problems } = sourceText(bytes);
    if (problems.length > 0) return { path, statements: 0, problems, findings: [] };
    const parsed = parseMigration(path, text);
    const gated = gate(parsed, { newTables, transaction });
    newTables = gated.newTables;
    return { path, statements: parsed.statements.length, problems, findings: gated.findings };
  });
}

/** What the other options are for is only done where there are statements to try. */
function refuseHalfATrial(args: Args<Option>): void {
  if (args.text("old-statements") !== undefined) return;
  const idle = (["new-statements", "schema", "role", "pg-bin"] as const).find(
    (name) => args.text(name) !== undefined,
  );
  const list = (["require-column", "require-index"] as const).find(
    (name) => args.list(name).length > 0,
  );
  const name = idle ?? list;
  if (name !== undefined)
    throw usageError(
      `--${name} needs --old-statements`,
      "Nothing is tried on a server without them.",
    );
}

async function tried(
  args: Args<Option>,
  host: Host,
  context: RunContext,
  files: readonly ReadFile[],
  results: readonly FileResult[],
) {
  const old = args.text("old-statements");
  if (old === undefined || results.some(({ problems }) => problems.length > 0)) return undefined;
  const { runTrial } = await import("./oracle/run-trial.ts");
  const at = (file: string | undefined) =>
    file === undefined ? undefined : resolve(context.root, file);
  return runTrial(host, {
    migrations: files.map(({ bytes }) => new TextDecoder().decode(bytes)),
    oldStatements: resolve(context.root, old),
    newStatements: at(args.text("new-statements")),
    schema: at(args.text("schema")),
    role: args.text("role"),
    programs: at(args.text("pg-bin")),
    transaction: args.flag("transaction"),
    columns: args.list("require-column"),
    indexes: args.list("require-index"),
  });
}

function inputOf({ path, bytes }: ReadFile): InputRecord {
  return { path, sha256: sha256Hex(bytes), role: "migration" };
}
