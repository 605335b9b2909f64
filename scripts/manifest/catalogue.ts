/** What the checks of the manifest mean. */
import type { CheckCatalogue } from "../core/check.ts";

export const CHECKS: CheckCatalogue = {
  commit_known: {
    title: "Is it known which commit is released?",
    why: "Artifacts of an unknown commit cannot be built again, looked into, or taken back.",
    fix: "Run in the repository, with at least one commit.",
  },
  tree_clean: {
    title: "Is the tree as the commit says?",
    why: "What was built from changed files is not what the commit says.",
    fix: "Commit or stash the changes, build again, then run again.",
  },
  artifacts_there: {
    title: "Is every artifact a file with content?",
    why: "A manifest over a missing or empty file would vouch for nothing.",
    fix: "Build first, and give each file with --artifact.",
  },
  bill_there: {
    title: "Is there a bill of materials?",
    why: "Without it nobody can tell later whether a release holds a vulnerable package.",
    fix: "Run `npm run sbom -- --strict` first, or name the file with --sbom.",
  },
  ledger_whole: {
    title: "Does the ledger hold together?",
    why: "The manifest keeps the head of the ledger: of a broken one there is none.",
    fix: "Run `npm run evidence -- verify-head` and compare with a copy.",
  },
  gate_evidence_there: {
    title: "Is there a report of a full preflight?",
    why: "A release that nobody has checked looks the same as one that passed.",
    fix: "Run `npm run preflight`, then this again.",
  },
  gate_evidence_own: {
    title: "Is the evidence about this commit, version and candidate?",
    why: "A pass of another commit says nothing about this one.",
    fix: "Run `npm run preflight` on the commit that is released, with its candidate id.",
  },
  gate_evidence_fresh: {
    title: "Is the evidence young enough?",
    why: "New vulnerabilities and expired waivers do not show in an old pass.",
    fix: "Run `npm run preflight` again, or allow a greater age with --max-age.",
  },
  gate_evidence_passed: {
    title: "Did the preflight pass, whole and with every required gate?",
    why: "A failed, quick or cut-down run does not say that the release may go out.",
    fix: "Mend what failed, and run `npm run preflight`.",
  },
  gate_evidence_whole: {
    title: "Is every log and evidence file there as the report has it?",
    why: "What is missing or was changed since cannot be shown to whoever asks later.",
    fix: "Run `npm run preflight` again, and keep .release until the manifest is written.",
  },
};
