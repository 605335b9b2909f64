/**
 * `grype dir:. -o json`. Grype lists no package without a match, so that only what it was pointed at
 * shows which lock it looked at: the repository, or one of its locks.
 */
import { resolve } from "node:path";
import type { JsonObject } from "../../core/json-value.ts";
import { parseTime } from "../../core/time.ts";
import {
  memberOf,
  objectMember,
  objectsIn,
  textMember,
  textsIn,
} from "../../lockfiles/json-members.ts";
import { noAnswer, tooOld } from "./answer.ts";
import type { Question, ReportReader } from "./answer.ts";
import { conclude } from "./conclude.ts";
import { lockNamed } from "./coverage.ts";
import type { Claim } from "./locate.ts";
import { packageOfPurl } from "./package-url.ts";
import { rated } from "./severity.ts";

export const readGrype: ReportReader = (report, question) => {
  const descriptor = objectMember(report, "descriptor");
  if (!Array.isArray(memberOf(report, "matches")) || textMember(descriptor, "name") !== "grype") {
    return noAnswer("not a report of Grype");
  }
  const old = tooOld(builtAt(descriptor), question);
  if (old !== undefined) return noAnswer(old);
  const target = textMember(objectMember(report, "source"), "target") ?? "";
  const locks = locksOf(target, question);
  if (locks.length === 0) {
    return noAnswer(`the report was made for another lock: it looked at "${target.slice(0, 120)}"`);
  }
  const matches = [...objectsIn(report, "matches"), ...objectsIn(report, "ignoredMatches")];
  return conclude("Grype", matches.flatMap(claimOf), question.graphs, locks);
};

/** Schema 5 has `db.built`, schema 6 `db.status.built`. */
function builtAt(descriptor: JsonObject): Date | undefined {
  const db = objectMember(descriptor, "db");
  const text = textMember(objectMember(db, "status"), "built") ?? textMember(db, "built");
  return text === undefined ? undefined : parseTime(text);
}

function locksOf(target: string, { graphs, root }: Question): string[] {
  if (target !== "" && resolve(root, target) === resolve(root))
    return graphs.map(({ path }) => path);
  const graph = lockNamed(target, graphs);
  return graph === undefined ? [] : [graph.path];
}

/** What a rule of Grype ignores counts too: accepting is for the baseline. */
function claimOf(match: JsonObject): Claim[] {
  const artifact = objectMember(match, "artifact");
  const named = packageOfPurl(textMember(artifact, "purl") ?? "");
  if (named === undefined) return [];
  const vulnerability = objectMember(match, "vulnerability");
  const related = objectsIn(match, "relatedVulnerabilities");
  const both = [vulnerability, ...related];
  const words = both.map((one) => textMember(one, "severity"));
  const vectors = both.flatMap((one) =>
    objectsIn(one, "cvss").map((by) => textMember(by, "vector")),
  );
  return [
    {
      source: "grype",
      ids: both.map((one) => textMember(one, "id") ?? "unknown"),
      ecosystem: named.ecosystem,
      package: named.name,
      version: named.version ?? textMember(artifact, "version") ?? "",
      range: rangeOf(match),
      ...rated(words, vectors),
      kev: objectsIn(vulnerability, "knownExploited").length > 0,
      fixed: textsIn(objectMember(vulnerability, "fix"), "versions"),
      title: (textMember(vulnerability, "description") ?? "").slice(0, 200),
    },
  ];
}

function rangeOf(match: JsonObject): string {
  const [detail] = objectsIn(match, "matchDetails");
  const text = textMember(objectMember(detail ?? {}, "found"), "versionConstraint") ?? "";
  return text.replace(/ \((?:unknown|semver|python|go)\)$/, "");
}
