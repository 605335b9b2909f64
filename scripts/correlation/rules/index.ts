/** All that is asked of a thread, in the order in which it is told. Pure. */
import type { Check } from "../../core/check.ts";
import type { CorrelationCheckId } from "../catalogue.ts";
import type { ThreadFacts } from "../facts.ts";
import { checksOf } from "../finding.ts";
import type { Judgement } from "../finding.ts";
import { chainWhole, threadKnown } from "./chain.ts";
import { clockWithinBound } from "./clock.ts";
import {
  candidateConsistent,
  correlationIdConsistent,
  correlationIdValid,
  noOrphans,
  threadNotReused,
} from "./ids.ts";
import { chainIdEqual, traceIdEqual } from "./trace.ts";

interface Rule {
  readonly id: CorrelationCheckId;
  readonly judge: (facts: ThreadFacts) => Judgement;
}

const RULES: readonly Rule[] = [
  { id: "thread_known", judge: threadKnown },
  { id: "correlation_id_valid", judge: correlationIdValid },
  { id: "correlation_id_consistent", judge: correlationIdConsistent },
  { id: "candidate_consistent", judge: candidateConsistent },
  { id: "no_orphans", judge: noOrphans },
  { id: "thread_not_reused", judge: threadNotReused },
  { id: "chain_whole", judge: chainWhole },
  { id: "clock_within_bound", judge: clockWithinBound },
  { id: "trace_id_equal", judge: traceIdEqual },
  { id: "chain_id_equal", judge: chainIdEqual },
];

export function judgeThread(facts: ThreadFacts): Check[] {
  return RULES.flatMap(({ id, judge }) => checksOf(id, judge(facts)));
}
