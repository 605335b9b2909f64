/** What an event is. The text of a line is defined in docs/ledger.md and written by `encode-event.ts`. */
import { isUtcTime } from "../../core/formats.ts";
import type { JsonObject } from "../../core/json-value.ts";

/** An event before it has a place in a log. */
export interface EventDraft {
  /** RFC 3339 in UTC with exactly three decimals: `2026-11-23T05:16:31.000Z`. */
  readonly time: string;
  /** Words of lower-case letters, digits and `_`, joined by dots: `channel.promoted`. */
  readonly type: string;
  readonly actor: string;
  readonly reason: string;
  readonly correlation_id?: string;
  readonly release_candidate_id?: string;
  readonly data: JsonObject;
}

/** An event as it stands in a log. */
export interface LedgerEvent extends EventDraft {
  /** Place in the log, from 0: the index of its leaf in the Merkle tree. */
  readonly seq: number;
  /** How many lines of the same append follow; absent on the last. */
  readonly batch_left?: number;
  readonly prev_hash: string;
  readonly hash: string;
}

/** `prev_hash` of the first event. */
export const ZERO_HASH = "0".repeat(64);

/** A line, without its LF. More is refused on append and on read. */
export const MAX_LINE_BYTES = 1_048_576;

/** Nesting of `data`, itself counted. */
export const MAX_DEPTH = 64;

const TYPE = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/;

/** What is wrong with a draft, or `undefined`. */
export function draftFault(draft: EventDraft): string | undefined {
  if (draft.time.length !== 24 || !isUtcTime(draft.time)) {
    return `time must be like 2026-11-23T05:16:31.000Z, found ${JSON.stringify(draft.time)}`;
  }
  if (draft.type.length > 64 || !TYPE.test(draft.type)) {
    return `type must be words of a-z, 0-9 and _ joined by dots, found ${JSON.stringify(draft.type)}`;
  }
  if (draft.actor === "") return "actor must name who acts";
  if (draft.reason === "") return "reason must say why";
  return undefined;
}
