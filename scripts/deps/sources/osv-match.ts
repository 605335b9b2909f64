/**
 * OSV records (https://ossf.github.io/osv-schema/) against locked packages, each ecosystem by its
 * own order of versions. A version that cannot be ordered counts as affected.
 */
import { compare as comparePython, valid as validPython } from "@renovatebot/pep440";
import compareSemver from "semver/functions/compare.js";
import validSemver from "semver/functions/valid.js";
import type { JsonObject } from "../../core/json-value.ts";
import { objectMember, objectsIn, textMember, textsIn } from "../../lockfiles/json-members.ts";
import type { Ecosystem } from "../../lockfiles/model.ts";
import { rated } from "./severity.ts";
import type { Rated } from "./severity.ts";

export const OSV_ECOSYSTEM: ReadonlyMap<string, Ecosystem> = new Map([
  ["npm", "npm"],
  ["PyPI", "pypi"],
  ["crates.io", "cargo"],
  ["Go", "golang"],
]);

/** Negative, zero or positive; `undefined` where one of the two is no version of the ecosystem. */
export function compareVersions(
  ecosystem: Ecosystem,
  left: string,
  right: string,
): number | undefined {
  if (ecosystem === "pypi") {
    if (validPython(left) === null || validPython(right) === null) return undefined;
    return comparePython(left, right);
  }
  const [a, b] = [left.replace(/^v/, ""), right.replace(/^v/, "")];
  if (validSemver(a, true) === null || validSemver(b, true) === null) return undefined;
  return compareSemver(a, b, true);
}

export interface Affected {
  readonly range: string;
  readonly fixed: readonly string[];
}

/** What an `affected` entry says of a version; `undefined` where it is not affected. */
export function affectedBy(
  entry: JsonObject,
  ecosystem: Ecosystem,
  version: string,
): Affected | undefined {
  const ranges = objectsIn(entry, "ranges").filter((range) => textMember(range, "type") !== "GIT");
  const events = ranges.map((range) => objectsIn(range, "events"));
  const hit = events.some((list) => inRange(list, ecosystem, version));
  if (!hit && !textsIn(entry, "versions").includes(version)) return undefined;
  return {
    range: events.map(rangeText).join(" || "),
    fixed: fixesOf(entry),
  };
}

export const fixesOf = (entry: JsonObject): string[] =>
  objectsIn(entry, "ranges")
    .filter((range) => textMember(range, "type") !== "GIT")
    .flatMap((range) => objectsIn(range, "events"))
    .flatMap((event) => textMember(event, "fixed") ?? []);

/** The database's own word, else the score of a vector. */
export function ratingOf(record: JsonObject, entry: JsonObject | undefined): Rated {
  const holders = entry === undefined ? [record] : [record, entry];
  return rated(
    holders.map((holder) => textMember(objectMember(holder, "database_specific"), "severity")),
    holders
      .flatMap((holder) => objectsIn(holder, "severity"))
      .map((one) => textMember(one, "score")),
  );
}

/** The specification's own algorithm: events in order, the last one at or below decides. */
function inRange(events: readonly JsonObject[], ecosystem: Ecosystem, version: string): boolean {
  let vulnerable = false;
  for (const event of events) {
    const introduced = textMember(event, "introduced");
    const fixed = textMember(event, "fixed");
    const last = textMember(event, "last_affected");
    if (introduced !== undefined && atLeast(ecosystem, version, introduced)) vulnerable = true;
    if (fixed !== undefined && isPast(ecosystem, version, fixed, 0)) vulnerable = false;
    if (last !== undefined && isPast(ecosystem, version, last, 1)) vulnerable = false;
  }
  return vulnerable;
}

function atLeast(ecosystem: Ecosystem, version: string, from: string): boolean {
  if (from === "0") return true;
  return (compareVersions(ecosystem, version, from) ?? 0) >= 0;
}

/** Unknown order is not past the end: the version stays affected. */
function isPast(ecosystem: Ecosystem, version: string, end: string, least: 0 | 1): boolean {
  const order = compareVersions(ecosystem, version, end);
  return order !== undefined && order >= least;
}

function rangeText(events: readonly JsonObject[]): string {
  return events
    .flatMap((event) => [
      sign(">=", textMember(event, "introduced")),
      sign("<", textMember(event, "fixed")),
      sign("<=", textMember(event, "last_affected")),
    ])
    .filter((part) => part !== "")
    .join(" ");
}

const sign = (operator: string, version: string | undefined): string =>
  version === undefined ? "" : `${operator}${version}`;

export const affectedEntries = (record: JsonObject): readonly JsonObject[] =>
  objectsIn(record, "affected");

export const packageOf = (
  entry: JsonObject,
): { ecosystem: Ecosystem | undefined; name: string } => {
  const found = objectMember(entry, "package");
  const [base = ""] = (textMember(found, "ecosystem") ?? "").split(":");
  return { ecosystem: OSV_ECOSYSTEM.get(base), name: textMember(found, "name") ?? "" };
};
