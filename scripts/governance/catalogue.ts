/** What each check of the governance of a repository asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";
import { POLICY_CHECKS } from "../core/policy/checks.ts";

export const CHECKS = {
  ...POLICY_CHECKS,
  version_declared: {
    title: "Each place that declares the version declares that of the release policy",
    why: "Two versions in one release: support, rollback and audit each believe another one.",
    fix: "Write app_version of the release policy there.",
  },
  changelog_mentions_version: {
    title: "The changelog has a section about the version, with something in it",
    why: "Users decide by it whether they take the release.",
    fix: "Write what changed under a heading with the version.",
  },
  breaking_change_told: {
    title: "Where something breaks, the changelog says what",
    why: "Commits are read by those who wrote them; users read the changelog.",
    fix: "Say in the section of the version what breaks and what to do about it.",
  },
  tag_matches_version: {
    title: "The tag at this commit, or the one given with --tag, is that of the version",
    why: "What is built from a tag is found again by it.",
    fix: "Make the right tag, or raise the version.",
  },
  version_not_released: {
    title: "No other commit was released under this version",
    why: "Once released, the contents of a version never change (semver 2.0.0, clause 3).",
    fix: "Raise the version.",
  },
  version_increases: {
    title: "The version is not older than a release that this commit builds on",
    why: "Who updates would go backwards.",
    fix: "Raise the version.",
  },
  release_history_known: {
    title: "git knows the releases and the commits since the last one",
    why: "A clone that is cut off has no tags: every release would look like the first.",
    fix: "Clone with the whole history, such as fetch-depth: 0 of actions/checkout.",
  },
  bump_class_sufficient: {
    title: "The step from the last release is as large as the changes ask for",
    why: "Who allows only patches takes everything that calls itself one.",
    fix: "Raise the number of the class that the check names.",
  },
  version_step_single: {
    title: "One number of the version rose by one, those after it are zero",
    why: "A gap looks like a release that nobody can find.",
    fix: "Take the next version.",
  },
  commits_conventional: {
    title: "Each commit since the last release says its class",
    why: "What a commit does not say, no rule can count; it is taken for a fix.",
    fix: "Reword it, or set versions.bump.commits to ignored in the release policy.",
  },
  compatibility_compared: {
    title: "What others rely on was compared with the last release",
    why: "A comparison that did not run has found nothing.",
    fix: "Run it by hand and mend it.",
  },
  prerelease_fits_channel: {
    title: "The version is one that its channel takes",
    why: "A release candidate on stable reaches users who did not ask for it.",
    fix: "Give it a version that the channel takes.",
  },
  policy_valid: {
    title: "Each policy is valid by its schema",
    why: "A policy that cannot be read rules nothing.",
    fix: "Mend the file; the message names the place.",
  },
  versions_agree: {
    title: "The release policy and the matrix speak of the same versions",
    why: "A matrix about another version shows nothing of this one.",
    fix: "Bring the matrix to the version and the state schema of the release policy.",
  },
  channels_agree: {
    title: "All policies name the same channels",
    why: "A rule for a channel that is not there rules nothing.",
    fix: "Mend the name.",
  },
  schema_ids_agree: {
    title: "Each policy names the schema of its own name",
    why: "The editor would complete, and people would write, another file's members.",
    fix: "Correct $schema.",
  },
  placeholders_agree: {
    title: "Each placeholder is one that is filled in",
    why: "A misspelt one reaches the command as it is written.",
    fix: "Mend the name.",
  },
  gate_ids_agree: {
    title: "Gate ids are there once, and each that is named is there",
    why: "What is asked of a gate that is not there is asked of nobody.",
    fix: "Mend the name.",
  },
  key_roles_agree: {
    title: "Each role that signatures are asked of has its keys",
    why: "Else nothing can be signed, or nobody notices that it is not.",
    fix: "Add the role or its keys with npm run keys.",
  },
  runtime_data_file_valid: {
    title: "The runtime data files are there and of their kind",
    why: "An upgrade must keep them.",
    fix: "Restore the file, or correct the release policy.",
  },
  waivers_not_expired: {
    title: "Nothing that was let through for a time is over its time",
    why: "An end that nobody keeps is no end.",
    fix: "Mend what it let through, or decide on it anew.",
  },
  document_references_exist: {
    title: "Every link, path, npm script and command in the pages exists",
    why: "Who follows a page at night believes it.",
    fix: "Correct the page.",
  },
  command_answers_help: {
    title: "Documented commands answer --help, and know every documented option",
    why: "A command that starts may still not know what the page says.",
    fix: "Correct the page or the command.",
  },
  document_current: {
    title: "Documents changed since the last release where their subject did",
    why: "A page about the release before this one misleads.",
    fix: "Read it against the changes.",
  },
} as const satisfies CheckCatalogue;
