/** A local OSV database, offline: records are looked at one by one and forgotten. */
import { counted } from "../../core/counted.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { parseTime } from "../../core/time.ts";
import { textMember, textsIn } from "../../lockfiles/json-members.ts";
import type { Reported } from "../merge.ts";
import { noAnswer, parseReport, tooOld } from "./answer.ts";
import type { Answer, Question } from "./answer.ts";
import { packageIndex, packageKey, reportedAt } from "./locate.ts";
import type { PackageIndex, Placed } from "./locate.ts";
import { affectedBy, affectedEntries, packageOf, ratingOf } from "./osv-match.ts";
import type { Affected } from "./osv-match.ts";

/** Nothing is an answer but records, the newest of them new enough. */
export async function matchOsv(
  records: AsyncIterable<string>,
  question: Question,
): Promise<Answer> {
  const index = packageIndex(question.graphs);
  const reported: Reported[] = [];
  let count = 0;
  let newest = 0;
  for await (const text of records) {
    const record = parseReport(text);
    if (record === undefined || textMember(record, "id") === undefined) {
      return noAnswer("a record of the database is cut off or not JSON");
    }
    count += 1;
    newest = Math.max(newest, parseTime(textMember(record, "modified") ?? "")?.getTime() ?? 0);
    if (textMember(record, "withdrawn") === undefined) reported.push(...matches(record, index));
  }
  if (count === 0) return noAnswer("the database is empty");
  const old = tooOld(new Date(newest), question);
  if (old !== undefined) return noAnswer(old);
  const detail = `${counted(reported.length, "finding")} in ${count} OSV records`;
  return { ok: true, reported, detail, locks: question.graphs.map(({ path }) => path) };
}

function matches(record: JsonObject, index: PackageIndex): Reported[] {
  return affectedEntries(record).flatMap((entry) => {
    const { ecosystem, name } = packageOf(entry);
    if (ecosystem === undefined) return [];
    return (index.get(packageKey(ecosystem, name)) ?? []).flatMap((one) => {
      const affected = affectedBy(entry, ecosystem, one.locked.version);
      return affected === undefined ? [] : [reportedOf(record, entry, one, affected)];
    });
  });
}

const reportedOf = (
  record: JsonObject,
  entry: JsonObject,
  placed: Placed,
  { range, fixed }: Affected,
): Reported =>
  reportedAt(
    {
      source: "osv",
      ids: [textMember(record, "id") ?? "unknown", ...textsIn(record, "aliases")],
      range,
      ...ratingOf(record, entry),
      fixed,
      title: textMember(record, "summary") ?? "",
    },
    placed,
  );
