/** A rule that a statement meets. */
import type { Node } from "libpg-query";
import type { SqlRuleId } from "./rule-catalogue.ts";
import type { Session } from "./session.ts";

export interface Hit {
  readonly rule: SqlRuleId;
  /** What of the statement: a table, a column, a kind. */
  readonly about: string;
}

export function hit(rule: SqlRuleId, about: string): Hit {
  return { rule, about };
}

/** `undefined`: the rule set does not know this kind of statement. */
export type StatementRule = (node: Node, session: Session) => readonly Hit[] | undefined;

/** Something is made or dropped without saying what to do if it is there, or gone, already. */
export function robustness(session: Session, guarded: boolean | undefined, about: string): Hit[] {
  return guarded === true || session.inTransaction ? [] : [hit("prefer-robust-stmts", about)];
}
