/** What a log backend must know of our lines. */
import type { LineFormat } from "../../core/log.ts";
import { MAX_LINE_BYTES, ZERO_HASH } from "./event.ts";
import { parseEvent } from "./parse-event.ts";

export const EVENT_FORMAT: LineFormat = {
  emptyHash: ZERO_HASH,
  maxLineBytes: MAX_LINE_BYTES,
  place(line) {
    const parsed = parseEvent(line);
    if (!parsed.ok) return undefined;
    const { seq, hash, prev_hash: previous, batch_left: left = 0 } = parsed.event;
    return { seq, hash, previous, left };
  },
};
