/** Which report of the preflight speaks for a commit. */
import type { ReadReport } from "./gate-evidence.ts";

/** A report, or in one sentence why the file is none. */
export type Candidate = ReadReport | { readonly path: string; readonly unreadable: string };

export interface Chosen {
  readonly report: ReadReport | undefined;
  /** What speaks against it: a later run that did not pass, a later report that cannot be read. */
  readonly objections: readonly string[];
}

/**
 * The newest full run of the commit, `newestFirst`. A later run of the same commit that did not pass
 * speaks against it, and so does a later file that cannot be read, which might be such a run. Where
 * the commit has no full run, the newest report is given, to be judged for what it is.
 */
export function chooseReport(
  newestFirst: readonly Candidate[],
  commit: string | undefined,
): Chosen {
  const objections: string[] = [];
  for (const one of newestFirst) {
    if ("unreadable" in one) objections.push(`${one.path} cannot be read: ${one.unreadable}`);
    else if (isOf(one, commit) && isFull(one)) return { report: one, objections };
    else if (isOf(one, commit) && one.report.verdict !== "pass") {
      objections.push(`a later run of this commit did not pass: ${one.path}`);
    }
  }
  const newest = newestFirst.find((one) => "report" in one);
  return { report: newest !== undefined && "report" in newest ? newest : undefined, objections };
}

const isFull = ({ report }: ReadReport): boolean => report.result.profile === "full";

function isOf({ report }: ReadReport, commit: string | undefined): boolean {
  return commit !== undefined && report.result.repository.commit === commit;
}
