/** What `npm run schema:gate` does; loaded only when it is really run, since help must be quick. */
import { resolve } from "node:path";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { sha256Hex } from "../core/digest.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import { fileChecks, noFilesCheck } from "./finding-checks.ts";
import type { FileResult } from "./finding-checks.ts";
import { gate } from "./gate.ts";
import { sourceText } from "./hygiene.ts";
import { loadParser, parseMigration } from "./statements.ts";
import { gateResult } from "./view.ts";
import type { SchemaGateOption } from "./command.ts";

const MAX_BYTES = 8 * 1024 * 1024;

interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export async function runGate(
  args: Args<SchemaGateOption>,
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
function refuseHalfATrial(args: Args<SchemaGateOption>): void {
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
  args: Args<SchemaGateOption>,
  host: Host,
  context: RunContext,
  files: readonly ReadFile[],
  results: readonly FileResult[],
) {
  const old = args.text("old-statements");
  if (old === undefined || results.some(({ problems }) => problems.length > 0)) return undefined;
  const { EMBEDDED, runTrial } = await import("./oracle/run-trial.ts");
  const at = (file: string | undefined) =>
    file === undefined ? undefined : resolve(context.root, file);
  return runTrial(host, {
    migrations: files.map(({ bytes }) => new TextDecoder().decode(bytes)),
    oldStatements: resolve(context.root, old),
    newStatements: at(args.text("new-statements")),
    schema: at(args.text("schema")),
    role: args.text("role"),
    programs: args.text("pg-bin") === EMBEDDED ? EMBEDDED : at(args.text("pg-bin")),
    transaction: args.flag("transaction"),
    columns: args.list("require-column"),
    indexes: args.list("require-index"),
  });
}

function inputOf({ path, bytes }: ReadFile): InputRecord {
  return { path, sha256: sha256Hex(bytes), role: "migration" };
}
