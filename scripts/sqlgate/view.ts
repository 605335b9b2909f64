/** The gate's part of the report, and what a person reads. */
import { counted } from "../core/counted.ts";
import type { Check } from "../core/check.ts";
import type { CommandResult } from "../core/command.ts";
import type { InputRecord } from "../core/report.ts";
import type { FileResult } from "./finding-checks.ts";
import { SQL_RULES } from "./rule-catalogue.ts";

/** `server`: version of the PostgreSQL on which it was tried, if it was. */
export function gateResult(
  checks: readonly Check[],
  files: readonly FileResult[],
  server: string | undefined,
  inputs: readonly InputRecord[],
): CommandResult {
  const statements = files.reduce((sum, file) => sum + file.statements, 0);
  const findings = files.flatMap((file) => file.findings);
  const open = findings.filter(({ ignored }) => ignored === undefined).length;
  const tried = server === undefined ? "not tried on a server" : `tried on PostgreSQL ${server}`;
  return {
    checks,
    inputs,
    result: {
      files: files.map(fileObject),
      statements,
      ...(server === undefined ? {} : { server_version: server }),
    },
    view: {
      headline: `${counted(files.length, "file")}, ${counted(statements, "statement")}, ${counted(open, "finding")}, ${counted(findings.length - open, "ignored finding")}, ${tried}`,
    },
  };
}

function fileObject({ path, statements, findings }: FileResult) {
  return {
    path,
    statements,
    findings: findings.map(({ rule, about, line, column, ignored }) => ({
      rule,
      class: SQL_RULES[rule].class,
      about,
      line,
      column,
      ...(ignored === undefined ? {} : { ignored }),
    })),
  };
}
