/** What the checks of `create-rollback-bundle` mean. */
import type { CheckCatalogue } from "../core/check.ts";

export const BUNDLE_CHECKS = {
  bundle_commit_known: {
    title: "Is it known which commit would be taken back?",
    why: "A bundle that does not say what it belongs to is of no use at night.",
    fix: "Run in the repository, with at least one commit.",
  },
  bundle_policies_there: {
    title: "Is every policy there, and JSON?",
    why: "The commands that go back read them; a broken one would stop them.",
    fix: "Mend the policy; `npm run governance` says what is wrong.",
  },
  bundle_ledger_whole: {
    title: "Is there a ledger, and does it hold together?",
    why: "All that is known of the channels follows from it.",
    fix: "Run `npm run evidence -- verify-head`, and compare with a copy.",
  },
  bundle_registry_derived: {
    title: "Is the channel registry what the ledger says?",
    why: "A registry that was edited by hand would be restored as if it were true.",
    fix: "Write it anew from the ledger.",
  },
  runtime_data_file_valid: {
    title: "Are the runtime data files there and of their kind?",
    why: "Going back must not lose or break what the running version has written.",
    fix: "Restore the file from a backup, or correct the release policy.",
  },
  bundle_reports_there: {
    title: "Are there valid reports of this commit?",
    why: "Whoever goes back asks first what had been looked at.",
    fix: "Run the preflight on this commit, and keep .release/reports.",
  },
  bundle_known_good: {
    title: "Is there a version to go back to that was good?",
    why: "Going back to a version that was never released makes it worse.",
    fix: "Name it with --to-version and --channel, or let the ledger learn it by promotions.",
  },
  bundle_known_good_obtainable: {
    title: "Can that version be had?",
    why: "A version number alone starts nothing.",
    fix: "Tag its commit, or put its files into the bundle with --artifact.",
  },
  bundle_artifacts_there: {
    title: "Is every artifact a file with content?",
    why: "A missing file would be missed when it is needed.",
    fix: "Give files below the root with --artifact.",
  },
  bundle_archive_sound: {
    title: "Is the archive whole, and does it hold exactly what it lists?",
    why: "What was cut, changed or slipped in must not be restored.",
    fix: "Take another copy of the bundle; unpack nothing of this one.",
  },
  bundle_restores: {
    title: "Unpacked elsewhere, is every file as it was, and does it all still hold together?",
    why: "A backup that was never restored is a hope.",
    fix: "Make the bundle again; if it happens again, look at the disk.",
  },
} as const satisfies CheckCatalogue;

export type BundleCheckId = keyof typeof BUNDLE_CHECKS;
