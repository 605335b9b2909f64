/** The verdict of the slo guard that speaks for this run. */
import { resolve } from "node:path";
import type { Verdict } from "../../core/check.ts";
import type { RunContext } from "../../core/command.ts";
import { GovernanceError } from "../../core/errors.ts";
import type { Report } from "../../core/gen/report-report.types.ts";
import type { Host } from "../../core/host.ts";
import { readReport } from "../../core/policy/read-report.ts";
import { formatDuration, parseTime } from "../../core/time.ts";
import { SKEW_MS } from "./tally.ts";

const FOLDER = ".release/reports/slo-guard";

export interface FoundSlo {
  readonly path: string;
  readonly sha256: string;
  readonly verdict: Verdict;
  readonly endedAt: Date;
}

/** A verdict, or in one sentence why there is none. */
export type SloAnswer = FoundSlo | string;

/** The report that is named, or the one of this candidate that ended last. */
export async function findSlo(
  host: Host,
  { root, releaseCandidateId }: RunContext,
  named: string | undefined,
  maxAgeMs: number,
): Promise<SloAnswer> {
  if (named !== undefined) {
    const one = await read(host, root, resolve(host.cwd, named));
    return judged(one, releaseCandidateId, host.now(), maxAgeMs);
  }
  const names = (await host.fs.list(`${root}/${FOLDER}`)).filter((name) => name.endsWith(".json"));
  const answers: SloAnswer[] = [];
  for (const name of names) {
    const one = await read(host, root, `${FOLDER}/${name}`);
    if (typeof one === "string") return one;
    if (isOther(one, releaseCandidateId)) continue;
    answers.push(judged(one, releaseCandidateId, host.now(), maxAgeMs));
  }
  const found = answers.filter((answer) => typeof answer !== "string");
  const [last] = found.toSorted((a, b) => b.endedAt.getTime() - a.endedAt.getTime());
  return last ?? answers.at(-1) ?? `${FOLDER} holds no report for this run`;
}

interface ReadSlo {
  readonly path: string;
  readonly sha256: string;
  readonly report: Report;
}

/** One that cannot be read may be the one that failed: it is never passed over. */
async function read(host: Host, root: string, path: string): Promise<ReadSlo | string> {
  try {
    const loaded = await readReport(host.fs, root, path, "report/report");
    return { path: loaded.file, sha256: loaded.sha256, report: loaded.value };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return `${path} cannot be read: ${error.message.split("\n")[0]}`;
  }
}

function isOther({ report }: ReadSlo, candidate: string | undefined): boolean {
  return candidate !== undefined && report.subject.release_candidate_id !== candidate;
}

function judged(
  one: ReadSlo | string,
  candidate: string | undefined,
  now: Date,
  maxAgeMs: number,
): SloAnswer {
  if (typeof one === "string") return one;
  const { path, sha256, report } = one;
  if (report.report !== "slo-guard") return `${path} is a report of ${report.report}`;
  if (isOther(one, candidate)) return `${path} is about another release candidate`;
  const endedAt = parseTime(report.ended_at);
  if (endedAt === undefined) return `${path} does not say when it ended`;
  const age = now.getTime() - endedAt.getTime();
  if (age < -SKEW_MS) return `${path} is from the future`;
  if (age > maxAgeMs) return `${path} is ${formatDuration(age)} old`;
  return { path, sha256, verdict: report.verdict, endedAt };
}
