/** What the ledger knows of drills: the evidence that was recorded, and the rollbacks. Pure. */
import type { JsonValue } from "../core/json-value.ts";
import { isNamed } from "../ledger/event-types.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
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

export interface LedgerRollback {
  readonly seq: number;
  readonly time: string;
  readonly channel: string;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
}

export interface DrillLedger {
  readonly recorded: readonly RecordedDrill[];
  readonly rollbacks: readonly LedgerRollback[];
}

export const NO_DRILLS: DrillLedger = { recorded: [], rollbacks: [] };

/** The fold; `rollbackEvents` are patterns of event types, as the policy names them. */
export function drillEvolved(rollbackEvents: readonly string[]) {
  return (state: DrillLedger, event: LedgerEvent): DrillLedger => {
    if (event.type === DRILL_RECORDED) {
      return { ...state, recorded: [...state.recorded, recordedDrill(event)] };
    }
    if (!isNamed(rollbackEvents, event.type)) return state;
    return { ...state, rollbacks: [...state.rollbacks, rollbackOf(event)] };
  };
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

function rollbackOf({ seq, time, actor, data }: LedgerEvent): LedgerRollback {
  return {
    seq,
    time,
    actor,
    channel: text(data["channel"]),
    from: text(data["from_version"]),
    to: text(data["to_version"]),
  };
}

const text = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");
