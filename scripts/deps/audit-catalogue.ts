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
  hosts_allowed: {
    title: "Each package comes from an allowed host, encrypted",
    why: "A package from elsewhere was chosen by someone else.",
    fix: "Write the lock anew against the right registry.",
  },
  git_pinned: {
    title: "Each git source is pinned to a full commit",
    why: "A branch or tag can be moved.",
    fix: "Name the full commit.",
  },
  install_scripts_allowed: {
    title: "Only known packages run scripts when installed",
    why: "An install script runs on every developer's machine.",
    fix: "Look at the script, then list the package; else replace it.",
  },
  packages_not_banned: {
    title: "No banned package is used",
    why: "The team has said that it must not be.",
    fix: "Replace it.",
  },
} satisfies CheckCatalogue;
