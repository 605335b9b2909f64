/** `osv-scanner --format json`: OSV records by package, by the lock that was looked at. */
import { counted } from "../../core/counted.ts";
import type { JsonObject } from "../../core/json-value.ts";
import {
  memberOf,
  objectMember,
  objectsIn,
  textMember,
  textsIn,
} from "../../lockfiles/json-members.ts";
import type { LockGraph } from "../../lockfiles/model.ts";
import { noAnswer } from "./answer.ts";
import type { Answer, ReportReader } from "./answer.ts";
import { lockNamed, unlisted } from "./coverage.ts";
import type { Listed } from "./coverage.ts";
import { locate } from "./locate.ts";
import type { Claim } from "./locate.ts";
import { affectedEntries, fixesOf, OSV_ECOSYSTEM, packageOf, ratingOf } from "./osv-match.ts";

export const readOsvScanner: ReportReader = (report, { graphs }) => {
  if (!Array.isArray(memberOf(report, "results"))) return noAnswer("not a report of osv-scanner");
  const results = objectsIn(report, "results");
  if (results.length === 0) {
    return noAnswer("it does not show which lock was looked at: run it with --all-packages");
  }
  const answers = results.map((result) => ofOneLock(result, graphs));
  const silent = answers.find((answer) => !answer.ok);
  if (silent !== undefined) return silent;
  const told = answers.filter((answer) => answer.ok);
  const reported = told.flatMap((answer) => answer.reported);
  const detail = `${counted(reported.length, "finding")} of osv-scanner`;
  return { ok: true, reported, detail, locks: told.flatMap(({ locks }) => locks) };
};

/** Only a result that lists all packages shows that the lock was looked at in full. */
function ofOneLock(result: JsonObject, graphs: readonly LockGraph[]): Answer {
  const path = textMember(objectMember(result, "source"), "path") ?? "";
  const graph = lockNamed(path, graphs);
  if (graph === undefined) {
    return noAnswer(`the report was made for another lock: ${fileOf(path)} is none of ours`);
  }
  const entries = objectsIn(result, "packages");
  const { reported, strange } = locate(entries.flatMap(claimsOf), [graph]);
  const [first] = strange;
  if (first !== undefined) {
    return noAnswer(`the report was made for another lock: "${first}" is not in ${graph.path}`);
  }
  const whole = unlisted(graph, entries.flatMap(listed)).length === 0;
  return { ok: true, reported, detail: "", locks: whole ? [graph.path] : [] };
}

const fileOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, 120) || "a source";

function listed(entry: JsonObject): Listed[] {
  const { ecosystem, name, version } = named(entry);
  return ecosystem === undefined ? [] : [{ ecosystem, name, version }];
}

function named(entry: JsonObject) {
  const found = objectMember(entry, "package");
  return {
    ecosystem: OSV_ECOSYSTEM.get(textMember(found, "ecosystem") ?? ""),
    name: textMember(found, "name") ?? "",
    version: textMember(found, "version") ?? "",
  };
}

function claimsOf(entry: JsonObject): Claim[] {
  const { ecosystem, name, version } = named(entry);
  if (ecosystem === undefined) return [];
  return objectsIn(entry, "vulnerabilities").map((record) => {
    const own = affectedEntries(record).find((one) => packageOf(one).name === name);
    return {
      source: "osv_scanner",
      ids: [textMember(record, "id") ?? "unknown", ...textsIn(record, "aliases")],
      ecosystem,
      package: name,
      version,
      range: "",
      ...ratingOf(record, own),
      fixed: own === undefined ? [] : fixesOf(own),
      title: textMember(record, "summary") ?? "",
    };
  });
}
