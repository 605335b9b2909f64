/** What each check of the preflight means: `--explain` and docs/checks.md are made from it. */
import type { CheckCatalogue } from "../core/check.ts";

export const PREFLIGHT_CHECKS = {
  gate_passed: {
    title: "A gate says yes, and its evidence says the same",
    why: "A release goes out only when every question asked of it has been answered with yes.",
    fix: "Read the findings and the gate's log, mend what they name, and run the gate alone with --only.",
  },
  gate_completed: {
    title: "A gate came to its own end",
    why: "A gate that ran out of time, was killed or was called off has not answered.",
    fix: "See in its log how far it came; raise its timeout in the policy only if it is honestly slow.",
  },
  gate_ran: {
    title: "A gate was run",
    why: "What was not run has not been looked at: its program or an input is missing, a gate that it needs did not pass, or it was left out.",
    fix: "Install the program, bring back the input, mend the gate that it needs, or run without --skip.",
  },
  gate_evidence: {
    title: "A gate left evidence of having looked, made by this run",
    why: "An exit code 0 is cheap: a runner that found no test, a report of last week and an empty file all come with it.",
    fix: "Make the gate write what the policy promises, to {run_dir} at best; or correct the promise.",
  },
  gates_planned: {
    title: "The gates can be run in some order",
    why: "A plan is shown without running anything; that there is one is all that it says.",
    fix: "Run without --only or --skip, or add gates to the policy.",
  },
  gates_asked: {
    title: "At least one gate was asked",
    why: "A run that leaves every gate out has looked at nothing.",
    fix: "Run without --quick, --only or --skip, or add gates to the policy.",
  },
  tree_clean: {
    title: "All changes are committed",
    why: "With changes that are not committed the verdict is about files that nobody else has.",
    fix: "Commit or stash the changes. Files that tools leave behind belong into .gitignore.",
  },
  commit_unchanged: {
    title: "The same commit was checked out from beginning to end",
    why: "If it moved during the run, gates have looked at different things.",
    fix: "Leave the working tree alone during a run, and run again.",
  },
  gates_steady: {
    title: "Every gate passed at its first attempt",
    why: "A gate that passes only when tried again hides failures that come and go.",
    fix: "Find out why the first attempt did not pass: its log is kept beside that of the last.",
  },
  run_completed: {
    title: "The run came to its end",
    why: "A run that was called off has not asked every question.",
    fix: "Run it again, or go on from its report with --from-report.",
  },
} as const satisfies CheckCatalogue;
