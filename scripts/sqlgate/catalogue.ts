/** What each check of the gate means: the rules, and the questions of the execution oracle. */
import type { CheckCatalogue, CheckMeaning } from "../core/check.ts";
import { SQL_RULES } from "./rule-catalogue.ts";
import type { SqlRuleId } from "./rule-catalogue.ts";
import type { SqlRule } from "./rule.ts";

/** Ids of checks are lower_snake; rules have squawk's names. */
export function checkId(rule: SqlRuleId): string {
  return rule.replaceAll("-", "_");
}

const KINDS = {
  breaks: "the running version may fail",
  blocks: "the running version has to wait",
  fragile: "the migration may stall, or cannot be tried again",
} as const;

function meaningOf(rule: string, { class: kind, harm, lock, instead }: SqlRule): CheckMeaning {
  const why = lock === undefined ? harm : `${harm} Lock: ${lock}.`;
  return { title: `${rule}: ${KINDS[kind]}`, why, fix: instead };
}

const RULE_MEANINGS = Object.fromEntries(
  Object.entries(SQL_RULES).map(([rule, meaning]) => [
    rule.replaceAll("-", "_"),
    meaningOf(rule, meaning),
  ]),
);

export const CHECKS: CheckCatalogue = {
  ...RULE_MEANINGS,
  migrations_found: {
    title: "the patterns of --migrations match files",
    why: "A pattern that matches nothing would let every migration pass unseen.",
    fix: "Correct the pattern, or leave the gate out where a release has no migration.",
  },
  migration_text_clean: {
    title: "the file is SQL and nothing else",
    why: "The parser ends at a NUL byte, and psql commands and COPY data do what no parser of SQL sees.",
    fix: "Save it as UTF-8 without a byte order mark, and write out psql commands and data as statements.",
  },
  running_version_survives: {
    title: "no statement of the file is one that the running version may not survive",
    why: "During a rollout, and after a rollback, the version before runs on the schema after.",
    fix: "Follow what is said of each finding.",
  },
  old_statements_run_before: {
    title: "the statements of the old version run on the schema before",
    why: "Of a statement that fails before the migration nothing can be said after it.",
    fix: "Correct --old-statements or --schema.",
  },
  migrations_apply: {
    title: "the migrations can be applied to the schema before",
    why: "A migration that fails half-way leaves a schema that nobody has tried.",
    fix: "Read PostgreSQL's error.",
  },
  old_statements_run_after: {
    title: "the statements of the old version run on the schema after",
    why: "Tried on a PostgreSQL server, not argued.",
    fix: "Split the migration into an expanding and a later contracting part.",
  },
  new_statements_run_before: {
    title: "the statements of the new version run on the schema before",
    why: "Otherwise the migration must be applied before the new code goes out.",
    fix: "Apply the migration first; or make the new code work without it.",
  },
  indexes_valid: {
    title: "no index is invalid after the migration",
    why: "A CREATE INDEX CONCURRENTLY that was ended leaves an index that is kept up and never used.",
    fix: "DROP INDEX CONCURRENTLY and create it anew.",
  },
  required_objects_present: {
    title: "the columns and indexes that the new version needs are there",
    why: "Looked up in the catalogue after the migration.",
    fix: "Add what is missing to the migration.",
  },
};
