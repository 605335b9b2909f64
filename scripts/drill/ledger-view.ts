/** What the ledger knows of drills: the evidence that was recorded, and the rollbacks. Pure. */
import type { JsonValue } from "../core/json-value.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import { CHANNEL_EVENT, moveOf, outcomeOf } from "../registry/channel-events.ts";
import { membersOf } from "../trust/statement/json-shape.ts";

/** The event by which a record of a drill becomes evidence. */
export const DRILL_RECORDED = "drill.evidence_recorded";

export interface RecordedDrill {
  readonly seq: number;
  readonly time: string;
  readonly nonce: string;
  readonly drillId: string;
  readonly recordSha256: string;
  readonly candidate: string;
  readonly commit: string;
}

/** A rollback that was begun and concluded, so that traffic was read back where it belongs. */
export interface LedgerRollback {
  /** Of the event that announced it. */
  readonly seq: number;
  /** When it was concluded. */
  readonly time: string;
  readonly channel: string;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
}

export interface DrillLedger {
  readonly recorded: readonly RecordedDrill[];
  readonly rollbacks: readonly LedgerRollback[];
  /** Announced, and neither concluded nor reverted yet. */
  readonly begun: readonly LedgerRollback[];
}

export const NO_DRILLS: DrillLedger = { recorded: [], rollbacks: [], begun: [] };

/** The fold. A rollback that was only announced, or taken back, is none. */
export function drillEvolved(state: DrillLedger, event: LedgerEvent): DrillLedger {
  switch (event.type) {
    case DRILL_RECORDED:
      return { ...state, recorded: [...state.recorded, recordedDrill(event)] };
    case CHANNEL_EVENT.started:
      return { ...state, begun: [...state.begun, ...rollbacksOf(event)] };
    case CHANNEL_EVENT.moved:
      return concluded(state, event);
    case CHANNEL_EVENT.reverted:
      return { ...state, begun: state.begun.filter(({ seq }) => seq !== outcomeOf(event)) };
    default:
      return state;
  }
}

function concluded(state: DrillLedger, event: LedgerEvent): DrillLedger {
  const move = outcomeOf(event);
  const ended = state.begun.filter(({ seq }) => seq === move);
  const rollbacks = ended.map((one) => ({ ...one, time: event.time }));
  return {
    ...state,
    begun: state.begun.filter(({ seq }) => seq !== move),
    rollbacks: [...state.rollbacks, ...rollbacks],
  };
}

/** One for each channel that changed its version. */
function rollbacksOf(event: LedgerEvent): LedgerRollback[] {
  const move = moveOf(event);
  if (move?.action !== "rollback") return [];
  const { seq, time, actor } = move;
  return move.changes.map(({ channel, before, after }) => {
    const from = before?.version ?? "";
    return { seq, time, actor, channel, from, to: after.version };
  });
}

/** A member that is missing reads as "", which equals nothing that is asked for. */
function recordedDrill({ seq, time, data, release_candidate_id = "" }: LedgerEvent): RecordedDrill {
  return {
    seq,
    time,
    nonce: text(data["nonce"]),
    drillId: text(data["drill_id"]),
    recordSha256: text(membersOf(data["record"])?.["sha256"]),
    candidate: release_candidate_id,
    commit: text(data["commit"]),
  };
}

const text = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");
