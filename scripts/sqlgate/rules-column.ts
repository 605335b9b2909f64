/** ALTER TABLE … ADD COLUMN: can the old version still write rows without it? */
import type { ColumnDef, Constraint, ConstrType, Node } from "libpg-query";
import { constraint, isConstant, isNull, isSerial, joinedName, typeName } from "./facts.ts";
import { hit } from "./hit.ts";
import type { Hit } from "./hit.ts";
import type { SqlRuleId } from "./rule-catalogue.ts";
import type { Session } from "./session.ts";

export function addedColumn(definition: ColumnDef, table: string, session: Session): Hit[] {
  const about = `${table}.${definition.colname ?? ""}`;
  const constraints = (definition.constraints ?? []).flatMap((node) => constraint(node) ?? []);
  const given = constraints.find(({ contype }) => contype === "CONSTR_DEFAULT")?.raw_expr;
  const makesValues =
    isSerial(definition) ||
    constraints.some(
      ({ contype }) => contype === "CONSTR_IDENTITY" || contype === "CONSTR_GENERATED",
    );
  const required = constraints.some(
    ({ contype }) => contype === "CONSTR_NOTNULL" || contype === "CONSTR_PRIMARY",
  );
  return [
    ...(required && isNull(given) && !makesValues ? [hit("adding-required-field", about)] : []),
    ...(isKnownType(definition, session) ? [] : [hit("adding-column-of-own-type", about)]),
    ...(isSerial(definition) ? [hit("adding-serial-column", about)] : []),
    ...(makesValues || (!isNull(given) && !isConstant(given))
      ? [hit("adding-field-with-default", about)]
      : []),
    ...constraints.flatMap((one) =>
      columnConstraint(one, definition, about, isNull(given) && !makesValues),
    ),
  ];
}

/** A domain may refuse NULL or the default; a type of this release's own that is none is safe. */
function isKnownType(definition: ColumnDef, session: Session): boolean {
  const name = typeName(definition);
  const builtIn =
    definition.typeName?.names?.length === 2 &&
    joinedName(definition.typeName.names).startsWith("pg_catalog.");
  return builtIn || BUILT_IN.has(name) || isSerial(definition) || session.newTypes.has(name);
}

/** Types that the parser leaves without `pg_catalog`. */
const BUILT_IN = new Set(
  "text uuid json jsonb date bytea inet cidr macaddr macaddr8 money xml name oid tsvector tsquery point line lseg box path polygon circle timestamptz int2 int4 int8 float4 float8 bool varchar bpchar numeric time timetz timestamp interval bit varbit int4range int8range numrange tsrange tstzrange daterange citext hstore".split(
    " ",
  ),
);

function columnConstraint(
  one: Constraint,
  { colname = "" }: ColumnDef,
  about: string,
  isEmpty: boolean,
): Hit[] {
  if (one.contype === "CONSTR_FOREIGN") return foreignKey(one, about);
  if (one.contype === "CONSTR_CHECK" && isEmpty && passesNull(one.raw_expr, colname)) return [];
  const rule = one.contype === undefined ? undefined : CONSTRAINT_RULES[one.contype];
  return rule === undefined ? [] : [hit(rule, about)];
}

const CONSTRAINT_RULES: Readonly<Partial<Record<ConstrType, SqlRuleId>>> = {
  CONSTR_PRIMARY: "adding-serial-primary-key-field",
  CONSTR_UNIQUE: "disallowed-unique-constraint",
  CONSTR_CHECK: "adding-check-constraint",
  CONSTR_GENERATED: "index-expression-may-fail",
  CONSTR_EXCLUSION: "adding-exclusion-constraint",
};

/**
 * A new reference refuses the old version's deletes and key changes of the partner, once there are
 * rows that refer to it; not where both cascade or clear the reference.
 */
export function foreignKey(one: Constraint, about: string): Hit[] {
  const yields = [one.fk_del_action, one.fk_upd_action].every(
    (action) => action === "c" || action === "n",
  );
  return yields ? [] : [hit("adding-foreign-key-constraint", about)];
}

/** A comparison of the column with a constant is NULL for NULL, which a CHECK lets pass. */
function passesNull(node: Node | undefined, column: string): boolean {
  if (node === undefined) return false;
  if ("BoolExpr" in node)
    return (
      node.BoolExpr.boolop !== "NOT_EXPR" &&
      (node.BoolExpr.args ?? []).every((part) => passesNull(part, column))
    );
  if (!("A_Expr" in node)) return false;
  const { lexpr, rexpr, kind } = node.A_Expr;
  if (kind !== "AEXPR_OP" && kind !== "AEXPR_IN" && kind !== "AEXPR_BETWEEN") return false;
  return isColumn(lexpr, column) && constants(rexpr);
}

function isColumn(node: Node | undefined, column: string): boolean {
  return node !== undefined && "ColumnRef" in node && joinedName(node.ColumnRef.fields) === column;
}

function constants(node: Node | undefined): boolean {
  if (node !== undefined && "List" in node) return (node.List.items ?? []).every(isConstant);
  return isConstant(node);
}
