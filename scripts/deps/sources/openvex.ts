/** OpenVEX 0.2.0 (https://github.com/openvex/spec): statements of status; it looks at no lock. */
import type { JsonObject } from "../../core/json-value.ts";
import {
  memberOf,
  objectMember,
  objectsIn,
  textMember,
  textsIn,
} from "../../lockfiles/json-members.ts";
import { noAnswer } from "./answer.ts";
import type { ReportReader } from "./answer.ts";
import { answerOf } from "./vex-statement.ts";
import type { Statement, VexStatus } from "./vex-statement.ts";

const STATUS: readonly VexStatus[] = ["affected", "not_affected", "fixed", "under_investigation"];

export const readOpenVex: ReportReader = (report, { graphs }) => {
  const context = textMember(report, "@context") ?? "";
  if (
    !context.startsWith("https://openvex.dev/ns") ||
    !Array.isArray(memberOf(report, "statements"))
  ) {
    return noAnswer("not an OpenVEX document");
  }
  const all = objectsIn(report, "statements");
  const statements = all.flatMap(statementOf);
  if (statements.length < all.length)
    return noAnswer("a statement has a status that OpenVEX does not know");
  return answerOf("openvex", statements, graphs, []);
};

function statementOf(one: JsonObject): Statement[] {
  const status = STATUS.find((known) => known === textMember(one, "status"));
  if (status === undefined) return [];
  const vulnerability = objectMember(one, "vulnerability");
  const name = textMember(vulnerability, "name") ?? textMember(one, "vulnerability") ?? "unknown";
  return [
    {
      ids: [name, ...textsIn(vulnerability, "aliases")],
      status,
      purls: objectsIn(one, "products").flatMap(purlsOf),
      severity: "unknown",
      title: textMember(vulnerability, "description") ?? "",
    },
  ];
}

/** Where parts of a product are named, they are what is affected. */
function purlsOf(product: JsonObject): string[] {
  const parts = objectsIn(product, "subcomponents");
  return (parts.length > 0 ? parts : [product]).flatMap(
    (one) => textMember(objectMember(one, "identifiers"), "purl") ?? textMember(one, "@id") ?? [],
  );
}
