/** Names and expressions of PostgreSQL's parse tree, as the rules ask about them. */
import type { ColumnDef, Constraint, Node, RangeVar } from "libpg-query";

/** The value of a node of one kind, such as `ColumnDef`; `undefined` for other kinds. */
export function columnDef(node: Node | undefined): ColumnDef | undefined {
  return node !== undefined && "ColumnDef" in node ? node.ColumnDef : undefined;
}

export function constraint(node: Node | undefined): Constraint | undefined {
  return node !== undefined && "Constraint" in node ? node.Constraint : undefined;
}

export function text(node: Node | undefined): string | undefined {
  return node !== undefined && "String" in node ? node.String.sval : undefined;
}

/** `schema.name`, or the name alone. Names of temporary tables are names too. */
export function relationName(relation: RangeVar | undefined): string {
  const { schemaname, relname = "" } = relation ?? {};
  return schemaname === undefined ? relname : `${schemaname}.${relname}`;
}

export function joinedName(names: readonly Node[] | undefined): string {
  return (names ?? []).flatMap((name) => text(name) ?? []).join(".");
}

export function typeName(definition: ColumnDef): string {
  return definition.typeName?.names?.flatMap((name) => text(name) ?? []).at(-1) ?? "";
}

const SERIAL = new Set(["serial", "bigserial", "smallserial", "serial2", "serial4", "serial8"]);

export function isSerial(definition: ColumnDef): boolean {
  return SERIAL.has(typeName(definition));
}

/** A literal, or a cast of one, or a value that is fixed within the statement (now, current_date). */
export function isConstant(node: Node | undefined): boolean {
  if (node === undefined) return false;
  if ("A_Const" in node || "SQLValueFunction" in node) return true;
  if ("TypeCast" in node) return isConstant(node.TypeCast.arg);
  if ("A_ArrayExpr" in node) return (node.A_ArrayExpr.elements ?? []).every(isConstant);
  if ("FuncCall" in node)
    return (
      STABLE.has(joinedName(node.FuncCall.funcname)) && (node.FuncCall.args ?? []).length === 0
    );
  return false;
}

const STABLE = new Set(["now", "pg_catalog.now", "transaction_timestamp"]);

/** `DEFAULT NULL` is no default at all. */
export function isNull(node: Node | undefined): boolean {
  if (node === undefined) return true;
  if ("TypeCast" in node) return isNull(node.TypeCast.arg);
  return "A_Const" in node && node.A_Const.isnull === true;
}

/** Functions that take any value without an error, for index expressions. */
const CANNOT_FAIL = new Set([
  "lower",
  "upper",
  "coalesce",
  "btrim",
  "ltrim",
  "rtrim",
  "md5",
  "abs",
  "length",
  "pg_catalog.btrim",
]);

/** An expression that no row can make fail: columns, constants and a few functions of them. */
export function cannotFail(node: Node | undefined): boolean {
  if (node === undefined || "ColumnRef" in node || "A_Const" in node) return true;
  if ("TypeCast" in node) return "A_Const" in (node.TypeCast.arg ?? {});
  return parts(node)?.every(cannotFail) ?? false;
}

/** What an expression is made of; `undefined` for those that may fail by themselves. */
function parts(node: Node): readonly (Node | undefined)[] | undefined {
  if ("NullTest" in node) return [node.NullTest.arg];
  if ("BooleanTest" in node) return [node.BooleanTest.arg];
  if ("CollateClause" in node) return [node.CollateClause.arg];
  if ("BoolExpr" in node) return node.BoolExpr.args ?? [];
  if ("CoalesceExpr" in node) return node.CoalesceExpr.args ?? [];
  if ("List" in node) return node.List.items ?? [];
  return operands(node);
}

function operands(node: Node): readonly (Node | undefined)[] | undefined {
  if ("FuncCall" in node) {
    return CANNOT_FAIL.has(joinedName(node.FuncCall.funcname))
      ? (node.FuncCall.args ?? [])
      : undefined;
  }
  if (!("A_Expr" in node)) return undefined;
  const { name, lexpr, rexpr } = node.A_Expr;
  return ["=", "<>", "<", ">", "<=", ">="].includes(joinedName(name)) ? [lexpr, rexpr] : undefined;
}
