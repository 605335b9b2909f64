/** Conditions on the reports of gates. Pure. */
import type { Check } from "../core/check.ts";
import type { RequiredReport } from "../core/gen/policy-release_rollout_policy.types.ts";
import { ago, formatDuration } from "../core/time.ts";
import { answer } from "./answer.ts";
import type { PromotionFacts, ReportFact } from "./facts.ts";
import { FULL } from "./report-scope.ts";

/** Clocks of two machines may differ by so much. */
const CLOCK_SKEW_MS = 60_000;

/** One check for each report that the policy asks for. */
export function reportsHold(facts: PromotionFacts): Check[] {
  const { reports } = facts.policy;
  if (reports.length === 0) {
    const message = "the policy asks for no report";
    return [answer("promotion_report_holds", "not_applicable", message)];
  }
  return reports.map((wanted) => reportHolds(wanted, facts));
}

function reportHolds(wanted: RequiredReport, facts: PromotionFacts): Check {
  const { id } = wanted;
  const more = { about: id, enforced: wanted.required ?? true };
  const broken = facts.unreadable.find((one) => one.id === id);
  if (broken !== undefined) {
    const message = `${id}: ${broken.path} cannot be read: ${broken.says}`;
    return answer("promotion_report_holds", "no_data", message, more);
  }
  const latest = latestOwn(wanted, facts);
  if (latest === undefined) {
    const message = `${id}: ${missing(wanted, facts)}`;
    return answer("promotion_report_holds", "no_data", message, more);
  }
  const faults = faultsOf(latest, wanted, facts.now);
  const locations = [{ file: latest.path }];
  const when = ago(latest.endedAt, facts.now);
  const message =
    faults.length === 0
      ? `${id}: ${latest.verdict}, ${when}`
      : `${id}: ${faults.join("; ")} (${latest.path})`;
  const outcome = faults.length === 0 ? "pass" : "fail";
  return answer("promotion_report_holds", outcome, message, { ...more, locations });
}

function missing(wanted: RequiredReport, facts: PromotionFacts): string {
  const none = `no ${profileOf(wanted)} report of ${ownName(facts)} under ${wanted.pattern}`;
  const others = facts.reports
    .filter(({ id }) => id === wanted.id)
    .map(({ version, profile }) =>
      version === facts.version ? `a ${profile} one` : (version ?? "no version"),
    );
  const found = [...new Set(others)].join(", ");
  return `${none}; ${found === "" ? "there is none" : `found: ${found}`}`;
}

function profileOf({ profile = FULL }: RequiredReport): string {
  return profile;
}

/**
 * What a run of another profile passed is no pass of this one, and takes none away; what it found
 * amiss counts all the same.
 */
function latestOwn(wanted: RequiredReport, facts: PromotionFacts): ReportFact | undefined {
  const own = facts.reports.filter(
    (report) =>
      report.id === wanted.id &&
      isOwn(report, facts) &&
      (report.profile === profileOf(wanted) || report.verdict !== "pass"),
  );
  return latestOf(own);
}

/** The latest counts, also where an earlier one was better. */
function latestOf(reports: readonly ReportFact[]): ReportFact | undefined {
  return reports.toSorted((a, b) => a.endedAt.getTime() - b.endedAt.getTime()).at(-1);
}

function isOwn(report: ReportFact, { version, candidate }: PromotionFacts): boolean {
  if (report.version !== version) return false;
  return candidate === undefined || report.candidate === candidate;
}

function ownName({ version, candidate }: PromotionFacts): string {
  return candidate === undefined ? version : `${version} as ${candidate}`;
}

function faultsOf(report: ReportFact, wanted: RequiredReport, now: Date): string[] {
  const age = now.getTime() - report.endedAt.getTime();
  const most = (wanted.max_age_s ?? 86_400) * 1000;
  return [
    ...((wanted.require_ok ?? true) && report.verdict !== "pass"
      ? [`its verdict is ${report.verdict}`]
      : report.obstacles),
    ...(age > most ? [`it is ${formatDuration(age)} old, at most ${formatDuration(most)}`] : []),
    ...(age < -CLOCK_SKEW_MS ? [`it ended ${formatDuration(-age)} in the future`] : []),
  ];
}

/** Of those that say a commit. */
export function reportsAgree(facts: PromotionFacts): Check[] {
  const own = facts.policy.reports.flatMap((wanted) => {
    const latest = latestOwn(wanted, facts);
    return latest?.commit === undefined ? [] : [latest];
  });
  const commits = [...new Set(own.map(({ commit }) => commit ?? ""))];
  const id = "promotion_reports_agree";
  if (commits.length === 0) return [answer(id, "not_applicable", "no report says its commit")];
  if (commits.length === 1) {
    return [answer(id, "pass", `all are of commit ${commits[0]?.slice(0, 12) ?? ""}`)];
  }
  const each = own.map((one) => `${one.id} ${one.commit?.slice(0, 12) ?? ""}`);
  return [answer(id, "fail", `gates looked at different commits: ${each.join(", ")}`)];
}
