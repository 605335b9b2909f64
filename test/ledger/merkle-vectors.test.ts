/** Published vectors for RFC 6962 trees, read in place; skipped where they are absent. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verifyConsistency, verifyInclusion } from "../../scripts/ledger/merkle/proofs.ts";
import { verifySubtree } from "../../scripts/ledger/merkle/subtree-proof.ts";
import { vectorsFolder } from "../conformance-vectors.ts";

interface Vector {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly leafHash: string;
  readonly size: number;
  readonly size1: number;
  readonly size2: number;
  readonly start: number;
  readonly end: number;
  readonly root: string;
  readonly root1: string;
  readonly root2: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

/** Their roots have 17 bytes; ours must have the 32 of SHA-256. */
const INTENDED = [
  "consistency/additional/sizes-are-equal-one-and-proof-is-empty.json",
  "subtreeconsistency/additional/sizes-are-equal-one-and-proof-is-empty.json",
];

function bytes(text: string): Buffer {
  return Buffer.from(text, "base64");
}

function answers(set: string, vector: Vector): boolean {
  const proof = (vector.proof ?? []).map(bytes);
  if (set === "inclusion") {
    const { leafIdx: index, treeSize: size } = vector;
    const hashes = { leaf: bytes(vector.leafHash), root: bytes(vector.root) };
    return verifyInclusion({ index, size, ...hashes, proof });
  }
  if (set === "subtreeinclusion") return subtreeInclusion(vector, proof);
  const roots = { oldRoot: bytes(vector.root1), root: bytes(vector.root2), proof };
  if (set === "consistency") {
    return verifyConsistency({ oldSize: vector.size1, size: vector.size2, ...roots });
  }
  const range = { start: vector.start, end: vector.end };
  return verifySubtree({ range, size: vector.size, node: roots.oldRoot, root: roots.root, proof });
}

/** The leaf's place within its subtree is an inclusion proof of its own. */
function subtreeInclusion(vector: Vector, proof: readonly Buffer[]): boolean {
  const { start, end, leafIdx } = vector;
  const valid = isAligned(start, end);
  const claim = { index: leafIdx - start, size: end - start, proof };
  return (
    valid && verifyInclusion({ ...claim, leaf: bytes(vector.leafHash), root: bytes(vector.root) })
  );
}

function isAligned(start: number, end: number): boolean {
  let width = 1;
  while (width < end - start) width *= 2;
  return start < end && start % width === 0;
}

const folder = vectorsFolder("rfc6962");

test.skipIf(folder === undefined)("all RFC 6962 vectors but the two intended", () => {
  const found = readdirSync(folder ?? "", { recursive: true, encoding: "utf8" });
  const names = found.filter((name) => name.endsWith(".json")).toSorted();
  expect(names).toHaveLength(518);
  const differing = names.filter((name) => {
    const vector: Vector = JSON.parse(readFileSync(join(folder ?? "", name), "utf8"));
    return answers(name.split("/")[0] ?? "", vector) === vector.wantErr;
  });
  expect(differing).toEqual(INTENDED);
});
