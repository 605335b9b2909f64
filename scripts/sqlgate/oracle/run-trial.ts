/** The execution oracle over files: a scratch server for as long as the trial takes. */
import type { Check } from "../../core/check.ts";
import { undecidedError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { sourceText } from "../hygiene.ts";
import { parseMigration } from "../statements.ts";
import { trialChecks } from "../trial-checks.ts";
import { embeddedScratch } from "./embedded-scratch.ts";
import { tryMigration } from "./oracle.ts";
import type { Scratch } from "./scratch.ts";
import { startScratchServer } from "./scratch-server.ts";
import { serverPrograms } from "./server-programs.ts";
import { serverScratch } from "./server-scratch.ts";

export interface TrialFiles {
  /** Texts, in order. */
  readonly migrations: readonly string[];
  /** Absolute paths; `programs` may be the word `embedded`. */
  readonly oldStatements: string;
  readonly newStatements: string | undefined;
  readonly schema: string | undefined;
  readonly programs: string | undefined;
  readonly role: string | undefined;
  readonly transaction: boolean;
  readonly columns: readonly string[];
  readonly indexes: readonly string[];
}

/** In place of a folder: PGlite, also where a server is installed. */
export const EMBEDDED = "embedded";

const MAX_BYTES = 32 * 1024 * 1024;

/** Undecided where the server that was asked for is not there, or none starts. */
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
  const scratch = await startScratch(host, files.programs, schema);
  try {
    const { role, columns, indexes } = files;
    const migration = joined(files);
    const trial = { migration, oldStatements, newStatements, role, columns, indexes };
    const result = await tryMigration(scratch, trial);
    const asked = {
      newStatements: newStatements.length > 0,
      objects: columns.length + indexes.length > 0,
    };
    return { checks: trialChecks(result, oldStatements.length, asked), server: scratch.version };
  } finally {
    await scratch.stop();
  }
}

/** A server of the machine, or else the embedded one; `given` is the user's own choice. */
async function startScratch(
  host: Host,
  given: string | undefined,
  schema: string,
): Promise<Scratch> {
  const programs = given === EMBEDDED ? undefined : await serverPrograms(host, given);
  if (programs === undefined && given !== undefined && given !== EMBEDDED) {
    throw undecidedError(
      `${given} does not hold initdb, postgres and psql`,
      "Give the folder of a PostgreSQL server, or --pg-bin embedded.",
    );
  }
  if (programs === undefined) return embeddedScratch(host, schema);
  const server = await startScratchServer(host, programs);
  try {
    return await serverScratch(server, schema);
  } catch (error) {
    await server.stop();
    throw error;
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

/** The parser refuses an empty text, and a file of comments is one. */
function statementsOf(path: string, text: string): string[] {
  if (text.trim() === "") return [];
  const { statements, error } = parseMigration(path, text);
  if (error === undefined) return statements.map((one) => one.text);
  throw undecidedError(`${path}:${error.line}: ${error.message}`, "Correct the statement.");
}
