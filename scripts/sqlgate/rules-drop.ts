/** What is dropped, renamed or taken away. */
import type { DropStmt, Node, ObjectType, RenameStmt } from "libpg-query";
import { joinedName, relationName } from "./facts.ts";
import { hit, robustness } from "./hit.ts";
import type { Hit } from "./hit.ts";
import type { SqlRuleId } from "./rule-catalogue.ts";
import type { Session } from "./session.ts";

export function drop(node: Node, session: Session): readonly Hit[] | undefined {
  if ("DropdbStmt" in node) return [hit("ban-drop-database", node.DropdbStmt.dbname ?? "")];
  if ("DropOwnedStmt" in node || "DropRoleStmt" in node) return [hit("ban-drop-object", "role")];
  if ("TruncateStmt" in node) {
    const tables = (node.TruncateStmt.relations ?? []).map((one) =>
      "RangeVar" in one ? relationName(one.RangeVar) : "",
    );
    const rule =
      node.TruncateStmt.behavior === "DROP_CASCADE" ? "ban-truncate-cascade" : "ban-truncate";
    return tables.filter((table) => !session.newTables.has(table)).map((table) => hit(rule, table));
  }
  if (!("DropStmt" in node)) return undefined;
  return dropped(node.DropStmt, session);
}

function dropped(statement: DropStmt, session: Session): Hit[] {
  const names = (statement.objects ?? []).map(objectName);
  const known = names.filter(
    (name) => statement.removeType !== "OBJECT_TABLE" || !session.newTables.has(name),
  );
  const hits = known.flatMap((name) => [
    hit(dropRule(statement.removeType), name),
    ...robustness(session, statement.missing_ok, name),
  ]);
  const waits = statement.removeType === "OBJECT_INDEX" && statement.concurrent !== true;
  return waits ? [...hits, hit("require-concurrent-index-deletion", names.join(", "))] : hits;
}

function dropRule(type: ObjectType | undefined): SqlRuleId {
  if (type === "OBJECT_TABLE") return "ban-drop-table";
  if (type === "OBJECT_INDEX") return "ban-drop-index";
  return type === "OBJECT_POLICY" ? "changing-row-level-security" : "ban-drop-object";
}

function objectName(node: Node): string {
  if ("List" in node) return joinedName(node.List.items);
  if ("TypeName" in node) return joinedName(node.TypeName.names);
  if ("ObjectWithArgs" in node) return joinedName(node.ObjectWithArgs.objname);
  return joinedName([node]);
}

export function rename(node: Node, session: Session): readonly Hit[] | undefined {
  if (!("RenameStmt" in node)) return undefined;
  const { RenameStmt: statement } = node;
  const table = relationName(statement.relation);
  if (session.newTables.has(table)) return [];
  return [
    hit(
      renameRule(statement),
      statement.subname === undefined ? table : `${table}.${statement.subname}`,
    ),
  ];
}

function renameRule({ renameType, relationType }: RenameStmt): SqlRuleId {
  if (renameType === "OBJECT_TABLE") return "renaming-table";
  return renameType === "OBJECT_COLUMN" && relationType === "OBJECT_TABLE"
    ? "renaming-column"
    : "renaming-object";
}
