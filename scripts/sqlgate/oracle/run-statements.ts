/** Runs statements one by one in a database and tells which fail, with PostgreSQL's own error. */
import { undecidedError } from "../../core/errors.ts";
import type { Applied, StatementFailure, StatementRun } from "./scratch.ts";
import type { ScratchServer } from "./scratch-server.ts";

/** Each statement by itself, in one session, in order; a failure does not stop the next. */
export async function failuresOf(
  server: ScratchServer,
  database: string,
  statements: readonly string[],
  { role, keep }: StatementRun,
): Promise<StatementFailure[]> {
  const as = role === undefined ? "" : `SET ROLE ${quoted(role)};\n`;
  const begin = keep ? "" : "\\set ON_ERROR_ROLLBACK on\nBEGIN;\n";
  const body = statements.map((statement, index) => `\\warn ${MARK}${index}\n${statement};\n`);
  const { end, stderr, droppedBytes } = await server.psql(
    database,
    `\\o /dev/null\n${as}${begin}${body.join("")}${keep ? "" : "ROLLBACK;\n"}\\warn ${MARK}end\n`,
    false,
  );
  if (end.kind !== "exited" || droppedBytes > 0 || !stderr.includes(`${MARK}end`)) {
    throw undecidedError(`psql did not run all ${statements.length} statements: ${end.kind}`);
  }
  return stderr
    .split(MARK)
    .slice(1)
    .flatMap((part) => failureOf(part, statements));
}

const MARK = "@@statement-";

function failureOf(part: string, statements: readonly string[]): StatementFailure[] {
  const [, index = ""] = /^(\d+)/.exec(part) ?? [];
  const [, code = "", message = ""] = /(?:ERROR|FATAL|PANIC):\s+(\w{5}): ([^\n]*)/.exec(part) ?? [];
  const statement = statements[Number(index)];
  return code === "" || statement === undefined ? [] : [{ statement, code, message }];
}

/** A whole script, ended at the first error. */
export async function apply(
  server: ScratchServer,
  database: string,
  script: string,
): Promise<Applied> {
  const { end, stderr } = await server.psql(database, script, true);
  if (end.kind === "exited" && end.code === 0) return { ok: true };
  const [, message] = /(?:ERROR|FATAL|PANIC):\s+(\w{5}: [^\n]*)/.exec(stderr) ?? [];
  return { ok: false, message: message ?? (stderr.trim().split("\n").at(-1) || end.kind) };
}

/** Lines that a query gives, columns joined by `|`. */
export async function linesOf(
  server: ScratchServer,
  database: string,
  query: string,
): Promise<string[]> {
  const { end, stdout, stderr } = await server.psql(database, `${query};\n`, true);
  if (end.kind !== "exited" || end.code !== 0)
    throw undecidedError(`The catalogue cannot be read: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  return stdout.split("\n").filter((line) => line !== "");
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
