/**
 * SARIF 2.1.0 of a scanner of packages. The format has no member for a package: it is read from a
 * package URL in the properties of the result or its rule, else from the message as Grype, Trivy and
 * osv-scanner write it. A result that names none makes the whole report unreadable.
 */
import type { JsonObject } from "../../core/json-value.ts";
import {
  memberOf,
  objectMember,
  objectsIn,
  scalarMember,
  textMember,
  textsIn,
} from "../../lockfiles/json-members.ts";
import type { LockGraph } from "../../lockfiles/model.ts";
import { noAnswer } from "./answer.ts";
import type { ReportReader } from "./answer.ts";
import { conclude } from "./conclude.ts";
import { lockNamed } from "./coverage.ts";
import type { Claim } from "./locate.ts";
import { packageOfPurl } from "./package-url.ts";
import type { NamedPackage } from "./package-url.ts";
import { bandOf } from "./severity.ts";

export const readSarif: ReportReader = (report, { graphs }) => {
  const runs = objectsIn(report, "runs");
  if (textMember(report, "version") !== "2.1.0" || runs.length === 0)
    return noAnswer("not SARIF 2.1.0");
  if (runs.some((run) => !Array.isArray(memberOf(run, "results")))) {
    return noAnswer("a run without results: the tool did not look");
  }
  if (runs.some(hasFailed)) return noAnswer("the tool says that its run was not successful");
  const named = runs.flatMap(filesOf).map((path) => lockNamed(path, graphs));
  const locks = [...new Set(named.flatMap((graph) => graph?.path ?? []))];
  if (locks.length === 0) return noAnswer("it names no lock of this repository");
  const claims = runs.flatMap((run) =>
    objectsIn(run, "results").map((result) => claimOf(result, run, graphs)),
  );
  const readable = claims.filter((claim) => claim !== undefined);
  if (readable.length < claims.length) return noAnswer("a result names no package");
  return conclude(toolOf(runs[0] ?? {}), readable, graphs, locks);
};

const hasFailed = (run: JsonObject): boolean =>
  objectsIn(run, "invocations").some((one) => memberOf(one, "executionSuccessful") === false);

const driverOf = (run: JsonObject): JsonObject => objectMember(objectMember(run, "tool"), "driver");

const toolOf = (run: JsonObject): string => textMember(driverOf(run), "name") ?? "SARIF";

/** Files of the results, and the artifacts that the tool says it looked at. */
function filesOf(run: JsonObject): string[] {
  const artifacts = objectsIn(run, "artifacts").map((one) => objectMember(one, "location"));
  const places = objectsIn(run, "results")
    .flatMap((result) => objectsIn(result, "locations"))
    .map((one) => objectMember(objectMember(one, "physicalLocation"), "artifactLocation"));
  return [...artifacts, ...places].flatMap((one) => textMember(one, "uri") ?? []);
}

function claimOf(
  result: JsonObject,
  run: JsonObject,
  graphs: readonly LockGraph[],
): Claim | undefined {
  const ruleId = textMember(result, "ruleId") ?? "";
  const rule =
    objectsIn(driverOf(run), "rules").find((one) => textMember(one, "id") === ruleId) ?? {};
  const text = textMember(objectMember(result, "message"), "text") ?? "";
  const named = byPurl(result, rule) ?? byMessage(text, filesOf({ results: [result] }), graphs);
  const ids = idsOf(`${ruleId} ${text}`);
  if (named?.version === undefined || ids.length === 0) return undefined;
  const score = Number(scalarMember(objectMember(rule, "properties"), "security-severity") ?? -1);
  return {
    source: "sarif",
    ids,
    ecosystem: named.ecosystem,
    package: named.name,
    version: named.version,
    range: "",
    severity: bandOf(Number.isNaN(score) ? -1 : score),
    fixed: fixedIn(text),
    title: textMember(objectMember(rule, "shortDescription"), "text") ?? "",
  };
}

const ID =
  /\b(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,}|PYSEC-\d{4}-\d+|RUSTSEC-\d{4}-\d{4}|GO-\d{4}-\d{4,})\b/g;

const idsOf = (text: string): string[] => [...new Set(text.match(ID) ?? [])];

function byPurl(result: JsonObject, rule: JsonObject): NamedPackage | undefined {
  const holders = [result, rule].map((one) => objectMember(one, "properties"));
  const purls = holders.flatMap((one) => [textMember(one, "purl") ?? "", ...textsIn(one, "purls")]);
  return purls.map(packageOfPurl).find((named) => named !== undefined);
}

/** Trivy; Grype; osv-scanner. */
const MESSAGES = [
  /^Package: (\S+)\s+Installed Version: (\S+)/,
  /package: ([^\s,]+), version (\S+) was found at/,
  /Package '([^'\s]+)@([^'@\s]+)' is vulnerable/,
];

/** A message names no ecosystem: it is that of the lock where the result stands. */
function byMessage(
  text: string,
  files: readonly string[],
  graphs: readonly LockGraph[],
): NamedPackage | undefined {
  const [graph] = files.flatMap((path) => lockNamed(path, graphs) ?? []);
  const [, name, version] = MESSAGES.map((one) => one.exec(text)).find((hit) => hit !== null) ?? [];
  if (graph === undefined || name === undefined) return undefined;
  return { ecosystem: graph.ecosystem, name, version };
}

const fixedIn = (text: string): string[] =>
  (/Fixed Version: (\S[^\n]*)/.exec(text)?.[1] ?? "").split(/,\s*/).filter((one) => one !== "");
