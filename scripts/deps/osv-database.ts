/** A local OSV database, offline: records are looked at one by one and forgotten. */
import cvss from "ae-cvss-calculator";
import { parseTime } from "../core/time.ts";
import type { JsonObject } from "../core/json-value.ts";
import {
  isObject,
  objectMember,
  objectsIn,
  textMember,
  textsIn,
} from "../lockfiles/json-members.ts";
import { folderOf } from "../lockfiles/lock-input.ts";
import type { LockedPackage, LockGraph } from "../lockfiles/model.ts";
import { pypiName } from "../lockfiles/purl.ts";
import { readSeverity } from "./finding.ts";
import type { Severity } from "./finding.ts";
import { originsOf, pathTo } from "./lock-paths.ts";
import type { Origins } from "./lock-paths.ts";
import type { Reported } from "./merge.ts";
import type { Answer } from "./npm-audit.ts";
import { affectedBy, affectedEntries, packageOf } from "./osv-match.ts";

interface Locked {
  readonly graph: LockGraph;
  readonly origins: Origins;
  readonly locked: LockedPackage;
}

const DAY = 24 * 60 * 60 * 1000;

export interface OsvQuestion {
  readonly graphs: readonly LockGraph[];
  readonly now: Date;
  readonly maxAgeDays: number;
}

/** Nothing is an answer but records, the newest of them new enough. */
export async function matchOsv(
  records: AsyncIterable<string>,
  question: OsvQuestion,
): Promise<Answer> {
  const index = indexOf(question.graphs);
  const reported: Reported[] = [];
  let count = 0;
  let newest = 0;
  for await (const text of records) {
    const record = parse(text);
    if (record === undefined)
      return { ok: false, why: "a record of the database is cut off or not JSON" };
    count += 1;
    newest = Math.max(newest, parseTime(textMember(record, "modified") ?? "")?.getTime() ?? 0);
    if (textMember(record, "withdrawn") === undefined) reported.push(...matches(record, index));
  }
  if (count === 0) return { ok: false, why: "the database is empty" };
  const age = Math.floor((question.now.getTime() - newest) / DAY);
  if (age > question.maxAgeDays) {
    return {
      ok: false,
      why: `the newest record is ${age} days old, ${question.maxAgeDays} are allowed`,
    };
  }
  return { ok: true, reported, detail: `${reported.length} findings in ${count} OSV records` };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: JsonObject = JSON.parse(text);
    return isObject(value) && textMember(value, "id") !== undefined ? value : undefined;
  } catch {
    return undefined;
  }
}

function indexOf(graphs: readonly LockGraph[]): ReadonlyMap<string, readonly Locked[]> {
  const index = new Map<string, Locked[]>();
  for (const graph of graphs) {
    const origins = originsOf(graph);
    for (const locked of graph.packages.values()) {
      if (locked.linkTo !== undefined || locked.source.kind === "workspace") continue;
      const key = keyOf(graph.ecosystem, locked.name);
      const known = index.get(key);
      if (known === undefined) index.set(key, [{ graph, origins, locked }]);
      else known.push({ graph, origins, locked });
    }
  }
  return index;
}

const keyOf = (ecosystem: string, name: string): string =>
  `${ecosystem} ${ecosystem === "pypi" ? pypiName(name) : name}`;

function matches(record: JsonObject, index: ReadonlyMap<string, readonly Locked[]>): Reported[] {
  return affectedEntries(record).flatMap((entry) => {
    const { ecosystem, name } = packageOf(entry);
    if (ecosystem === undefined) return [];
    return (index.get(keyOf(ecosystem, name)) ?? []).flatMap((one) => {
      const affected = affectedBy(entry, ecosystem, one.locked.version);
      return affected === undefined ? [] : [reportedOf(record, entry, one, affected)];
    });
  });
}

function reportedOf(
  record: JsonObject,
  entry: JsonObject,
  { graph, origins, locked }: Locked,
  { range, fixed }: { readonly range: string; readonly fixed: readonly string[] },
): Reported {
  const path = pathTo(locked.place, graph, origins);
  return {
    ids: [textMember(record, "id") ?? "unknown", ...textsIn(record, "aliases")],
    aliases: [],
    ecosystem: graph.ecosystem,
    package: locked.name,
    workspace: folderOf(graph.path),
    exposure: graph.exposure.get(locked.place) ?? "prod",
    versions: [locked.version],
    range,
    severity: severityOf(record, entry),
    kev: false,
    fixed,
    direct: path.length === 1,
    path,
    sources: ["osv"],
    title: textMember(record, "summary") ?? "",
  };
}

/** The database's own word, else the score of a CVSS vector by the bands of its specification. */
function severityOf(record: JsonObject, entry: JsonObject): Severity {
  const said = [record, entry].map((holder) =>
    readSeverity(textMember(objectMember(holder, "database_specific"), "severity")),
  );
  const word = said.find((severity) => severity !== "unknown");
  if (word !== undefined) return word;
  const vectors = [...objectsIn(record, "severity"), ...objectsIn(entry, "severity")];
  const scores = vectors.map((one) => scoreOf(textMember(one, "score") ?? ""));
  return bandOf(Math.max(-1, ...scores));
}

function scoreOf(vector: string): number {
  try {
    const scores = cvss.fromVector(vector)?.calculateScores();
    return typeof scores?.overall === "number" ? scores.overall : -1;
  } catch {
    return -1;
  }
}

function bandOf(score: number): Severity {
  if (score < 0) return "unknown";
  if (score === 0) return "info";
  if (score < 4) return "low";
  if (score < 7) return "moderate";
  return score < 9 ? "high" : "critical";
}
