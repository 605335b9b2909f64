/** `cargo audit --json`: counts what it looked at, and says how old its database is. */
import type { JsonObject } from "../../core/json-value.ts";
import { parseTime } from "../../core/time.ts";
import {
  isObject,
  listMember,
  memberOf,
  objectMember,
  objectsIn,
  textMember,
  textsIn,
} from "../../lockfiles/json-members.ts";
import { noAnswer, tooOld } from "./answer.ts";
import type { ReportReader } from "./answer.ts";
import { conclude } from "./conclude.ts";
import type { Claim } from "./locate.ts";
import { rated } from "./severity.ts";

export const readCargoAudit: ReportReader = (report, question) => {
  const found = objectMember(report, "vulnerabilities");
  const counted = memberOf(objectMember(report, "lockfile"), "dependency-count");
  const list = memberOf(found, "list");
  if (typeof counted !== "number" || !Array.isArray(list))
    return noAnswer("not a report of cargo audit");
  if (memberOf(found, "count") !== list.length) {
    return noAnswer(
      `it counts another number of vulnerabilities than the ${list.length} that it lists`,
    );
  }
  const [ignored] = textsIn(objectMember(report, "settings"), "ignore");
  if (ignored !== undefined) {
    return noAnswer(`it was told to ignore ${ignored}: accept it with npm run baseline instead`);
  }
  const updated = textMember(objectMember(report, "database"), "last-updated");
  const old = tooOld(updated === undefined ? undefined : parseTime(updated), question);
  if (old !== undefined) return noAnswer(old);
  const cargo = question.graphs.filter(({ ecosystem }) => ecosystem === "cargo");
  const locks = cargo.filter(({ packages }) => packages.size === counted).map(({ path }) => path);
  if (locks.length === 0) {
    return noAnswer(`the report was made for another lock: it looked at ${counted} packages`);
  }
  return conclude(
    "cargo audit",
    [...objectsIn(found, "list"), ...warnings(report)].map(claimOf),
    cargo,
    locks,
  );
};

/** Unmaintained, unsound, notice: advisories without a severity, told as information. */
function warnings(report: JsonObject): JsonObject[] {
  const kinds = objectMember(report, "warnings");
  return Object.keys(kinds).flatMap((kind) =>
    listMember(kinds, kind)
      .filter(isObject)
      .filter((one) => isObject(memberOf(one, "advisory"))),
  );
}

function claimOf(entry: JsonObject): Claim {
  const advisory = objectMember(entry, "advisory");
  const crate = objectMember(entry, "package");
  const versions = objectMember(entry, "versions");
  const informational = textMember(advisory, "informational");
  const rating = rated([], [textMember(advisory, "cvss")]);
  return {
    source: "cargo_audit",
    ids: [textMember(advisory, "id") ?? "unknown", ...textsIn(advisory, "aliases")],
    ecosystem: "cargo",
    package: textMember(crate, "name") ?? "",
    version: textMember(crate, "version") ?? "",
    range: "",
    ...(informational === undefined ? rating : { ...rating, severity: "info" }),
    fixed: textsIn(versions, "patched"),
    title: textMember(advisory, "title") ?? "",
  };
}
