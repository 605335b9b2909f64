/** The execution oracle over files: a scratch server for as long as the trial takes. */
import type { Check } from "../../core/check.ts";
import { undecidedError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { sourceText } from "../hygiene.ts";
import { parseMigration } from "../statements.ts";
import { trialChecks } from "../trial-checks.ts";
import { prepareDatabase, tryMigration } from "./oracle.ts";
import { startScratchServer } from "./scratch-server.ts";
import { serverPrograms } from "./server-programs.ts";

export interface TrialFiles {
  /** Texts, in order. */
  readonly migrations: readonly string[];
  /** Absolute paths. */
  readonly oldStatements: string;
  readonly newStatements: string | undefined;
  readonly schema: string | undefined;
  readonly programs: string | undefined;
  readonly role: string | undefined;
  readonly transaction: boolean;
  readonly columns: readonly string[];
  readonly indexes: readonly string[];
}

const MAX_BYTES = 32 * 1024 * 1024;

/** Undecided where no server is found or it does not start. */
export async function runTrial(
  host: Host,
  files: TrialFiles,
): Promise<{ readonly checks: readonly Check[]; readonly server: string }> {
  const schema = await textOf(host, files.schema);
  const oldStatements = statementsOf(files.oldStatements, await textOf(host, files.oldStatements));
  const newStatements = statementsOf(
    files.newStatements ?? "",
    await textOf(host, files.newStatements),
  );
  if (oldStatements.length === 0) throw undecidedError(`${files.oldStatements} holds no statement`);
  const programs = await serverPrograms(host, files.programs);
  if (programs === undefined)
    throw undecidedError(
      "No PostgreSQL server is installed here: initdb, postgres and psql were not found",
      "Install the server's package, or give its folder with --pg-bin.",
    );
  const server = await startScratchServer(host, programs);
  try {
    await prepareDatabase(server, "schema_before", schema);
    const { role, columns, indexes } = files;
    const migration = joined(files);
    const result = await tryMigration(server, {
      before: "schema_before",
      migration,
      oldStatements,
      newStatements,
      role,
      columns,
      indexes,
    });
    const asked = {
      newStatements: newStatements.length > 0,
      objects: columns.length + indexes.length > 0,
    };
    return { checks: trialChecks(result, oldStatements.length, asked), server: server.version };
  } finally {
    await server.stop();
  }
}

function joined({ migrations, transaction }: TrialFiles): string {
  return migrations
    .map((text) => (transaction ? `BEGIN;\n${text}\n;COMMIT;\n` : `${text}\n;\n`))
    .join("");
}

async function textOf(host: Host, path: string | undefined): Promise<string> {
  if (path === undefined) return "";
  const { text, problems } = sourceText(await host.fs.read(path, MAX_BYTES));
  const [problem] = problems;
  if (problem === undefined) return text;
  throw undecidedError(
    `${path}:${problem.line}: ${problem.message}`,
    "It must be SQL and nothing else.",
  );
}

function statementsOf(path: string, text: string): string[] {
  const { statements, error } = parseMigration(path, text);
  if (error === undefined) return statements.map((one) => one.text);
  throw undecidedError(`${path}:${error.line}: ${error.message}`, "Correct the statement.");
}
