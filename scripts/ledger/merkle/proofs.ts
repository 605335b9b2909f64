/** Inclusion and consistency proofs (RFC 9162 sections 2.1.3 and 2.1.4), made in one pass. */
import { emptyRoot } from "./node-hash.ts";
import { proofRanges, verifySubtree } from "./subtree-proof.ts";
import type { LeafRange } from "./subtree-proof.ts";
import { growingTree } from "./tree-head.ts";
import type { GrowingTree } from "./tree-head.ts";

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Is the leaf with hash `leaf` at `index` of the tree with `root`? */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const range = { start: claim.index, end: claim.index + 1 };
  return verifySubtree({ ...claim, range, node: claim.leaf });
}

export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Is the old tree a prefix of the new? The empty tree is a prefix of every tree, with an empty
 * proof (as in c2sp.org/tlog-witness), but only if its root is that of the empty tree.
 */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { oldSize, oldRoot, size, root, proof } = claim;
  if (oldSize === 0) return proof.length === 0 && isEmptyPrefix(claim);
  return verifySubtree({ range: { start: 0, end: oldSize }, size, node: oldRoot, root, proof });
}

function isEmptyPrefix({ oldRoot, size, root }: ConsistencyClaim): boolean {
  const empty = emptyRoot();
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== empty.length) return false;
  return empty.equals(oldRoot) && (size > 0 || empty.equals(root));
}

export interface ProofMaker {
  /** Takes the next leaf's hash, from leaf 0 on, as a binary string. */
  addDigest(leaf: string): void;
  /** The proof and the root, or `undefined` while leaves are missing. */
  finish(): { readonly proof: Uint8Array[]; readonly root: Uint8Array } | undefined;
}

/** Makes the proof for `range` of a tree of `size` while its leaves pass by. */
export function proofMaker(range: LeafRange, size: number): ProofMaker {
  const parts = proofRanges(range, size).map((part) => ({ part, tree: growingTree() }));
  const whole = growingTree();
  return {
    addDigest(leaf) {
      const index = whole.size();
      if (index >= size) return;
      whole.addDigest(leaf);
      parts.find(({ part }) => part.start <= index && index < part.end)?.tree.addDigest(leaf);
    },
    finish: () => (whole.size() === size ? finished(parts, whole) : undefined),
  };
}

function finished(parts: readonly { readonly tree: GrowingTree }[], whole: GrowingTree) {
  return { proof: parts.map(({ tree }) => tree.root()), root: whole.root() };
}
