/** Read, decide, append; and the same again where another append came between. */
import type { RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { LogFinding, LogHead } from "../core/log.ts";
import { isConflict } from "../core/log-conflict.ts";
import { appendEvents } from "./append-events.ts";
import type { EventDraft, LedgerEvent } from "./events/event.ts";
import type { Ledger } from "./open-ledger.ts";
import { projectLedger } from "./read-ledger.ts";

export interface Act<State> {
  readonly start: State;
  readonly evolve: (state: State, event: LedgerEvent) => State;
  /** Pure. No drafts: nothing is appended. Throws `refused` where policy forbids the act. */
  readonly decide: (state: State, head: LogHead) => readonly EventDraft[];
  /** How often a lost race is run again, each time on what is there then. Default 5. */
  readonly attempts?: number;
}

export interface Acted<State> {
  /** What `decide` was given. */
  readonly before: State;
  readonly drafts: readonly EventDraft[];
  readonly head: LogHead;
  /** A cut append that was set aside, a lock that was taken over: for a person to hear of. */
  readonly findings: readonly LogFinding[];
}

/** The conflict of the last attempt is thrown on. */
export async function decideAndAppend<State>(
  ledger: Ledger,
  act: Act<State>,
): Promise<Acted<State>> {
  const { state: before, head } = await projectLedger(ledger, act.start, act.evolve);
  const drafts = act.decide(before, head);
  if (drafts.length === 0) return { before, drafts, head, findings: [] };
  try {
    return { before, drafts, ...(await appendEvents(ledger, drafts, head)) };
  } catch (error) {
    const left = (act.attempts ?? 5) - 1;
    if (!isConflict(error) || left < 1) throw error;
    return decideAndAppend(ledger, { ...act, attempts: left });
  }
}

/** What a domain says of an event; time and threads come from the run. */
export interface Deed {
  readonly type: string;
  readonly actor: string;
  readonly reason: string;
  readonly data: JsonObject;
}

/** The run that an event is of, as far as an event says it. */
export type DraftContext = Pick<RunContext, "correlationId" | "releaseCandidateId"> &
  Partial<Pick<RunContext, "reportId">>;

/** A run that belongs to no thread is one of its own, under the id of its report, as that one says too. */
export function draftOf(
  host: Pick<Host, "now">,
  context: DraftContext,
  { type, actor, reason, data }: Deed,
): EventDraft {
  const { correlationId, releaseCandidateId: candidate, reportId } = context;
  const thread = correlationId ?? reportId;
  return {
    time: host.now().toISOString(),
    type,
    actor,
    reason,
    ...(thread === undefined ? {} : { correlation_id: thread }),
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
    data,
  };
}
