/**
 * Which statements of a migration the running version does not survive. The list is of what it
 * does survive: a statement of any other kind is named, never passed over.
 */
import type { Node } from "libpg-query";
import type { Hit, StatementRule } from "./hit.ts";
import { hit } from "./hit.ts";
import { appliesTo, ignoresOf } from "./ignores.ts";
import type { Ignore } from "./ignores.ts";
import { alterTable } from "./rules-alter-table.ts";
import {
  createCode,
  createIndex,
  createOther,
  createReaction,
  createTable,
} from "./rules-create.ts";
import { drop, rename } from "./rules-drop.ts";
import {
  alterOther,
  data,
  maintenance,
  rights,
  select,
  settings,
  transaction,
} from "./rules-other.ts";
import { SQL_RULES } from "./rule-catalogue.ts";
import type { SqlRuleId } from "./rule-catalogue.ts";
import { after, freshSession, hasLockTimeout } from "./session.ts";
import type { Session } from "./session.ts";
import type { Parsed, Statement } from "./statements.ts";

export interface SqlFinding {
  readonly rule: SqlRuleId;
  readonly about: string;
  readonly line: number;
  readonly column: number;
  /** Why somebody says that it does not count. */
  readonly ignored?: string;
}

export interface Gated {
  readonly findings: readonly SqlFinding[];
  /** For the next file of the same release. */
  readonly newTables: ReadonlySet<string>;
}

const RULES: readonly StatementRule[] = [
  alterTable,
  createTable,
  createIndex,
  createOther,
  createCode,
  createReaction,
  drop,
  rename,
  alterOther,
  rights,
  data,
  select,
  settings,
  transaction,
  maintenance,
];

/** `newTables`: those that earlier files of the release have created. `transaction`: the runner opens one. */
export function gate(
  parsed: Parsed,
  start: { readonly newTables?: ReadonlySet<string>; readonly transaction?: boolean } = {},
): Gated {
  if (parsed.error !== undefined) {
    const { message, line, column } = parsed.error;
    return {
      findings: [{ rule: "syntax-error", about: message, line, column }],
      newTables: start.newTables ?? new Set(),
    };
  }
  let session = freshSession(start.newTables ?? new Set(), start.transaction === true);
  const hits: { readonly statement: Statement; readonly index: number; readonly hit: Hit }[] = [];
  for (const [index, statement] of parsed.statements.entries()) {
    for (const one of statementHits(statement.node, session))
      hits.push({ statement, index, hit: one });
    session = after(session, statement.node);
  }
  const ignores = ignoresOf(parsed.comments);
  const used = new Set<string>();
  const findings = hits.map(({ statement, index, hit: one }) =>
    finding(
      one,
      statement,
      ignores.filter((ignore) => appliesTo(ignore, statement, parsed.statements[index - 1])),
      used,
    ),
  );
  return {
    findings: [
      ...findings,
      ...openEnd(session, start.transaction === true, parsed),
      ...faultyIgnores(ignores, used),
    ],
    newTables: session.newTables,
  };
}

function statementHits(node: Node, session: Session): readonly Hit[] {
  for (const rule of RULES) {
    const hits = rule(node, session);
    if (hits !== undefined) return [...hits, ...waiting(node, hits, session)];
  }
  return [hit("unlisted-statement", Object.keys(node)[0] ?? "")];
}

/** Statements that wait for a strong lock on a table which others use. */
function waiting(node: Node, hits: readonly Hit[], session: Session): Hit[] {
  if (hasLockTimeout(session)) return [];
  const altered =
    "AlterTableStmt" in node && !session.newTables.has(node.AlterTableStmt.relation?.relname ?? "");
  const locks = hits.some(({ rule }) => "lock" in SQL_RULES[rule]);
  return altered || locks ? [hit("require-lock-timeout", hits[0]?.about ?? tableOf(node))] : [];
}

function tableOf(node: Node): string {
  return "AlterTableStmt" in node ? (node.AlterTableStmt.relation?.relname ?? "") : "";
}

function finding(
  { rule, about }: Hit,
  { line, column }: Statement,
  ignores: readonly Ignore[],
  used: Set<string>,
): SqlFinding {
  const ignore = ignores.find(({ rules, reason }) => reason !== undefined && rules.includes(rule));
  if (ignore?.reason === undefined) return { rule, about, line, column };
  used.add(`${ignore.line}/${rule}`);
  return { rule, about, line, column, ignored: ignore.reason };
}

function openEnd(session: Session, given: boolean, parsed: Parsed): SqlFinding[] {
  const last = parsed.statements.at(-1);
  if (!session.inTransaction || given || last === undefined) return [];
  return [
    { rule: "ban-uncommitted-transaction", about: "BEGIN", line: last.line, column: last.column },
  ];
}

function faultyIgnores(ignores: readonly Ignore[], used: ReadonlySet<string>): SqlFinding[] {
  return ignores.flatMap(({ rules, reason, line }): SqlFinding[] => {
    if (reason === undefined || rules.length === 0)
      return [{ rule: "ignore-without-reason", about: rules.join(", "), line, column: 1 }];
    const idle = rules.filter((rule) => !used.has(`${line}/${rule}`));
    return idle.map((rule) => ({ rule: "unused-ignore", about: rule, line, column: 1 }));
  });
}

/** Whether the running version may fail, by what is not ignored. */
export function breaks(findings: readonly SqlFinding[]): boolean {
  return findings.some(
    ({ rule, ignored }) => ignored === undefined && SQL_RULES[rule].class === "breaks",
  );
}
