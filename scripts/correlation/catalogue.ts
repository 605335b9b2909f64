/** What each check of `correlation-trace-guard` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

const SAME_IDS =
  "Give all runs about a candidate the same --correlation-id and --release-candidate-id, or set RELEASE_CORRELATION_ID and RELEASE_CANDIDATE_ID once in the workflow.";

export const CHECKS = {
  thread_known: {
    title: "There is a thread to judge, and a rollout or an event of the ledger has it",
    why: "Artifacts that agree about a release that never was agree about nothing.",
    fix: "Name the thread with --correlation-id or --release-candidate-id, and roll out under it.",
  },
  artifacts_readable: {
    title: "Every artifact could be read",
    why: "One that is cut, invalid or missing may be the one that does not agree.",
    fix: "Restore the file, or run again the script that writes it.",
  },
  logs_readable: {
    title: "The ledger and the journal of deliveries could be read",
    why: "Without them nobody knows which threads there are.",
    fix: "Compare the log with a copy and with the heads that were kept; see docs/ledger.md.",
  },
  correlation_id_valid: {
    title: "Every correlation id is a UUID",
    why: "Other ids are not unique over time and tools, and cannot be a trace.",
    fix: "Make the id once with uuidgen (in lower case) and hand it to all runs.",
  },
  correlation_id_consistent: {
    title: "All artifacts of the candidate are of one thread",
    why: "A release in two threads shows half of what happened to whoever follows one.",
    fix: SAME_IDS,
  },
  candidate_consistent: {
    title: "All artifacts of the thread are about one release candidate",
    why: "A verdict about another candidate says nothing about this one.",
    fix: SAME_IDS,
  },
  no_orphans: {
    title: "Every artifact belongs to a rollout",
    why: "An alarm under an id that no rollout has leads nobody to the change that caused it.",
    fix: SAME_IDS,
  },
  chain_whole: {
    title: "Nothing is missing between the rollout and who was told of it",
    why: "A gap hides what was not done, or what was taken away.",
    fix: "Run the step that is missing, or restore its report; name files elsewhere with --artifact.",
  },
  thread_not_reused: {
    title: "No rollout and no event of another candidate has the correlation id",
    why: "An id that is used twice leads from one release into another.",
    fix: "Make a new correlation id for each candidate.",
  },
  clock_within_bound: {
    title: "No effect is earlier than its cause, and nothing is from the future",
    why: "A timeline made of clocks that disagree tells a story that did not happen.",
    fix: "Synchronise the clocks of the machines, or state how far they may differ with --max-skew.",
  },
  trace_id_equal: {
    title: "The correlation id is a W3C trace-id, and every traceparent has it",
    why: "Only then traces of the service and the release can be read together.",
    fix: "Take the correlation id without hyphens as the trace-id of what the release starts.",
  },
  chain_id_equal: {
    title: "Every CDEvent has the correlation id as its chainId",
    why: "Without it a receiver of events cannot tell which pipeline they are of.",
    fix: "Set context.chainId to the correlation id where the event is made.",
  },
} satisfies CheckCatalogue;

export type CorrelationCheckId = keyof typeof CHECKS;
