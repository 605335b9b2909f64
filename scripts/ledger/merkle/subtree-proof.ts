/**
 * One proof serves all: that the subtree over leaves [start, end) is part of a tree of `size`
 * leaves (draft-ietf-plants-merkle-tree-certs, "subtree consistency proofs"). With [m, m + 1)
 * it is the inclusion proof of RFC 9162 section 2.1.3, with [0, m) the consistency proof of 2.1.4.
 * Prover and verifier walk the same decomposition; a proof is the list of the ranges beside it.
 */
import { emptyRoot, nodeHash } from "./node-hash.ts";

/** Leaves from `start` up to and without `end`. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** The largest power of two below `size`, which is at least 2. */
function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/**
 * Is [start, end) a subtree that a tree of `size` can hold? `start` must be a multiple of the
 * least power of two that is not below the length.
 */
export function isSubtree({ start, end }: LeafRange, size: number): boolean {
  const counts = [start, end, size].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!counts || start >= end || end > size) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}

/** The ranges whose roots make up the proof, in the order of the proof. */
export function proofRanges(range: LeafRange, size: number): LeafRange[] {
  return isSubtree(range, size) ? rangesWithin(range, { start: 0, end: size }, true) : [];
}

function rangesWithin(part: LeafRange, whole: LeafRange, known: boolean): LeafRange[] {
  if (part.start === whole.start && part.end === whole.end) return known ? [] : [whole];
  const middle = whole.start + split(whole.end - whole.start);
  const left = { start: whole.start, end: middle };
  const right = { start: middle, end: whole.end };
  if (part.end <= middle) return [...rangesWithin(part, left, known), right];
  if (part.start >= middle) return [...rangesWithin(part, right, known), left];
  return [...rangesWithin({ start: middle, end: part.end }, right, false), left];
}

export interface SubtreeClaim {
  readonly range: LeafRange;
  readonly size: number;
  /** Root of the subtree; for one leaf, its leaf hash. */
  readonly node: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

interface Fold {
  readonly node: Uint8Array;
  readonly root: Uint8Array;
}

/** Does the proof show the claim? Takes no more and no fewer hashes than the claim needs. */
export function verifySubtree(claim: SubtreeClaim): boolean {
  const { range, size, proof } = claim;
  if (range.start === range.end) return verifyEmpty(claim);
  if (!isSubtree(range, size)) return false;
  if ([claim.node, claim.root, ...proof].some((hash) => hash.length !== 32)) return false;
  const rest = [...proof];
  const fold = foldProof(range, { start: 0, end: size }, claim.node, rest);
  if (fold === undefined || rest.length > 0) return false;
  return equal(fold.node, claim.node) && equal(fold.root, claim.root);
}

/** The empty subtree is part of every tree, whatever its root: it claims nothing. */
function verifyEmpty({ range, size, node, proof }: SubtreeClaim): boolean {
  const inside = Number.isSafeInteger(size) && range.start >= 0 && range.end <= size;
  return inside && proof.length === 0 && equal(node, emptyRoot());
}

/** `known` is the subtree's root while the walk has not yet cut the subtree in two. */
function foldProof(
  part: LeafRange,
  whole: LeafRange,
  known: Uint8Array | undefined,
  proof: Uint8Array[],
): Fold | undefined {
  if (part.start === whole.start && part.end === whole.end) {
    const node = known ?? proof.shift();
    return node === undefined ? undefined : { node, root: node };
  }
  const middle = whole.start + split(whole.end - whole.start);
  const left = { start: whole.start, end: middle };
  const right = { start: middle, end: whole.end };
  const cut = part.start < middle && part.end > middle;
  const inner = cut
    ? foldProof({ start: middle, end: part.end }, right, undefined, proof)
    : foldProof(part, part.end <= middle ? left : right, known, proof);
  const beside = proof.shift();
  if (inner === undefined || beside === undefined) return undefined;
  if (part.end <= middle) return { node: inner.node, root: nodeHash(inner.root, beside) };
  const root = nodeHash(beside, inner.root);
  return { node: cut ? nodeHash(beside, inner.node) : inner.node, root };
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}
