/** The root of a growing tree in constant memory: the hashes of its perfect subtrees. */
import { emptyRoot, nodeDigest } from "./node-hash.ts";

export interface GrowingTree {
  /** Takes the next leaf's hash. */
  add(leaf: Uint8Array): void;
  /** The same for a hash held as a binary string. */
  addDigest(leaf: string): void;
  size(): number;
  root(): Uint8Array;
}

/** At most one perfect subtree per power of two is kept: 53 hashes for any size that we count. */
export function growingTree(): GrowingTree {
  const peaks: string[] = [];
  let size = 0;
  function addDigest(leaf: string): void {
    let node = leaf;
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = peaks.pop();
      if (left !== undefined) node = nodeDigest(left, node);
    }
    peaks.push(node);
    size += 1;
  }
  return {
    add: (leaf) => addDigest(Buffer.from(leaf).toString("latin1")),
    addDigest,
    size: () => size,
    root: () => rootOf(peaks),
  };
}

function rootOf(peaks: readonly string[]): Uint8Array {
  if (peaks.length === 0) return emptyRoot();
  return Buffer.from(
    peaks.reduceRight((right, left) => nodeDigest(left, right)),
    "latin1",
  );
}
