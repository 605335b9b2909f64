/** `pip-audit --format json`: every package that was looked at, each with what is known of it. */
import type { JsonObject } from "../../core/json-value.ts";
import { memberOf, objectsIn, textMember, textsIn } from "../../lockfiles/json-members.ts";
import { noAnswer } from "./answer.ts";
import type { ReportReader } from "./answer.ts";
import { conclude } from "./conclude.ts";
import { unlisted } from "./coverage.ts";
import type { Listed } from "./coverage.ts";
import type { Claim } from "./locate.ts";

export const readPipAudit: ReportReader = (report, { graphs }) => {
  if (!Array.isArray(memberOf(report, "dependencies")))
    return noAnswer("not a report of pip-audit");
  const all = objectsIn(report, "dependencies");
  if (all.length === 0) return noAnswer("the report lists no package: it looked at nothing");
  const skipped = all.find((one) => memberOf(one, "skip_reason") !== undefined);
  if (skipped !== undefined) return noAnswer(skippedText(skipped));
  if (all.some((one) => !Array.isArray(memberOf(one, "vulns")))) {
    return noAnswer("not a report of pip-audit: a package without its list of vulnerabilities");
  }
  const python = graphs.filter(({ ecosystem }) => ecosystem === "pypi");
  const gaps = python.map((graph) => ({
    path: graph.path,
    missing: unlisted(graph, all.map(listed)),
  }));
  const whole = gaps.filter(({ missing }) => missing.length === 0).map(({ path }) => path);
  if (whole.length === 0) {
    const first = gaps[0]?.missing[0];
    return noAnswer(
      first === undefined
        ? "the report is about Python, of which there is no lock"
        : `the report was made for another lock: it does not list "${first.slice(0, 120)}"`,
    );
  }
  return conclude("pip-audit", all.flatMap(claimsOf), python, whole);
};

function skippedText(one: JsonObject): string {
  const reason = textMember(one, "skip_reason") ?? "no reason given";
  return `pip-audit left out ${textMember(one, "name") ?? "a package"}: ${reason.slice(0, 120)}`;
}

const listed = (one: JsonObject): Listed => ({
  ecosystem: "pypi",
  name: textMember(one, "name") ?? "",
  version: textMember(one, "version") ?? "",
});

/** pip-audit knows no severity. */
function claimsOf(one: JsonObject): Claim[] {
  const { name, version } = listed(one);
  return objectsIn(one, "vulns").map((advisory) => ({
    source: "pip_audit",
    ids: [textMember(advisory, "id") ?? "unknown", ...textsIn(advisory, "aliases")],
    ecosystem: "pypi",
    package: name,
    version,
    range: "",
    severity: "unknown",
    fixed: textsIn(advisory, "fix_versions"),
    title: (textMember(advisory, "description") ?? "").split("\n")[0]?.slice(0, 200) ?? "",
  }));
}
