/** What is made anew, and what it does to what is there. */
import type { CreateStmt, IndexStmt, Node } from "libpg-query";
import { cannotFail, columnDef, constraint, joinedName, relationName } from "./facts.ts";
import { hit, robustness } from "./hit.ts";
import type { Hit } from "./hit.ts";
import { foreignKey } from "./rules-column.ts";
import type { Session } from "./session.ts";

export function createTable(node: Node, session: Session): readonly Hit[] | undefined {
  if ("CreateTableAsStmt" in node) {
    const { into, if_not_exists: guarded } = node.CreateTableAsStmt;
    return robustness(session, guarded, relationName(into?.rel));
  }
  if (!("CreateStmt" in node)) return undefined;
  const { CreateStmt: statement } = node;
  const table = relationName(statement.relation);
  const parents =
    (statement.inhRelations ?? []).length > 0 ? [hit("attaching-to-table", table)] : [];
  return [
    ...parents,
    ...newReferences(statement, table, session),
    ...robustness(session, statement.if_not_exists, table),
  ];
}

/** References to tables of this release hurt nobody. */
function newReferences(statement: CreateStmt, table: string, session: Session): Hit[] {
  const constraints = (statement.tableElts ?? []).flatMap((element) => [
    constraint(element),
    ...(columnDef(element)?.constraints ?? []).map(constraint),
  ]);
  return constraints.flatMap((one) => {
    if (one?.contype !== "CONSTR_FOREIGN") return [];
    const partner = relationName(one.pktable);
    return partner === table || session.newTables.has(partner)
      ? []
      : foreignKey(one, `${table} to ${partner}`);
  });
}

export function createIndex(node: Node, session: Session): readonly Hit[] | undefined {
  if (!("IndexStmt" in node)) return undefined;
  const { IndexStmt: index } = node;
  const table = relationName(index.relation);
  const about = `${index.idxname ?? "unnamed"} on ${table}`;
  if (session.newTables.has(table)) return [];
  return [
    ...(index.unique === true ? [hit("adding-unique-index", about)] : []),
    ...(expressions(index).every(cannotFail) ? [] : [hit("index-expression-may-fail", about)]),
    ...(index.concurrent === true ? [] : [hit("require-concurrent-index-creation", about)]),
    ...(index.concurrent === true && session.inTransaction
      ? [hit("ban-concurrent-index-creation-in-transaction", about)]
      : []),
    ...(index.idxname === undefined
      ? [hit("prefer-robust-stmts", about)]
      : robustness(session, index.if_not_exists, about)),
  ];
}

function expressions({ indexParams, whereClause }: IndexStmt): Node[] {
  const parts = (indexParams ?? []).flatMap((part) =>
    "IndexElem" in part && part.IndexElem.expr !== undefined ? [part.IndexElem.expr] : [],
  );
  return whereClause === undefined ? parts : [...parts, whereClause];
}

/** Extensions that only add types and functions of names of their own. */
const EXTENSIONS = new Set([
  "pgcrypto",
  "uuid-ossp",
  "citext",
  "pg_trgm",
  "btree_gin",
  "btree_gist",
  "hstore",
  "unaccent",
  "pg_stat_statements",
]);

const NEW_TYPES = [
  "CreateEnumStmt",
  "CompositeTypeStmt",
  "CreateRangeStmt",
  "CreateDomainStmt",
  "CreateStatsStmt",
];

export function createOther(node: Node, session: Session): readonly Hit[] | undefined {
  if (NEW_TYPES.some((kind) => kind in node)) return [];
  if ("CreateSeqStmt" in node) {
    const { if_not_exists: guarded, sequence } = node.CreateSeqStmt;
    return robustness(session, guarded, relationName(sequence));
  }
  if ("CreateExtensionStmt" in node) return extension(node.CreateExtensionStmt, session);
  if (!("CreateSchemaStmt" in node)) return undefined;
  const { schemaElts, if_not_exists: guarded, schemaname = "" } = node.CreateSchemaStmt;
  return schema(schemaElts, robustness(session, guarded, schemaname));
}

export function createCode(node: Node): readonly Hit[] | undefined {
  if ("ViewStmt" in node) {
    const { replace, view } = node.ViewStmt;
    return replace === true ? [hit("replacing-view", relationName(view))] : [];
  }
  if (!("CreateFunctionStmt" in node)) return undefined;
  const { replace, funcname } = node.CreateFunctionStmt;
  return [hit(replace === true ? "replacing-function" : "creating-function", joinedName(funcname))];
}

function schema(elements: readonly Node[] | undefined, hits: readonly Hit[]): readonly Hit[] {
  return (elements ?? []).length === 0
    ? hits
    : [...hits, hit("unlisted-statement", "CREATE SCHEMA with elements")];
}

function extension(
  { extname = "", if_not_exists: guarded }: { extname?: string; if_not_exists?: boolean },
  session: Session,
): Hit[] {
  const known = EXTENSIONS.has(extname) ? [] : [hit("unlisted-statement", `extension ${extname}`)];
  return [...known, ...robustness(session, guarded, extname)];
}

/** What runs when the old version reads or writes. */
export function createReaction(node: Node, session: Session): readonly Hit[] | undefined {
  if ("CreateTrigStmt" in node) {
    const table = relationName(node.CreateTrigStmt.relation);
    return session.newTables.has(table) ? [] : [hit("creating-trigger", table)];
  }
  if ("RuleStmt" in node) return [hit("creating-rule", relationName(node.RuleStmt.relation))];
  if ("CreatePolicyStmt" in node)
    return [hit("changing-row-level-security", relationName(node.CreatePolicyStmt.table))];
  if ("AlterPolicyStmt" in node)
    return [hit("changing-row-level-security", relationName(node.AlterPolicyStmt.table))];
  return undefined;
}
