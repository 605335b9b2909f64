/** The text of an event's line (docs/ledger.md): one writer, so that there is one form. */
import { canonicalJson } from "../../core/canonical-json.ts";
import { sha256Hex } from "../../core/digest.ts";
import { undecidedError } from "../../core/errors.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { draftFault, MAX_DEPTH, MAX_LINE_BYTES } from "./event.ts";
import type { EventDraft, LedgerEvent } from "./event.ts";
import { nestsWithin } from "./nesting.ts";

/** Where a line goes: its number, the hash before it, and how many lines of its append follow. */
export interface EventPlace {
  readonly seq: number;
  readonly prev_hash: string;
  readonly batch_left: number;
}

/**
 * The line of `draft` at `place`, without LF. Throws `undecided` for a draft that has no line:
 * a malformed member, a lone surrogate, too deep or too long.
 */
export function encodeEvent(draft: EventDraft, place: EventPlace): string {
  const fault = draftFault(draft) ?? dataFault(draft.data);
  if (fault !== undefined) throw undecidedError(`the event cannot be written: ${fault}`);
  const line = sealed(body(draft, place));
  if (Buffer.byteLength(line) > MAX_LINE_BYTES) {
    throw undecidedError(`the event cannot be written: its line exceeds ${MAX_LINE_BYTES} bytes`);
  }
  return line;
}

/** The line that stands for `event`; differs from what was read where that was not our form. */
export function lineOf(event: LedgerEvent): string {
  return sealed(body(event, { ...event, batch_left: event.batch_left ?? 0 }));
}

function dataFault(data: JsonObject): string | undefined {
  return nestsWithin(data, MAX_DEPTH) ? undefined : `data nests deeper than ${MAX_DEPTH} levels`;
}

function body(draft: EventDraft, place: EventPlace): string {
  const members = [
    `"seq":${place.seq}`,
    textMember("time", draft.time),
    textMember("type", draft.type),
    textMember("actor", draft.actor),
    textMember("reason", draft.reason),
    textMember("correlation_id", draft.correlation_id),
    textMember("release_candidate_id", draft.release_candidate_id),
    `"data":${canonicalJson(draft.data)}`,
    place.batch_left > 0 ? `"batch_left":${place.batch_left}` : "",
    textMember("prev_hash", place.prev_hash),
  ];
  return `{${members.filter((member) => member !== "").join(",")}}`;
}

function textMember(name: string, value: string | undefined): string {
  return value === undefined ? "" : `"${name}":${canonicalJson(value)}`;
}

/** The hash covers the line as it would stand without its last member, `hash`. */
function sealed(unsealed: string): string {
  return `${unsealed.slice(0, -1)},"hash":"${sha256Hex(unsealed)}"}`;
}
