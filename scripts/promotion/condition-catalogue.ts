/** What each condition of a promotion asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

export const PROMOTION_CHECKS = {
  promotion_source_carries: {
    title: "The channel that it comes from carries the version",
    why: "What nobody has carried, nobody has tried.",
    fix: "Put the version into the riskier channel first.",
  },
  promotion_version_sound: {
    title: "The version is newer than the one it replaces, and not blocked",
    why: "Going back is a rollback, with its own rules; a blocked version was bad.",
    fix: "Use `npm run rollback` to go back; unblock a version with the reason why it is fine.",
  },
  promotion_report_holds: {
    title: "A gate has a fresh, passing report of this very version",
    why: "The report of another version, or of last month, says nothing about this one.",
    fix: "Run the gate again for this version and release candidate.",
  },
  promotion_reports_agree: {
    title: "All gate reports are of one commit",
    why: "Two commits under one version are two programs, and each was tried only in part.",
    fix: "Run the gates again on the commit that is released.",
  },
  promotion_soaked: {
    title: "The version has run for long enough",
    why: "Faults that need an hour to show do not show in a minute.",
    fix: "Wait until the time named.",
  },
  promotion_traffic_seen: {
    title: "The version has answered enough requests",
    why: "An hour without a request has tried nothing.",
    fix: "Wait for more traffic, or see that monitoring writes its observations.",
  },
  promotion_not_frozen: {
    title: "No freeze or hold is in force",
    why: "Somebody decided that nothing may change now.",
    fix: "Wait for its end, or have it ended by those who set it.",
  },
  promotion_approved: {
    title: "Enough people have approved this very promotion",
    why: "A second pair of eyes, that cannot be forged or kept for another day.",
    fix: "Have approvals of this version and channel written and signed (docs/policies/release_rollout_policy.md).",
  },
  promotion_skew_allowed: {
    title: "Versions that will run side by side may do so",
    why: "Versions too far apart misread what the other one wrote.",
    fix: "Go through the versions between them, or widen the matrix with a case that shows it.",
  },
  promotion_evidence_readable: {
    title: "Every file that could speak could be read",
    why: "The file that cannot be read may be the one that says no.",
    fix: "Mend or remove the file named.",
  },
} satisfies CheckCatalogue;

export type ConditionId = keyof typeof PROMOTION_CHECKS;
