/** What the checks of `sign-rollback-drill-evidence` mean. */
import type { CheckCatalogue } from "../core/check.ts";

export const SIGN_CHECKS = {
  drill_bound: {
    title: "Is it known which release candidate and commit were drilled?",
    why: "Evidence that is bound to nothing could be shown for every release.",
    fix: "Run in the repository, and give --release-candidate-id or RELEASE_CANDIDATE_ID.",
  },
  drill_times_ordered: {
    title: "Do start, move of traffic and recovery follow each other, and lie in the past?",
    why: "The time to recovery is what a drill is about; from times out of order none follows.",
    fix: "Correct the times in the timeline, from the logs of the drill.",
  },
  drill_rto_met: {
    title: "Was the service good again within the time that the policy allows?",
    why: "A rollback that takes too long does not help those who wait for it.",
    fix: "Find out what took the time, and drill again; or change rto_max_s with a reason.",
  },
  drill_reports_there: {
    title: "Are there enough reports of each kind, of this candidate, young and valid?",
    why: "A timeline alone is a story; the reports are what machines have seen.",
    fix: "Run the drill's scripts for this candidate, and keep .release/reports until it is signed.",
  },
  drill_reports_passed: {
    title: "Did the newest report of each kind pass?",
    why: "A failed attempt after a good one says that it does not work now.",
    fix: "Mend what failed, and drill again.",
  },
  drill_artifacts_there: {
    title: "Is every artifact a file with content?",
    why: "A statement about a missing file would vouch for nothing.",
    fix: "Give the files that were rolled back to with --artifact.",
  },
  drill_id_new: {
    title: "Is this drill not recorded yet?",
    why: "One drill that is told twice would count as two.",
    fix: "Give each drill a drill_id of its own.",
  },
  drill_key_given: {
    title: "Is there a key to sign with?",
    why: "Anybody could have written evidence that nobody signed.",
    fix: "Name the key with --signing-key file:PATH, env:NAME or fd:NUMBER.",
  },
  drill_key_in_role: {
    title: "Do the keys hold the role that the policy asks for, as many as its threshold?",
    why: "The guard will refuse the signature of any other key.",
    fix: "Sign with keys of that role, or give the key the role with `npm run keys`.",
  },
} as const satisfies CheckCatalogue;
