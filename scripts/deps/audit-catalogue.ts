/** What each check of `dependency-audit` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

export const AUDIT_CHECKS = {
  sources_answered: {
    title: "Every source that is asked or required answered",
    why: "A source that is down, cut off, stale or about another lock says nothing, not zero.",
    fix: "Ask again, or name another source; see docs/scripts/dependency-audit.md.",
  },
  locks_covered: {
    title: "Each lock was looked at by one source at least",
    why: "npm audit knows npm alone: other ecosystems would pass unseen.",
    fix: "Add a source that knows the ecosystem, such as a local OSV database.",
  },
  vulnerabilities_accepted: {
    title: "Each vulnerability is below the threshold or accepted, and no worse than it was",
    why: "What is new was decided by nobody.",
    fix: "Update the package; else accept it for a time with npm run baseline.",
    securitySeverity: 8,
  },
  score_within_ceiling: {
    title: "The score is no higher than that of the baseline",
    why: "Accepted findings must not add up unseen.",
    fix: "Take out or update packages.",
  },
  counts_within_baseline: {
    title: "No count is higher than in a baseline of version 1",
    why: "Counts are all that such a baseline knows.",
    fix: "Update the packages, and write a baseline by identity.",
  },
  licences_allowed: {
    title: "Each licence is allowed",
    why: "A licence binds those who ship the package.",
    fix: "Replace the package, or add an exception with a reason and an end.",
  },
  licences_known: {
    title: "Each licence is known",
    why: "What nobody has read may be anything; it is neither allowed nor denied.",
    fix: "Read the licence and write it to security/licence_overrides.json, with what shows it.",
  },
  hosts_allowed: {
    title: "Each package comes from an allowed host",
    why: "A package from elsewhere was chosen by someone else.",
    fix: "Write the lock anew against the right registry.",
    securitySeverity: 7,
  },
  protocols_allowed: {
    title: "Each package is fetched by an allowed protocol",
    why: "What comes in the clear can be changed on its way.",
    fix: "Write the lock anew with an https address.",
    securitySeverity: 7,
  },
  git_pinned: {
    title: "Each git source is pinned to a full commit",
    why: "A branch or tag can be moved.",
    fix: "Name the full commit.",
    securitySeverity: 6,
  },
  integrity_strong: {
    title: "Each package has a digest that is strong enough",
    why: "Without it, or with SHA-1, another archive could take its place.",
    fix: "Write the lock anew: registries of today give SHA-512.",
    securitySeverity: 6,
  },
  same_version_same_digest: {
    title: "No version has another digest than elsewhere or before",
    why: "A published version never changes: another digest is tampering until shown otherwise.",
    fix: "Stop the release, and find out which of the two archives the registry serves.",
    securitySeverity: 9,
  },
  install_scripts_allowed: {
    title: "Only known packages run scripts when installed",
    why: "An install script runs on every developer's machine.",
    fix: "Look at the script, then list the package; else replace it.",
    securitySeverity: 7,
  },
  packages_not_banned: {
    title: "No banned package is used",
    why: "The team has said that it must not be.",
    fix: "Replace it.",
  },
  releases_old_enough: {
    title: "Each release is old enough to have been looked at",
    why: "Most poisoned releases are found within days.",
    fix: "Take the version before, or wait.",
    securitySeverity: 5,
  },
  exceptions_current: {
    title: "No exception has ended",
    why: "An exception that outlives its end was decided by nobody.",
    fix: "Take it out, or decide anew.",
  },
  exceptions_used: {
    title: "Each exception excuses something",
    why: "One that is left over excuses what comes later.",
    fix: "Take it out.",
  },
  alert_delivered: {
    title: "The webhook took the alert",
    why: "An alert that nobody got is none.",
    fix: "Look at SECURITY_ALERT_WEBHOOK_URL and at who listens there.",
  },
} satisfies CheckCatalogue;
