/** Where a check stands for the reader: what counts against the run first, what is good last. */
import type { Check } from "../check.ts";
import type { Report } from "../report.ts";

export const STANDINGS = [
  "failed",
  "no_data",
  "advisory",
  "waived",
  "passed",
  "not_applicable",
] as const;

export type Standing = (typeof STANDINGS)[number];

export type Standings = Readonly<Record<Standing, readonly Check[]>>;

/** `failed` and `no_data` count; the same outcomes of checks that are not enforced are `advisory`. */
export function standingOf(check: Check): Standing {
  if (check.outcome === "pass") return "passed";
  if (check.outcome === "waived" || check.outcome === "not_applicable") return check.outcome;
  if (!check.enforced) return "advisory";
  return check.outcome === "fail" ? "failed" : "no_data";
}

/** All checks that a reader is shown, by standing, each in the order of the report. */
export function standingsOf(report: Report): Standings {
  const checks = shownChecks(report);
  const of = (standing: Standing) => checks.filter((check) => standingOf(check) === standing);
  return {
    failed: of("failed"),
    no_data: of("no_data"),
    advisory: of("advisory"),
    waived: of("waived"),
    passed: of("passed"),
    not_applicable: of("not_applicable"),
  };
}

/**
 * The checks of a report and, where its verdict is not a pass although none of them says why, one
 * that does: a reader of a list without a failure would take it for a pass.
 */
export function shownChecks(report: Report): readonly Check[] {
  const told = report.checks.some((check) => ["failed", "no_data"].includes(standingOf(check)));
  return told || report.verdict === "pass"
    ? report.checks
    : [...report.checks, verdictCheck(report)];
}

function verdictCheck(report: Report): Check {
  return {
    id: "verdict",
    outcome: report.verdict === "fail" ? "fail" : "no_data",
    enforced: true,
    message: `The verdict is "${report.verdict}": no enforced check was answered, and what nobody looked at is never a pass.`,
    locations: [],
  };
}

const WORDS: Readonly<Record<Standing, string>> = {
  failed: "failed",
  no_data: "without data",
  advisory: "advisory",
  waived: "waived",
  passed: "passed",
  not_applicable: "not applicable",
};

/** `2 failed, 1 without data, 9 passed` */
export function tally(standings: Standings): string {
  const present = STANDINGS.filter((standing) => standings[standing].length > 0);
  return present.map((name) => `${standings[name].length} ${WORDS[name]}`).join(", ");
}
