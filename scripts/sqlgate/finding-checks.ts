/** Findings as checks of the report. */
import type { Check } from "../core/check.ts";
import { checkId } from "./catalogue.ts";
import { SQL_RULES } from "./rule-catalogue.ts";
import type { SqlFinding } from "./gate.ts";
import type { SqlRule } from "./rule.ts";
import type { HygieneProblem } from "./hygiene.ts";

export interface FileResult {
  readonly path: string;
  readonly statements: number;
  readonly problems: readonly HygieneProblem[];
  readonly findings: readonly SqlFinding[];
}

const DOCS = "docs/scripts/schema-gate.md";

export function fileChecks(file: FileResult): Check[] {
  const problems = file.problems.map((problem) => problemCheck(file.path, problem));
  if (problems.length > 0) return problems;
  const open = file.findings.filter(({ ignored }) => ignored === undefined);
  const checks = open.map((finding) => findingCheck(file.path, finding));
  const breaks = open.some(({ rule }) => SQL_RULES[rule].class === "breaks");
  return breaks ? checks : [...checks, survivedCheck(file)];
}

function problemCheck(path: string, { rule, message, line, column }: HygieneProblem): Check {
  return {
    id: "migration_text_clean",
    outcome: "fail",
    enforced: true,
    about: path,
    message: `${message} (${rule})`,
    locations: [{ file: path, line, column }],
    remediation: "Save it as UTF-8 without a byte order mark; write psql commands and data as SQL.",
    docs: DOCS,
  };
}

function findingCheck(path: string, { rule, about, line, column }: SqlFinding): Check {
  const { class: kind, harm, lock, instead }: SqlRule = SQL_RULES[rule];
  return {
    id: checkId(rule),
    outcome: "fail",
    enforced: kind !== "fragile",
    about: `${path}:${line}`,
    message: `${rule}: ${about === "" ? "" : `${about}. `}${harm}${lock === undefined ? "" : ` Lock: ${lock}.`}`,
    locations: [{ file: path, line, column }],
    remediation: instead,
    docs: DOCS,
  };
}

function survivedCheck({ path, statements, findings }: FileResult): Check {
  const ignored = findings.filter((finding) => finding.ignored !== undefined);
  const waived =
    ignored.length === 0
      ? ""
      : `, ${ignored.length} ignored: ${ignored.map((one) => `${one.rule} (${one.ignored ?? ""})`).join("; ")}`;
  return {
    id: "running_version_survives",
    outcome: "pass",
    enforced: true,
    about: path,
    message: `${path}: ${statements} ${statements === 1 ? "statement" : "statements"}${waived}`,
    locations: [],
  };
}

export function noFilesCheck(patterns: readonly string[]): Check {
  return {
    id: "migrations_found",
    outcome: "no_data",
    enforced: true,
    message: `No file matches ${patterns.join(", ")}`,
    locations: [],
    remediation: "Correct the pattern; quote it, so that the shell leaves it alone.",
    docs: DOCS,
  };
}
