/**
 * `npm audit --json`, auditReportVersion 2. npm exits 1 both when something is vulnerable and when
 * it could not ask, so its answer is told by content: without `vulnerabilities` and `metadata` there
 * is none.
 */
import { counted } from "../../core/counted.ts";
import type { JsonObject } from "../../core/json-value.ts";
import {
  isObject,
  listMember,
  memberOf,
  objectMember,
  textMember,
  textsIn,
} from "../../lockfiles/json-members.ts";
import { folderOf } from "../../lockfiles/lock-input.ts";
import type { LockedPackage, LockGraph } from "../../lockfiles/model.ts";
import { sortedTexts } from "../../lockfiles/order.ts";
import { originsOf, pathTo } from "../lock-paths.ts";
import type { Reported } from "../merge.ts";
import { noAnswer } from "./answer.ts";
import type { ReportReader } from "./answer.ts";
import { advisoryId } from "./npm-bulk.ts";
import { rated } from "./severity.ts";

/** The lock is the one whose places and count the report has. */
export const readNpmAudit: ReportReader = (report, { graphs }) => {
  const status = memberOf(report, "statusCode");
  if (status !== undefined || memberOf(report, "error") !== undefined) {
    return noAnswer(
      `npm could not ask: ${(textMember(report, "message") ?? "no message").slice(0, 120)}`,
    );
  }
  if (memberOf(report, "auditReportVersion") !== 2) {
    return noAnswer("not an audit report of version 2");
  }
  const vulnerabilities = memberOf(report, "vulnerabilities");
  if (!isObject(vulnerabilities)) return noAnswer("the report holds no vulnerabilities member");
  const npm = graphs.filter(({ format }) => format.startsWith("npm "));
  const graph = npm.find((one) => foreignTo(report, vulnerabilities, one) === undefined);
  if (graph === undefined) {
    const [first] = npm;
    const why =
      first === undefined ? "there is none of npm" : foreignTo(report, vulnerabilities, first);
    return noAnswer(`the report was made for another lock: ${why ?? ""}`);
  }
  const reported = advisories(vulnerabilities, graph);
  const detail = `${counted(reported.length, "finding")} of npm audit`;
  return { ok: true, reported, detail, locks: [graph.path] };
};

/** npm counts every place of the lock but the project's own, and names the places it means. */
function foreignTo(
  report: JsonObject,
  vulnerabilities: JsonObject,
  { packages, path }: LockGraph,
): string | undefined {
  const total = memberOf(objectMember(objectMember(report, "metadata"), "dependencies"), "total");
  if (typeof total !== "number") return "it does not say how many packages were looked at";
  if (total !== packages.size - 1) {
    return `it looked at ${total} packages, ${path} holds ${packages.size - 1}`;
  }
  const places = Object.keys(vulnerabilities).flatMap((name) =>
    textsIn(objectMember(vulnerabilities, name), "nodes"),
  );
  const unknown = places.find((place) => !packages.has(place));
  return unknown === undefined ? undefined : `"${unknown}" is not in ${path}`;
}

/** `via` holds advisories as objects, and as texts the packages from which a fault is inherited. */
function advisories(vulnerabilities: JsonObject, graph: LockGraph): Reported[] {
  const origins = originsOf(graph);
  return Object.keys(vulnerabilities).flatMap((name) => {
    const entry = objectMember(vulnerabilities, name);
    const places = textsIn(entry, "nodes").flatMap((place) => graph.packages.get(place) ?? []);
    return listMember(entry, "via")
      .filter(isObject)
      .flatMap((advisory) =>
        byExposure(places, graph).map((group) => {
          const first = group[0]?.place ?? "";
          const path = pathTo(first, graph, origins);
          return reportedOf(advisory, entry, group, path, graph);
        }),
      );
  });
}

function byExposure(places: readonly LockedPackage[], graph: LockGraph): LockedPackage[][] {
  const groups = Map.groupBy(places, ({ place }) => graph.exposure.get(place) ?? "prod");
  return [...groups.values()];
}

function reportedOf(
  advisory: JsonObject,
  entry: JsonObject,
  group: readonly LockedPackage[],
  path: readonly string[],
  graph: LockGraph,
): Reported {
  return {
    ids: [advisoryId(advisory, "source")],
    aliases: [],
    ecosystem: "npm",
    package: group[0]?.name ?? textMember(advisory, "name") ?? "",
    workspace: folderOf(graph.path),
    exposure: graph.exposure.get(group[0]?.place ?? "") ?? "prod",
    versions: sortedTexts(group.map(({ version }) => version)),
    range: textMember(advisory, "range") ?? "",
    ...rated([textMember(advisory, "severity")], [vectorOf(advisory)]),
    kev: false,
    fixed: fixesOf(entry),
    direct: path.length === 1,
    path,
    sources: ["npm_audit"],
    title: textMember(advisory, "title") ?? "",
  };
}

const vectorOf = (advisory: JsonObject): string | undefined =>
  textMember(objectMember(advisory, "cvss"), "vectorString");

/** `false`, `true` (within the ranges asked for), or the direct dependency to update. */
function fixesOf(entry: JsonObject): string[] {
  const fix = memberOf(entry, "fixAvailable");
  if (isObject(fix))
    return [`${textMember(fix, "name") ?? ""} ${textMember(fix, "version") ?? ""}`];
  return fix === true ? ["by npm update"] : [];
}
