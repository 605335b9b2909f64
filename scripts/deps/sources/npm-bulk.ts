/**
 * The answer of the registry's bulk advisory endpoint (`POST /-/npm/v1/security/advisories/bulk`):
 * for each name that was asked, the advisories of all its versions.
 */
import satisfies from "semver/functions/satisfies.js";
import { counted } from "../../core/counted.ts";
import type { JsonObject } from "../../core/json-value.ts";
import {
  isObject,
  listMember,
  objectMember,
  objectsIn,
  scalarMember,
  textMember,
} from "../../lockfiles/json-members.ts";
import { noAnswer } from "./answer.ts";
import type { ReportReader } from "./answer.ts";
import { locate, packageIndex, packageKey } from "./locate.ts";
import type { Claim } from "./locate.ts";
import { rated } from "./severity.ts";

const SOURCE = "npm_bulk";

/** An empty object is what the endpoint says when it is asked about nothing: it shows no lock. */
export const readNpmBulk: ReportReader = (report, { graphs }) => {
  const names = Object.keys(report);
  if (names.length === 0) return noAnswer("the answer is empty: it does not show what was asked");
  const odd = names.find((name) => !isList(report, name));
  if (odd !== undefined) return noAnswer("not an answer of the bulk advisory endpoint");
  const npm = graphs.filter(({ ecosystem }) => ecosystem === "npm");
  const index = packageIndex(npm);
  const foreign = names.find((name) => !index.has(packageKey("npm", name)));
  if (foreign !== undefined) {
    return noAnswer(
      `the answer was given about another lock: "${foreign.slice(0, 120)}" is in none`,
    );
  }
  const claims = names.flatMap((name) => objectsIn(report, name).map((one) => claimOf(name, one)));
  const { reported } = locate(claims, npm);
  const locks = npm.map(({ path }) => path);
  return {
    ok: true,
    reported,
    detail: `${counted(reported.length, "finding")} of the registry`,
    locks,
  };
};

function isList(report: JsonObject, name: string): boolean {
  const list = listMember(report, name);
  return (
    list.length > 0 &&
    list.every((one) => isObject(one) && textMember(one, "vulnerable_versions") !== undefined)
  );
}

function claimOf(name: string, advisory: JsonObject): Claim {
  const range = textMember(advisory, "vulnerable_versions") ?? "";
  const vector = textMember(objectMember(advisory, "cvss"), "vectorString");
  return {
    source: SOURCE,
    ids: [advisoryId(advisory, "id")],
    ecosystem: "npm",
    package: name,
    version: (version) => satisfies(version, range, { includePrerelease: true, loose: true }),
    range,
    ...rated([textMember(advisory, "severity")], [vector]),
    fixed: [],
    title: textMember(advisory, "title") ?? "",
  };
}

/** The address of an advisory names its GHSA id; the number is npm's own. */
export function advisoryId(advisory: JsonObject, member: "id" | "source"): string {
  const ghsa = /GHSA(?:-[0-9a-z]{4}){3}/.exec(textMember(advisory, "url") ?? "")?.[0];
  return ghsa ?? `npm-${scalarMember(advisory, member) ?? "unknown"}`;
}
