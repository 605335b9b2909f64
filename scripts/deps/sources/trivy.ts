/** `trivy fs --format json --list-all-pkgs --include-dev-deps`, SchemaVersion 2. */
import type { JsonObject } from "../../core/json-value.ts";
import {
  isObject,
  memberOf,
  objectMember,
  objectsIn,
  textMember,
  textsIn,
} from "../../lockfiles/json-members.ts";
import type { Ecosystem, LockGraph } from "../../lockfiles/model.ts";
import { noAnswer } from "./answer.ts";
import type { ReportReader } from "./answer.ts";
import { conclude } from "./conclude.ts";
import { lockNamed, unlisted } from "./coverage.ts";
import type { Claim } from "./locate.ts";
import { rated } from "./severity.ts";

interface Target {
  readonly graph: LockGraph;
  readonly result: JsonObject;
}

export const readTrivy: ReportReader = (report, { graphs }) => {
  if (memberOf(report, "SchemaVersion") !== 2)
    return noAnswer("not a report of Trivy, SchemaVersion 2");
  const results = objectsIn(report, "Results").filter(
    (result) => textMember(result, "Class") === "lang-pkgs",
  );
  if (results.length === 0)
    return noAnswer("it lists no lock: it looked at nothing, or at something else");
  const targets: Target[] = [];
  for (const result of results) {
    const path = textMember(result, "Target") ?? "";
    const graph = lockNamed(path, graphs);
    if (graph === undefined) {
      return noAnswer(
        `the report was made for another lock: "${path.slice(0, 120)}" is none of ours`,
      );
    }
    targets.push({ graph, result });
  }
  const whole = targets.filter(isWhole).map(({ graph }) => graph.path);
  const ours = targets.map(({ graph }) => graph);
  return conclude("Trivy", targets.flatMap(claimsOf), ours, whole);
};

/** Trivy leaves out development packages, and the list of packages, unless it is told not to. */
function isWhole({ graph, result }: Target): boolean {
  const listed = objectsIn(result, "Packages").map((one) => ({
    ecosystem: graph.ecosystem,
    name: textMember(one, "Name") ?? "",
    version: textMember(one, "Version") ?? "",
  }));
  return unlisted(graph, listed).length === 0;
}

function claimsOf({ graph, result }: Target): Claim[] {
  return objectsIn(result, "Vulnerabilities").map((one) => claimOf(one, graph.ecosystem));
}

function claimOf(one: JsonObject, ecosystem: Ecosystem): Claim {
  return {
    source: "trivy",
    ids: [textMember(one, "VulnerabilityID") ?? "unknown", ...textsIn(one, "VendorIDs")],
    ecosystem,
    package: textMember(one, "PkgName") ?? "",
    version: textMember(one, "InstalledVersion") ?? "",
    range: "",
    ...rated([textMember(one, "Severity")], vectorsOf(objectMember(one, "CVSS"))),
    fixed: (textMember(one, "FixedVersion") ?? "").split(/,\s*/).filter((text) => text !== ""),
    title: textMember(one, "Title") ?? "",
  };
}

const vectorsOf = (cvss: JsonObject): string[] =>
  Object.values(cvss)
    .filter(isObject)
    .flatMap((by) => textMember(by, "V40Vector") ?? textMember(by, "V3Vector") ?? []);
