/** Computes anew the hashes that a package leaves out: the chain, and the leaves of the tree. */
import { hash } from "node:crypto";
import { ZERO_HASH } from "../../ledger/events/event.ts";

export interface EventHasher {
  /** Takes an event as `joinColumns` gives it; gives its leaf hash, as a binary string. */
  add(body: string): string;
  /** Hash of the last event. */
  head(): string;
  /** The whole last line, as it stands in the ledger, without LF. */
  line(): Buffer;
}

/** One byte in front stands for the prefix of a leaf (RFC 6962 section 2.1). */
export function eventHasher(): EventHasher {
  let bytes = Buffer.alloc(65_536);
  let end = 1;
  let previous = ZERO_HASH;
  return {
    add(body) {
      if (body.length + 256 > bytes.length) bytes = Buffer.alloc(body.length * 2);
      const text = `${body},"prev_hash":"${previous}"}`;
      end = 1 + bytes.write(text, 1, "latin1");
      previous = hash("sha256", bytes.subarray(1, end), "hex");
      end += bytes.write(`,"hash":"${previous}"}`, end - 1, "latin1") - 1;
      return hash("sha256", bytes.subarray(0, end), "binary");
    },
    head: () => previous,
    line: () => Buffer.from(bytes.subarray(1, end)),
  };
}
