/** What each check of `slo-guard` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

const MEASURE = "Run npm run probe for this candidate, or name the right report with --report.";
const SERVICE = "Hold the release, and look at the service where the report shows it.";

export const CHECKS = {
  objectives_stated: {
    title: "The policy states what must be reached",
    why: "A guard without objectives would let everything through.",
    fix: "State guard.objectives in security/slo_targets.json.",
  },
  samples_suffice: {
    title: "An objective asks for the samples that its percentile wants",
    why: "With fewer than 59, 299 or 2,995 for p95, p99 or p99.9 the largest sample may lie below the true percentile (95 % confidence).",
    fix: "Raise min_samples, leave it out, or judge a lower percentile.",
  },
  objectives_agree: {
    title: "No two objectives contradict",
    why: "Of two limits for one figure nobody can say which one is meant; a p95 with a wider limit than p99 is one that was mixed up.",
    fix: "Keep one limit for each figure and target, and let the limits of higher percentiles be the wider ones.",
  },
  targets_sensible: {
    title: "Each objective and each alert says something",
    why: "An objective that holds whatever is measured protects nobody; an alert that fires while the budget lasts is soon ignored.",
    fix: "Raise the limit to what users need, or leave the objective or alert out.",
  },
  report_usable: {
    title: "There is a report that speaks for this run",
    why: "A report that is missing, stale, from the future, invalid or about another candidate says nothing about what is released.",
    fix: MEASURE,
  },
  success_rate_met: {
    title: "Enough requests succeeded",
    why: "Users see every request that does not.",
    fix: SERVICE,
  },
  degraded_rate_met: {
    title: "Few enough answers were degraded",
    why: "A fallback that answers for too long is an outage that nobody reports.",
    fix: SERVICE,
  },
  availability_met: {
    title: "The service answered in enough of the seconds",
    why: "A short outage in full hides in a success rate over a long run.",
    fix: SERVICE,
  },
  latency_met: {
    title: "The percentile of the latency is within its limit",
    why: "The mean hides what the slowest requests make users wait.",
    fix: SERVICE,
  },
  events_met: {
    title: "Enough recent events were seen",
    why: "A service to which nothing comes in is not well.",
    fix: "Look whether events still arrive, and whether the probe of events works.",
  },
  openslo_expressed: {
    title: "All that the OpenSLO documents ask can be said in our policy",
    why: "An objective that is taken over in part looks like one that is held.",
    fix: "Take out what is named, or state the objective in security/slo_targets.json yourself.",
  },
  trend_held: {
    title: "The figure does not worsen from report to report",
    why: "What gets a little worse with each release reaches its limit one day, and by then nobody knows which change it was.",
    fix: "Look which of the last releases made it worse; for no_data, probe more often or lower guard.trend.reports_min.",
  },
  budget_history_readable: {
    title: "The history that the error budgets stand on can be read",
    why: "The report that cannot be read may be the one in which all requests failed.",
    fix: "Mend or remove the report that is named, and say why in the commit.",
  },
  budget_left: {
    title: "Something of the error budget is left",
    why: "A budget that is spent says that users have had enough failures for this period.",
    fix: "Release nothing but what makes the service more reliable, or measure more often.",
  },
  budget_burn: {
    title: "The error budget does not burn too fast",
    why: "A short outage burns the budget of a month long before a monthly figure shows it.",
    fix: "Look at the service now: npm run escalation. Where too little was measured, run npm run probe more often.",
  },
  canary_margins_stated: {
    title: "The policy states how much worse a canary may be",
    why: "Whether 10 % slower is harmless only the team can know.",
    fix: "State canary.error_odds_max and canary.latency_ratio_max in security/slo_targets.json.",
  },
  canary_report_usable: {
    title: "There are reports of canary and baseline that speak for this run",
    why: "A report that is missing, stale, from the future, invalid or about another candidate says nothing about the canary.",
    fix: "Run npm run probe against both at the same time, and name the reports.",
  },
  canary_comparable: {
    title: "Canary and baseline were asked alike, at the same time",
    why: "The hour makes more difference than the version: yesterday's baseline blames or praises the canary for today's traffic.",
    fix: "Probe both at the same time with the same targets, weights and time limit, each at its own address or with its own routing header in the plan.",
  },
  canary_errors: {
    title: "The canary fails no more requests than its baseline, within the margin",
    why: "With few requests chance makes more difference than the version: only what is shown counts.",
    fix: "Take the canary back: npm run channels -- rollback --channel canary.",
  },
  canary_degraded: {
    title: "The canary degrades no more answers than its baseline, within the margin",
    why: "A canary that serves its fallback alone has no errors, and is quick.",
    fix: "Take the canary back: npm run channels -- rollback --channel canary.",
  },
  canary_latency: {
    title: "The canary is no slower than its baseline, within the margin",
    why: "With few requests chance makes more difference than the version: only what is shown counts.",
    fix: "Take the canary back: npm run channels -- rollback --channel canary.",
  },
} satisfies CheckCatalogue;
