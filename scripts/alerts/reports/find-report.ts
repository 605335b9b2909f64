/** The report of another script that speaks for this run. */
import { resolve } from "node:path";
import type { Verdict } from "../../core/check.ts";
import type { RunContext } from "../../core/command.ts";
import { GovernanceError } from "../../core/errors.ts";
import type { Report } from "../../core/gen/report-report.types.ts";
import type { Host } from "../../core/host.ts";
import { readReport } from "../../core/policy/read-report.ts";
import { formatDuration, parseTime } from "../../core/time.ts";
import { SKEW_MS } from "../escalation/tally.ts";

export interface FoundReport {
  readonly path: string;
  readonly sha256: string;
  readonly verdict: Verdict;
  readonly endedAt: Date;
  readonly subject: Report["subject"];
  readonly report: Report;
}

/** A report, or in one sentence why there is none. */
export type ReportAnswer = FoundReport | string;

export interface Wanted {
  readonly script: string;
  /** One file, instead of the one of this candidate that ended last. */
  readonly named: string | undefined;
  readonly maxAgeMs: number;
}

export async function findReport(
  host: Host,
  context: RunContext,
  wanted: Wanted,
): Promise<ReportAnswer> {
  const { root, releaseCandidateId: candidate } = context;
  const { named, script } = wanted;
  const judge = (one: ReadOne | string) => judged(one, wanted, candidate, host.now());
  if (named !== undefined) return judge(await read(host, root, resolve(host.cwd, named)));
  const folder = `.release/reports/${script}`;
  const names = (await host.fs.list(`${root}/${folder}`)).filter((name) => name.endsWith(".json"));
  const answers: ReportAnswer[] = [];
  for (const name of names) {
    const one = await read(host, root, `${folder}/${name}`);
    if (typeof one === "string") return one;
    if (!isOther(one, candidate) && !isAside(one)) answers.push(judge(one));
  }
  const found = answers.filter((answer) => typeof answer !== "string");
  const latest = found.toSorted((a, b) => b.endedAt.getTime() - a.endedAt.getTime());
  const last = latest.find((one) => !asksLess(one)) ?? latest[0];
  return last ?? answers.at(-1) ?? `${folder} holds no report for this run`;
}

interface ReadOne {
  readonly path: string;
  readonly sha256: string;
  readonly report: Report;
}

/** One that cannot be read may be the one that failed: it is never passed over. */
async function read(host: Host, root: string, path: string): Promise<ReadOne | string> {
  try {
    const loaded = await readReport(host.fs, root, path, "report/report");
    return { path: loaded.file, sha256: loaded.sha256, report: loaded.value };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return `${path} cannot be read: ${error.message.split("\n")[0]}`;
  }
}

/** A canary that is as good as its baseline says nothing about what the service must reach. */
function isAside({ report }: ReadOne): boolean {
  return report.result["profile"] === "canary" && report.verdict !== "fail";
}

/** A quick run that passed stands in for no full one. */
function asksLess({ report }: FoundReport): boolean {
  return report.result["profile"] === "quick" && report.verdict === "pass";
}

function isOther({ report }: ReadOne, candidate: string | undefined): boolean {
  return candidate !== undefined && report.subject.release_candidate_id !== candidate;
}

function judged(
  one: ReadOne | string,
  { script, maxAgeMs }: Wanted,
  candidate: string | undefined,
  now: Date,
): ReportAnswer {
  if (typeof one === "string") return one;
  const { path, sha256, report } = one;
  if (report.report !== script) return `${path} is a report of ${report.report}`;
  if (isOther(one, candidate)) return `${path} is about another release candidate`;
  const endedAt = parseTime(report.ended_at);
  if (endedAt === undefined) return `${path} does not say when it ended`;
  const age = now.getTime() - endedAt.getTime();
  if (age < -SKEW_MS) return `${path} is from the future`;
  if (age > maxAgeMs) return `${path} is ${formatDuration(age)} old`;
  return { path, sha256, verdict: report.verdict, endedAt, subject: report.subject, report };
}
