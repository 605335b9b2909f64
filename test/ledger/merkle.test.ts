import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { leafHash } from "../../scripts/ledger/merkle/node-hash.ts";
import {
  proofMaker,
  verifyConsistency,
  verifyInclusion,
} from "../../scripts/ledger/merkle/proofs.ts";
import { proofRanges, verifySubtree } from "../../scripts/ledger/merkle/subtree-proof.ts";
import { growingTree } from "../../scripts/ledger/merkle/tree-head.ts";

/** The entries that certificate-transparency's own tests use, and the roots of their first n. */
const ENTRIES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

function sha(...parts: readonly Uint8Array[]): Buffer {
  return createHash("sha256").update(Buffer.concat(parts)).digest();
}

/** RFC 9162 section 2.1.1, as it stands there. */
function naiveRoot(entries: readonly Uint8Array[]): Buffer {
  const [only] = entries;
  if (only === undefined) return sha();
  if (entries.length === 1) return sha(Buffer.of(0), only);
  let middle = 1;
  while (middle * 2 < entries.length) middle *= 2;
  const halves = [naiveRoot(entries.slice(0, middle)), naiveRoot(entries.slice(middle))];
  return sha(Buffer.of(1), ...halves);
}

function entriesOf(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => Buffer.from(`entry ${index}`));
}

function prove(entries: readonly Uint8Array[], start: number, end: number) {
  const maker = proofMaker({ start, end }, entries.length);
  for (const entry of entries) maker.addDigest(leafHash(entry).toString("latin1"));
  return maker.finish();
}

test("the roots of the reference entries", () => {
  const tree = growingTree();
  const roots = [Buffer.from(tree.root()).toString("hex")];
  for (const entry of ENTRIES) {
    tree.add(leafHash(Buffer.from(entry, "hex")));
    roots.push(Buffer.from(tree.root()).toString("hex"));
  }
  expect(roots).toEqual(ROOTS);
});

test("the growing root is the recursive one", () => {
  fc.assert(
    fc.property(fc.nat(70), (count) => {
      const tree = growingTree();
      for (const entry of entriesOf(count)) tree.add(leafHash(entry));
      expect(Buffer.from(tree.root())).toEqual(naiveRoot(entriesOf(count)));
      expect(tree.size()).toBe(count);
    }),
  );
});

const COUNTS = fc.integer({ min: 1, max: 70 });

test("every leaf has an inclusion proof, and no other leaf, place, size or root passes with it", () => {
  fc.assert(
    fc.property(COUNTS, fc.nat(), fc.nat(), (size, pick, other) => {
      const entries = entriesOf(size);
      const index = pick % size;
      const made = prove(entries, index, index + 1);
      expect(made?.root).toEqual(naiveRoot(entries));
      const proof = made?.proof ?? [];
      const claim = { index, size, leaf: leafHash(entries[index]!), root: made!.root, proof };
      expect(verifyInclusion(claim)).toBe(true);
      const wrong = other % (size + 3);
      expect(verifyInclusion({ ...claim, index: wrong })).toBe(wrong === index);
      expect(verifyInclusion({ ...claim, leaf: leafHash(Buffer.from("x")) })).toBe(false);
      expect(verifyInclusion({ ...claim, root: leafHash(Buffer.from("x")) })).toBe(false);
      expect(verifyInclusion({ ...claim, proof: [...proof, made!.root] })).toBe(false);
      expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(size === 1);
    }),
  );
});

test("every prefix has a consistency proof, and another past does not", () => {
  fc.assert(
    fc.property(COUNTS, fc.nat(), (size, pick) => {
      const oldSize = (pick % size) + 1;
      const entries = entriesOf(size);
      const made = prove(entries, 0, oldSize)!;
      const oldRoot = naiveRoot(entries.slice(0, oldSize));
      const claim = { oldSize, oldRoot, size, root: made.root, proof: made.proof };
      expect(verifyConsistency(claim)).toBe(true);
      const rewritten = [...entries.slice(0, oldSize - 1), Buffer.from("another")];
      expect(verifyConsistency({ ...claim, oldRoot: naiveRoot(rewritten) })).toBe(false);
      expect(verifyConsistency({ ...claim, size: oldSize - 1 })).toBe(false);
      expect(verifyConsistency({ ...claim, root: oldRoot })).toBe(oldSize === size);
    }),
  );
});

test("the empty tree is a prefix of every tree, with nothing to show", () => {
  const root = naiveRoot(entriesOf(3));
  const claim = { oldSize: 0, oldRoot: sha(), size: 3, root, proof: [] };
  expect(verifyConsistency(claim)).toBe(true);
  expect(verifyConsistency({ ...claim, proof: [root] })).toBe(false);
  expect(verifyConsistency({ ...claim, oldRoot: root })).toBe(false);
  expect(verifyConsistency({ ...claim, size: 0 })).toBe(false);
  expect(verifyConsistency({ ...claim, size: 0, root: sha() })).toBe(true);
});

test("a proof waits for all leaves, and takes none beyond them", () => {
  const maker = proofMaker({ start: 0, end: 1 }, 2);
  const [first, second, third] = entriesOf(3).map((entry) => leafHash(entry).toString("latin1"));
  maker.addDigest(first!);
  expect(maker.finish()).toBeUndefined();
  maker.addDigest(second!);
  maker.addDigest(third!);
  expect(maker.finish()?.root).toEqual(naiveRoot(entriesOf(2)));
});

test("a range that is no subtree has no proof", () => {
  const root = naiveRoot(entriesOf(8));
  for (const [start, end] of [
    [1, 3],
    [2, 6],
    [5, 5.5],
    [-1, 1],
    [7, 9],
  ] as const) {
    expect(proofRanges({ start, end }, 8)).toEqual([]);
    expect(verifySubtree({ range: { start, end }, size: 8, node: root, root, proof: [] })).toBe(
      false,
    );
  }
});

test("a million leaves prove one in 640 bytes", () => {
  expect(proofRanges({ start: 777_777, end: 777_778 }, 1_000_000)).toHaveLength(20);
});
