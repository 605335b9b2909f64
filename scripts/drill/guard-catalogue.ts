/** What the checks of `rollback-drill-guard` mean. */
import type { CheckCatalogue } from "../core/check.ts";

const AGAIN = "Drill again, and sign with `npm run drill:sign` on the commit that is released.";

export const GUARD_CHECKS = {
  drill_evidence_there: {
    title: "Is there a record of a drill, and can every record be read?",
    why: "A rollback that nobody has tried works only on paper.",
    fix: "Drill, and sign with `npm run drill:sign`; name other records with --evidence.",
  },
  drill_candidate_own: {
    title: "Is the latest drill of this release candidate and commit?",
    why: "That another candidate could be taken back says nothing about this one.",
    fix: AGAIN,
  },
  drill_fresh: {
    title: "Is the latest drill young enough, and its signature too?",
    why: "People, permissions and infrastructure change; old practice proves nothing.",
    fix: AGAIN,
  },
  drill_count: {
    title: "Were there enough drills within the window, each signed and recorded?",
    why: "Whoever practises once a year does not know it by heart at night.",
    fix: "Drill as often as the policy says.",
  },
  drill_environments_covered: {
    title: "Was every environment of the policy drilled within the window?",
    why: "A rollback that works in one environment may lack a permission in the next.",
    fix: "Drill in the environment that is missing.",
  },
  drill_times_ordered: {
    title:
      "Do the times of the latest drill follow each other, and give the recovery time it states?",
    why: "A recovery time that does not follow from the times is made up.",
    fix: AGAIN,
  },
  drill_rto_met: {
    title: "Was the service good again within the time that the policy allows?",
    why: "A rollback that takes too long does not help those who wait for it.",
    fix: "Find out what took the time, and drill again; or change rto_max_s with a reason.",
  },
  drill_reports_counted: {
    title: "Does the latest drill rest on enough reports of each kind that passed?",
    why: "A timeline alone is a story; the reports are what machines have seen.",
    fix: AGAIN,
  },
  drill_files_unchanged: {
    title: "Is every file of the latest drill there, with the digest that was signed?",
    why: "What is missing or was changed cannot be shown to whoever asks later.",
    fix: "Restore the files from the artefacts of the drill's workflow, or drill again.",
  },
  drill_latest_covered: {
    title: "Is the latest drill the one that the ledger and the newest reports know?",
    why: "A good drill could be shown while a later one that went wrong is left out.",
    fix: "Bring the record of the latest drill, or sign what was drilled since.",
  },
  drill_nonce_single: {
    title: "Does the ledger hold the nonce of each record once, with this very record?",
    why: "One drill could be shown many times, or for another release.",
    fix: "Remove copies of records; what the ledger does not know must be drilled and signed again.",
  },
  drill_statement_sound: {
    title: "Do two statements say of the latest drill what its record says?",
    why: "A statement of another type, or with other content, vouches for something else.",
    fix: "Sign again with `npm run drill:sign`; never edit record or statement.",
  },
  drill_statement_names_files: {
    title: "Do the statements name the record and every file of the latest drill by digest?",
    why: "A good signature over a statement that never names the file says nothing of the file.",
    fix: "Sign again with `npm run drill:sign`; never edit record or statement.",
  },
  drill_signed_by_role: {
    title: "Did as many distinct keys of the role sign the latest drill as its threshold asks?",
    why: "Anybody can make a key; and one person who signs twice is still one person.",
    fix: "Sign with keys of the role that the policy names.",
  },
  drill_key_valid: {
    title: "Did the keys count when they signed?",
    why: "A key that had ended or was revoked may be in other hands.",
    fix: "Drill again, and sign with a key that counts; see `npm run keys -- show`.",
  },
  drill_key_expected: {
    title: "Did the key that --signing-key names sign?",
    why: "Whoever names a key wants this very key, not any of the role.",
    fix: "Name the right key, or leave the option out.",
  },
  drill_shared_secret: {
    title: "Is evidence of version 1 what it says, as far as a shared secret can tell?",
    why: "What was changed since must not be shown; but whoever verifies could have made it himself.",
    fix: "Name the secret with --shared-secret, and sign new drills with `npm run drill:sign`.",
  },
  drill_email_delivered: {
    title: "Was an e-mail really delivered in the drill?",
    why: "An alert that stays in a queue wakes nobody.",
    fix: "Run the drill of the alert path with e-mail, and sign again.",
  },
  drill_history_rollback: {
    title: "Does the ledger hold the rollback that was drilled?",
    why: "A drill that never moved traffic has not tried what it is about.",
    fix: "Move the channel in the drill by the command that moves channels, so that the ledger holds it.",
  },
} as const satisfies CheckCatalogue;

export type GuardCheckId = keyof typeof GUARD_CHECKS;
