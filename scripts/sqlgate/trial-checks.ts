/** What the execution oracle has seen, as checks of the report. */
import type { Check } from "../core/check.ts";
import type { TrialResult } from "./oracle/oracle.ts";
import type { StatementFailure } from "./oracle/scratch.ts";

export function trialChecks(
  result: TrialResult,
  oldCount: number,
  asked: { readonly newStatements: boolean; readonly objects: boolean },
): Check[] {
  const before = told(
    "old_statements_run_before",
    "no_data",
    result.failedBefore,
    `${oldCount} statements run on the schema before`,
  );
  if (!result.applied.ok) return [before, notApplied(result.applied.message)];
  const applied: Check = {
    id: "migrations_apply",
    outcome: "pass",
    enforced: true,
    message: "applied",
    locations: [],
  };
  const after = told(
    "old_statements_run_after",
    "fail",
    result.broken,
    `${oldCount} statements run on the schema after`,
  );
  const order = told(
    "new_statements_run_before",
    "fail",
    result.newOnOld,
    "the new version runs without the migration too",
  );
  return [
    before,
    applied,
    after,
    ...(asked.newStatements ? [{ ...order, enforced: false }] : []),
    listed("indexes_valid", result.invalidIndexes, "all indexes are valid", "invalid"),
    ...(asked.objects
      ? [listed("required_objects_present", result.missing, "all are there", "not there")]
      : []),
  ];
}

function told(
  id: string,
  otherwise: "fail" | "no_data",
  failures: readonly StatementFailure[],
  fine: string,
): Check {
  if (failures.length === 0)
    return { id, outcome: "pass", enforced: true, message: fine, locations: [] };
  const lines = failures
    .slice(0, 10)
    .map(({ statement, code, message }) => `${shortened(statement)}: ${code} ${message}`);
  const more = failures.length > 10 ? `; and ${failures.length - 10} more` : "";
  return {
    id,
    outcome: otherwise,
    enforced: true,
    message: `${failures.length} statements fail: ${lines.join("; ")}${more}`,
    locations: [],
  };
}

function notApplied(message: string): Check {
  return {
    id: "migrations_apply",
    outcome: "fail",
    enforced: true,
    message: `PostgreSQL refuses a migration: ${message}`,
    observed: message,
    locations: [],
  };
}

function listed(id: string, found: readonly string[], fine: string, bad: string): Check {
  if (found.length === 0)
    return { id, outcome: "pass", enforced: true, message: fine, locations: [] };
  return {
    id,
    outcome: "fail",
    enforced: true,
    message: `${bad}: ${found.join(", ")}`,
    locations: [],
  };
}

function shortened(statement: string): string {
  const line = statement.replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
