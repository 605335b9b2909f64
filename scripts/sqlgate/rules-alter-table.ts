/** ALTER TABLE, one command at a time. What is not listed here is not known to be survived. */
import type {
  AlterTableCmd,
  AlterTableStmt,
  AlterTableType,
  Constraint,
  ConstrType,
  Node,
} from "libpg-query";
import { columnDef, constraint, relationName } from "./facts.ts";
import { hit, robustness } from "./hit.ts";
import type { Hit } from "./hit.ts";
import { addedColumn } from "./rules-column.ts";
import type { SqlRuleId } from "./rule-catalogue.ts";
import type { Session } from "./session.ts";

export function alterTable(node: Node, session: Session): readonly Hit[] | undefined {
  if (!("AlterTableStmt" in node)) return undefined;
  const { AlterTableStmt: statement } = node;
  const table = relationName(statement.relation);
  const commands = (statement.cmds ?? []).flatMap((command) =>
    "AlterTableCmd" in command ? [command.AlterTableCmd] : [],
  );
  const hits = commands.flatMap((command) => commandHits(command, table, statement, session));
  return session.newTables.has(table)
    ? hits.filter(({ rule }) => rule === "adding-foreign-key-constraint")
    : hits;
}

/** Changes of storage and statistics, and of what is looked at only by maintenance. */
const HARMLESS: ReadonlySet<AlterTableType> = new Set<AlterTableType>([
  "AT_SetStatistics",
  "AT_SetOptions",
  "AT_ResetOptions",
  "AT_SetStorage",
  "AT_SetCompression",
  "AT_ValidateConstraint",
  "AT_ClusterOn",
  "AT_DropCluster",
]);

const RULE_OF: Readonly<Partial<Record<AlterTableType, SqlRuleId>>> = {
  AT_DropColumn: "ban-drop-column",
  AT_AlterColumnType: "changing-column-type",
  AT_SetNotNull: "adding-not-nullable-field",
  AT_DropNotNull: "ban-drop-not-null",
  AT_DropConstraint: "ban-drop-constraint",
  AT_AddIdentity: "changing-identity",
  AT_SetIdentity: "changing-identity",
  AT_DropIdentity: "changing-identity",
  AT_DropExpression: "changing-identity",
  AT_SetExpression: "changing-identity",
  AT_EnableRowSecurity: "changing-row-level-security",
  AT_DisableRowSecurity: "changing-row-level-security",
  AT_ForceRowSecurity: "changing-row-level-security",
  AT_NoForceRowSecurity: "changing-row-level-security",
  AT_EnableTrig: "creating-trigger",
  AT_EnableAlwaysTrig: "creating-trigger",
  AT_EnableReplicaTrig: "creating-trigger",
  AT_EnableTrigAll: "creating-trigger",
  AT_EnableTrigUser: "creating-trigger",
  AT_DisableTrig: "creating-trigger",
  AT_DisableTrigAll: "creating-trigger",
  AT_DisableTrigUser: "creating-trigger",
  AT_EnableRule: "creating-rule",
  AT_DisableRule: "creating-rule",
  AT_ChangeOwner: "changing-owner",
  AT_AttachPartition: "attaching-to-table",
  AT_DetachPartition: "attaching-to-table",
  AT_AddInherit: "attaching-to-table",
  AT_DropInherit: "attaching-to-table",
  AT_SetLogged: "rewriting-table",
  AT_SetUnLogged: "rewriting-table",
  AT_SetTableSpace: "rewriting-table",
  AT_SetAccessMethod: "rewriting-table",
};

function commandHits(
  command: AlterTableCmd,
  table: string,
  { objtype = "OBJECT_TABLE" }: AlterTableStmt,
  session: Session,
): Hit[] {
  const { subtype, name } = command;
  if (subtype === "AT_SetRelOptions" || subtype === "AT_ResetRelOptions") {
    return objtype === "OBJECT_VIEW" ? [hit("replacing-view", table)] : [];
  }
  if (subtype === "AT_ChangeOwner") return [hit("changing-owner", table)];
  if (objtype !== "OBJECT_TABLE" || subtype === undefined)
    return [hit("unlisted-statement", `${objtype} ${table}`)];
  if (subtype === "AT_AddColumn") return columnHits(command, table, session);
  if (subtype === "AT_AddConstraint") return constraintHits(constraint(command.def), table);
  return listedHits(subtype, command, name === undefined ? table : `${table}.${name}`);
}

function listedHits(subtype: AlterTableType, command: AlterTableCmd, about: string): Hit[] {
  if (subtype === "AT_ColumnDefault")
    return command.def === undefined ? [hit("ban-drop-default", about)] : [];
  return HARMLESS.has(subtype) ? [] : [hit(RULE_OF[subtype] ?? "unlisted-statement", about)];
}

function columnHits(command: AlterTableCmd, table: string, session: Session): Hit[] {
  const definition = columnDef(command.def);
  if (definition === undefined) return [hit("unlisted-statement", table)];
  return [
    ...addedColumn(definition, table, session),
    ...robustness(session, command.missing_ok, `${table}.${definition.colname ?? ""}`),
  ];
}

function constraintHits(one: Constraint | undefined, table: string): Hit[] {
  if (one?.contype === undefined) return [hit("unlisted-statement", table)];
  const about = `${table}, ${one.conname ?? "unnamed"}`;
  const scans = one.contype === "CONSTR_CHECK" || one.contype === "CONSTR_FOREIGN";
  const unchecked =
    scans && one.skip_validation !== true ? [hit("constraint-missing-not-valid", about)] : [];
  if (one.contype === "CONSTR_UNIQUE" && one.indexname !== undefined) return [];
  return [hit(CONSTRAINT_RULES[one.contype] ?? "unlisted-statement", about), ...unchecked];
}

const CONSTRAINT_RULES: Readonly<Partial<Record<ConstrType, SqlRuleId>>> = {
  CONSTR_CHECK: "adding-check-constraint",
  // References to nothing are refused whatever the actions, since the old version writes the column.
  CONSTR_FOREIGN: "adding-foreign-key-constraint",
  CONSTR_UNIQUE: "disallowed-unique-constraint",
  CONSTR_PRIMARY: "adding-primary-key",
  CONSTR_EXCLUSION: "adding-exclusion-constraint",
  CONSTR_NOTNULL: "adding-not-nullable-field",
};
