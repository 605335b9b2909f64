/** The root of a growing tree in constant memory: the hashes of its perfect subtrees. */
import { emptyRoot, nodeHash } from "./node-hash.ts";

export interface GrowingTree {
  /** Takes the next leaf's hash; keeps the buffer. */
  add(leaf: Uint8Array): void;
  size(): number;
  root(): Uint8Array;
}

/** At most one perfect subtree per power of two is kept: 53 hashes for any size that we count. */
export function growingTree(): GrowingTree {
  const peaks: Uint8Array[] = [];
  let size = 0;
  return {
    add(leaf) {
      let node = leaf;
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
        const left = peaks.pop();
        if (left !== undefined) node = nodeHash(left, node);
      }
      peaks.push(node);
      size += 1;
    },
    size: () => size,
    root: () => peaks.reduceRight<Uint8Array | undefined>(joined, undefined) ?? emptyRoot(),
  };
}

function joined(right: Uint8Array | undefined, left: Uint8Array): Uint8Array {
  return right === undefined ? left : nodeHash(left, right);
}
