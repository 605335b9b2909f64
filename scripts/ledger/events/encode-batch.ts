/** Chains drafts to a head: the lines of one append. */
import type { LogHead } from "../../core/log.ts";
import { encodeEvent } from "./encode-event.ts";
import type { EventDraft } from "./event.ts";

const HASH_FROM_END = -66;

/** The lines of `drafts` after `head`, each with the hash of the one before. */
export function encodeBatch(drafts: readonly EventDraft[], head: LogHead): string[] {
  let previous = head.hash;
  return drafts.map((draft, index) => {
    const batch_left = drafts.length - 1 - index;
    const line = encodeEvent(draft, { seq: head.size + index, prev_hash: previous, batch_left });
    previous = line.slice(HASH_FROM_END, -2);
    return line;
  });
}
