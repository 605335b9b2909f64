/** Data, rights, settings, transactions and maintenance. */
import type { Node, RangeVar } from "libpg-query";
import { joinedName, relationName } from "./facts.ts";
import { hit } from "./hit.ts";
import type { Hit } from "./hit.ts";
import type { Session } from "./session.ts";

export function alterOther(node: Node): readonly Hit[] | undefined {
  if ("AlterEnumStmt" in node)
    return [hit("changing-enum", joinedName(node.AlterEnumStmt.typeName))];
  if ("AlterSeqStmt" in node)
    return [hit("changing-sequence", relationName(node.AlterSeqStmt.sequence))];
  if ("AlterOwnerStmt" in node)
    return [hit("changing-owner", node.AlterOwnerStmt.objectType ?? "")];
  return undefined;
}

export function rights(node: Node): readonly Hit[] | undefined {
  if ("GrantStmt" in node) return revoked(node.GrantStmt.is_grant, node.GrantStmt.objtype ?? "");
  if ("GrantRoleStmt" in node) return revoked(node.GrantRoleStmt.is_grant, "role");
  if (!("AlterDefaultPrivilegesStmt" in node)) return undefined;
  return revoked(node.AlterDefaultPrivilegesStmt.action?.is_grant, "default privileges");
}

function revoked(granted: boolean | undefined, about: string): Hit[] {
  return granted === true ? [] : [hit("revoking-privilege", about)];
}

export function data(node: Node, at: Session): readonly Hit[] | undefined {
  if ("InsertStmt" in node) return written(node.InsertStmt.relation, at);
  if ("UpdateStmt" in node) return written(node.UpdateStmt.relation, at);
  if ("DeleteStmt" in node) return written(node.DeleteStmt.relation, at);
  if ("MergeStmt" in node) return written(node.MergeStmt.relation, at);
  if ("CopyStmt" in node) return written(node.CopyStmt.relation, at);
  return undefined;
}

function written(relation: RangeVar | undefined, at: Session): Hit[] {
  const table = relationName(relation);
  return at.newTables.has(table) ? [] : [hit("changing-data", table)];
}

/** Functions that only set up the session, or keep others out politely. */
const SESSION_FUNCTIONS = new Set([
  "set_config",
  "pg_catalog.set_config",
  "pg_advisory_lock",
  "pg_advisory_xact_lock",
  "pg_try_advisory_lock",
  "pg_advisory_unlock",
  "version",
  "now",
]);

/** A SELECT that reads no table and calls nothing but functions of the session. */
export function select(node: Node): readonly Hit[] | undefined {
  if (!("SelectStmt" in node)) return undefined;
  const { fromClause, intoClause, withClause, lockingClause, targetList, op, whereClause } =
    node.SelectStmt;
  const plain =
    [fromClause, intoClause, withClause, lockingClause, whereClause].every(
      (clause) => clause === undefined,
    ) && op === "SETOP_NONE";
  if (plain && (targetList ?? []).every(isSessionCall)) return [];
  return [hit("calling-function", "SELECT")];
}

function isSessionCall(node: Node): boolean {
  const value = "ResTarget" in node ? node.ResTarget.val : undefined;
  if (value === undefined) return false;
  if ("A_Const" in value) return true;
  return (
    "FuncCall" in value &&
    SESSION_FUNCTIONS.has(joinedName(value.FuncCall.funcname)) &&
    (value.FuncCall.args ?? []).every((argument) => "A_Const" in argument)
  );
}

/** `SET ROLE` and `search_path` say whose the objects are and where; they change nothing that is there. */
export function settings(node: Node): readonly Hit[] | undefined {
  const harmless = ["VariableSetStmt", "VariableShowStmt", "CommentStmt", "DiscardStmt"].some(
    (kind) => kind in node,
  );
  return harmless ? [] : undefined;
}

export function transaction(node: Node, at: Session): readonly Hit[] | undefined {
  if (!("TransactionStmt" in node)) return undefined;
  const { kind = "TRANS_STMT_PREPARE" } = node.TransactionStmt;
  if (BEGINS.has(kind)) return at.inTransaction ? [hit("transaction-nesting", "BEGIN")] : [];
  if (ENDS.has(kind))
    return at.inTransaction ? [] : [hit("transaction-nesting", "COMMIT without BEGIN")];
  return SAVES.has(kind) ? [] : [hit("unlisted-statement", kind)];
}

const BEGINS: ReadonlySet<string> = new Set(["TRANS_STMT_BEGIN", "TRANS_STMT_START"]);
const ENDS: ReadonlySet<string> = new Set(["TRANS_STMT_COMMIT", "TRANS_STMT_ROLLBACK"]);
const SAVES: ReadonlySet<string> = new Set(["TRANS_STMT_SAVEPOINT", "TRANS_STMT_RELEASE"]);

export function maintenance(node: Node, at: Session): readonly Hit[] | undefined {
  if ("VacuumStmt" in node)
    return hasOption(node.VacuumStmt.options, "full")
      ? [hit("rewriting-table", "VACUUM FULL")]
      : [];
  if ("ClusterStmt" in node)
    return [hit("rewriting-table", relationName(node.ClusterStmt.relation))];
  if ("LockStmt" in node)
    return [hit("locking-table", (node.LockStmt.relations ?? []).map(rangeName).join(", "))];
  if ("ReindexStmt" in node) {
    const { params, relation, name } = node.ReindexStmt;
    const about = relation === undefined ? (name ?? "") : relationName(relation);
    return hasOption(params, "concurrently") ? [] : [hit("require-concurrent-reindex", about)];
  }
  return refreshed(node, at);
}

function refreshed(node: Node, at: Session): readonly Hit[] | undefined {
  if (!("RefreshMatViewStmt" in node)) return undefined;
  const { concurrent, relation } = node.RefreshMatViewStmt;
  const view = relationName(relation);
  return concurrent === true || at.newTables.has(view)
    ? []
    : [hit("require-concurrent-refresh", view)];
}

function rangeName(node: Node): string {
  return "RangeVar" in node ? relationName(node.RangeVar) : "";
}

function hasOption(options: readonly Node[] | undefined, name: string): boolean {
  return (options ?? []).some((option) => "DefElem" in option && option.DefElem.defname === name);
}
