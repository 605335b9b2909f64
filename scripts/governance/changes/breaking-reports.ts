/** What the compatibility matrix and the schema gate found, out of their reports. */
import type { Check } from "../../core/check.ts";
import type { Report } from "../../core/gen/report-report.types.ts";
import { answer } from "../answer.ts";
import type { Reason } from "./required-step.ts";

/** Scripts whose failed checks mean that the last release cannot live with this one. */
const TELL_BREAKS = new Set(["release-compat-matrix", "schema-gate"]);

export interface BreakingReport {
  readonly file: string;
  readonly report: Report;
}

export interface FromReports {
  readonly reasons: readonly Reason[];
  readonly checks: readonly Check[];
}

/** `head` is the commit that is checked: a report of another one says nothing of it. */
export function fromReports(
  reports: readonly BreakingReport[],
  head: string | undefined,
): FromReports {
  const checks = reports.map((one) => usable(one, head));
  const used = reports.filter((_, index) => checks[index]?.outcome === "pass");
  const reasons = used.flatMap(({ file, report }) =>
    report.checks
      .filter(({ outcome, enforced }) => enforced && outcome === "fail")
      .map(({ id, message }) => ({
        step: "major" as const,
        breaks: true,
        says: `${file}: ${id}: ${message}`,
      })),
  );
  return { reasons, checks };
}

function usable({ file, report }: BreakingReport, head: string | undefined): Check {
  const why = whyNot(report, head);
  return answer("compatibility_compared", why === undefined ? "pass" : "no_data", {
    about: file,
    message: why === undefined ? `${file} was looked at` : `${file} cannot be used: ${why}`,
    at: [{ file }],
    fix: "Run npm run compat or npm run schema:gate on this commit and give its report.",
  });
}

function whyNot(report: Report, head: string | undefined): string | undefined {
  if (!TELL_BREAKS.has(report.report)) return `it is a report of ${report.report}`;
  const { commit } = report.subject;
  if (commit !== undefined && commit !== head) return `it is about the commit ${commit}`;
  return report.verdict === "undecided" ? "it is undecided" : undefined;
}
