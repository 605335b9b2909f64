/** What the statements before have set up: tables of this release's own, a transaction, a timeout. */
import type { Node, TransactionStmt, VariableSetStmt } from "libpg-query";
import { joinedName, relationName } from "./facts.ts";

export interface Session {
  /**
   * Tables that this release creates: no old version knows them. This set and the next one grow in
   * place from statement to statement: a copy for each would cost the square of their number.
   */
  readonly newTables: Set<string>;
  /** Types that this release creates, other than domains. */
  readonly newTypes: Set<string>;
  readonly inTransaction: boolean;
  /** Until the end of the session, and until the end of the transaction. */
  readonly lockTimeout: boolean;
  readonly localLockTimeout: boolean;
  /** What the session had when the transaction began: a rollback takes back `SET` too. */
  readonly earlierLockTimeout: boolean;
}

export function freshSession(newTables: ReadonlySet<string>, inTransaction: boolean): Session {
  return {
    newTables: new Set(newTables),
    newTypes: new Set(),
    inTransaction,
    lockTimeout: false,
    localLockTimeout: false,
    earlierLockTimeout: false,
  };
}

/** The session after a statement. */
export function after(session: Session, node: Node): Session {
  if ("VariableSetStmt" in node) return afterSetting(session, node.VariableSetStmt);
  if ("DiscardStmt" in node) return { ...session, lockTimeout: false };
  if ("TransactionStmt" in node) {
    return afterTransaction(session, node.TransactionStmt);
  }
  const type = createdType(node);
  if (type !== undefined) session.newTypes.add(type);
  const table = createdTable(node);
  if (table !== undefined) session.newTables.add(table);
  return session;
}

function afterTransaction(session: Session, { kind }: TransactionStmt): Session {
  const { lockTimeout, earlierLockTimeout } = session;
  if (kind === "TRANS_STMT_BEGIN" || kind === "TRANS_STMT_START")
    return { ...session, inTransaction: true, earlierLockTimeout: lockTimeout };
  const outside = { ...session, inTransaction: false, localLockTimeout: false };
  if (kind === "TRANS_STMT_ROLLBACK")
    return { ...outside, lockTimeout: lockTimeout && earlierLockTimeout };
  return kind === "TRANS_STMT_COMMIT" ? outside : session;
}

function createdType(node: Node): string | undefined {
  if ("CreateEnumStmt" in node) return joinedName(node.CreateEnumStmt.typeName).split(".").at(-1);
  return "CompositeTypeStmt" in node ? node.CompositeTypeStmt.typevar?.relname : undefined;
}

function createdTable(node: Node): string | undefined {
  if ("CreateStmt" in node) return relationName(node.CreateStmt.relation);
  if ("CreateTableAsStmt" in node) return relationName(node.CreateTableAsStmt.into?.rel);
  return undefined;
}

/** `SET LOCAL` outside of a transaction does nothing (PostgreSQL says so in a warning); 0 is no limit. */
function afterSetting(
  session: Session,
  { kind, name, args, is_local: local }: VariableSetStmt,
): Session {
  if (kind === "VAR_RESET_ALL") return { ...session, lockTimeout: false, localLockTimeout: false };
  if (name !== "lock_timeout") return session;
  const on = kind === "VAR_SET_VALUE" && !isZero(args?.[0]);
  if (local === true) return session.inTransaction ? { ...session, localLockTimeout: on } : session;
  return { ...session, lockTimeout: on, localLockTimeout: false };
}

function isZero(node: Node | undefined): boolean {
  if (node === undefined || !("A_Const" in node)) return true;
  const { ival, sval } = node.A_Const;
  if (sval !== undefined) return !/[1-9]/.test(sval.sval ?? "");
  return ival === undefined || (ival.ival ?? 0) === 0;
}

export function hasLockTimeout({ inTransaction, lockTimeout, localLockTimeout }: Session): boolean {
  return lockTimeout || (inTransaction && localLockTimeout);
}
