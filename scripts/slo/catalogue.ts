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
} satisfies CheckCatalogue;
