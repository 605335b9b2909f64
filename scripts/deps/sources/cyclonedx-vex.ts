/**
 * CycloneDX with `vulnerabilities`, alone or in a bill of materials. A bill that lists every package
 * of a lock shows that it was looked at; a document of statements alone does not.
 */
import type { JsonObject } from "../../core/json-value.ts";
import { memberOf, objectMember, objectsIn, textMember } from "../../lockfiles/json-members.ts";
import { noAnswer } from "./answer.ts";
import type { ReportReader } from "./answer.ts";
import { unlisted } from "./coverage.ts";
import type { Listed } from "./coverage.ts";
import { packageOfPurl } from "./package-url.ts";
import { rated } from "./severity.ts";
import { answerOf } from "./vex-statement.ts";
import type { Statement, VexStatus } from "./vex-statement.ts";

export const readCycloneDxVex: ReportReader = (report, { graphs }) => {
  if (textMember(report, "bomFormat") !== "CycloneDX") return noAnswer("not a CycloneDX document");
  if (!Array.isArray(memberOf(report, "vulnerabilities"))) {
    return noAnswer("a bill without vulnerabilities: nobody has looked for them");
  }
  const purls = purlsByRef(report);
  const listed = [...purls.values()].flatMap(listedOf);
  const locks = graphs
    .filter((graph) => unlisted(graph, listed).length === 0)
    .map(({ path }) => path);
  const all = objectsIn(report, "vulnerabilities");
  if (all.length === 0 && locks.length > 0) {
    return { ok: true, reported: [], detail: "0 findings of cyclonedx_vex", locks };
  }
  return answerOf(
    "cyclonedx_vex",
    all.map((one) => statementOf(one, purls)),
    graphs,
    locks,
  );
};

function purlsByRef(holder: JsonObject): Map<string, string> {
  const found = new Map<string, string>();
  for (const component of objectsIn(holder, "components")) {
    const purl = textMember(component, "purl");
    const ref = textMember(component, "bom-ref") ?? purl;
    if (purl !== undefined && ref !== undefined) found.set(ref, purl);
    for (const [inner, to] of purlsByRef(component)) found.set(inner, to);
  }
  return found;
}

function listedOf(purl: string): Listed[] {
  const named = packageOfPurl(purl);
  if (named?.version === undefined) return [];
  return [{ ecosystem: named.ecosystem, name: named.name, version: named.version }];
}

/** States of section "impact analysis"; what is not analysed yet counts as affected. */
const STATUS: ReadonlyMap<string, VexStatus> = new Map([
  ["resolved", "fixed"],
  ["resolved_with_pedigree", "fixed"],
  ["false_positive", "not_affected"],
  ["not_affected", "not_affected"],
  ["in_triage", "under_investigation"],
]);

function statementOf(one: JsonObject, purls: ReadonlyMap<string, string>): Statement {
  const state = textMember(objectMember(one, "analysis"), "state") ?? "";
  const ratings = objectsIn(one, "ratings");
  const references = objectsIn(one, "references").flatMap((to) => textMember(to, "id") ?? []);
  return {
    ids: [textMember(one, "id") ?? "unknown", ...references],
    status: STATUS.get(state) ?? "affected",
    purls: objectsIn(one, "affects").flatMap((to) => purlOf(textMember(to, "ref") ?? "", purls)),
    ...rated(
      ratings.map((by) => textMember(by, "severity")),
      ratings.map((by) => textMember(by, "vector")),
    ),
    title: (textMember(one, "description") ?? "").slice(0, 200),
  };
}

/** A reference of this document, or a BOM-Link (`urn:cdx:serial/1#ref`) into another. */
function purlOf(ref: string, purls: ReadonlyMap<string, string>): string[] {
  const link = ref.startsWith("urn:cdx:") ? decoded(ref.slice(ref.indexOf("#") + 1)) : ref;
  const found = purls.get(ref) ?? purls.get(link) ?? link;
  return found.startsWith("pkg:") ? [found] : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
