/** Holds the lines of a backfilled file against its seal, while they stream by. */
import { leafHash } from "../../ledger/merkle/node-hash.ts";
import { growingTree } from "../../ledger/merkle/tree-head.ts";
import { emptiedLine } from "./legacy-line.ts";
import type { Seal } from "./seal.ts";

export interface SealScan {
  /** A line of the events file, without its LF; `index` counts from 0. */
  line(bytes: Uint8Array, index: number, hash: string): void;
  /** What the seal says and the file does not bear out. */
  faults(): readonly string[];
}

export function sealScan(seal: Seal): SealScan {
  const tree = growingTree();
  let head = "";
  let unreadable = 0;
  return {
    line(bytes, index, hash) {
      if (index >= seal.legacyEvents) return;
      const text = emptiedLine(Buffer.from(bytes).toString("utf8"));
      if (text === undefined) unreadable += 1;
      else tree.add(leafHash(Buffer.from(text)));
      head = hash;
    },
    faults: () => [
      ...(unreadable > 0 ? [`${unreadable} sealed events cannot be read`] : []),
      ...(tree.size() + unreadable < seal.legacyEvents
        ? [`the seal is of ${seal.legacyEvents} events, found ${tree.size() + unreadable}`]
        : []),
      ...(Buffer.compare(tree.root(), seal.legacyRoot) === 0
        ? []
        : ["the sealed events are not those whose root is in the seal"]),
      ...(head === seal.legacyHead ? [] : ["the last sealed event has another hash"]),
    ],
  };
}
