import * as fc from "fast-check";
import { expect, test } from "vitest";
import { encodeBatch } from "../../scripts/ledger/events/encode-batch.ts";
import { MAX_LINE_BYTES, ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import { leafHash } from "../../scripts/ledger/merkle/node-hash.ts";
import { growingTree } from "../../scripts/ledger/merkle/tree-head.ts";
import { parseEvent } from "../../scripts/ledger/events/parse-event.ts";
import { scanLedger } from "../../scripts/ledger/verify/scan-ledger.ts";
import { draftOf, ledgerLines, textOf } from "./ledger-text.ts";

const LINES = ledgerLines(12);
const BYTES = textOf(LINES);

function scan(bytes: Uint8Array, chunk = bytes.length) {
  const leaves: string[] = [];
  const run = scanLedger({ onLeaf: (digest) => leaves.push(digest) });
  for (let start = 0; start < bytes.length; start += chunk) {
    run.feed(bytes.subarray(start, start + chunk));
  }
  return { ...run.finish(), leaves };
}

function kinds(bytes: Uint8Array): string[] {
  return scan(bytes).faults.map(({ kind, line }) => `${kind} ${line}`);
}

test("a good ledger has no fault, its head and its leaves, however it is cut into chunks", () => {
  const before = Buffer.from(BYTES);
  const leaves = LINES.map((line) => leafHash(Buffer.from(line)).toString("latin1"));
  const head = { size: 12, hash: LINES.at(-1)!.slice(-66, -2) };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: BYTES.length }), (chunk) => {
      const result = scan(BYTES, chunk);
      expect(result).toEqual({ head, bytes: BYTES.length, faults: [], faultCount: 0, leaves });
    }),
    { numRuns: 60 },
  );
  expect(BYTES).toEqual(before);
});

test("an empty ledger is whole", () => {
  expect(scan(Buffer.alloc(0))).toMatchObject({ head: { size: 0, hash: ZERO_HASH }, faults: [] });
});

test("every flipped bit changes the root or is a fault", () => {
  const bytes = textOf(LINES.slice(0, 2));
  const rootOf = (result: ReturnType<typeof scan>) => {
    const tree = growingTree();
    for (const leaf of result.leaves) tree.addDigest(leaf);
    return Buffer.from(tree.root()).toString("hex");
  };
  const good = rootOf(scan(bytes));
  const missed: number[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = copy[bit >> 3]! ^ (1 << (bit & 7));
    const result = scan(copy);
    if (result.faultCount === 0 || rootOf(result) === good) missed.push(bit);
  }
  expect(missed).toEqual([]);
});

test("each fault is told once, with its line", () => {
  const change = (index: number, line: string) => textOf(LINES.with(index, line));
  expect(kinds(change(4, LINES[4]!.replace("stage 4", "stage 5")))).toEqual(["hash_mismatch 5"]);
  expect(kinds(change(4, "{}"))).toEqual(["line_malformed 5", "chain_broken 6"]);
  expect(kinds(change(4, "x".repeat(400)))).toEqual(["line_out_of_place 5", "chain_broken 6"]);
  expect(kinds(textOf([...LINES.slice(0, 3), ...LINES.slice(4)]))[0]).toBe("line_out_of_place 4");
  expect(kinds(textOf([...LINES.slice(0, 3), ...LINES.slice(2)]))[0]).toBe("line_out_of_place 4");
  const swapped = LINES.with(5, LINES[6]!).with(6, LINES[5]!);
  expect(kinds(textOf(swapped)).slice(0, 2)).toEqual([
    "line_out_of_place 6",
    "line_out_of_place 7",
  ]);
  const foreign = encodeBatch([draftOf(4)], { size: 4, hash: "ab".repeat(32) });
  expect(kinds(change(4, foreign[0]!))).toEqual(["chain_broken 5", "chain_broken 6"]);
  const noTail = LINES[4]!.replace('"prev_hash"', '"PREV_hash"');
  expect(kinds(change(4, noTail))).toEqual(["line_malformed 5"]);
  expect(kinds(Buffer.concat([BYTES, Buffer.from("{")]))).toEqual(["torn_tail 13"]);
  const long = draftOf(0);
  const two = encodeBatch([long, long], { size: 0, hash: ZERO_HASH });
  expect(kinds(textOf(two))).toEqual([]);
  expect(kinds(textOf(two.slice(0, 1)))).toEqual(["batch_incomplete 2"]);
});

test("truncation at any byte is a fault or a shorter ledger, never the same head", () => {
  for (let length = 0; length < BYTES.length; length += 7) {
    const { head, faultCount } = scan(BYTES.subarray(0, length));
    expect(head.size < 12 || faultCount > 0).toBe(true);
  }
});

test("only so many faults are kept, and all are counted", () => {
  const run = scanLedger({ keep: 2 });
  run.feed(Buffer.from("x\n".repeat(9)));
  const { faults, faultCount } = run.finish();
  expect([faults.length, faultCount]).toEqual([2, 9]);
});

test("an endless line is refused in bounded memory", () => {
  const run = scanLedger();
  for (let count = 0; count < 5; count += 1) run.feed(Buffer.alloc(MAX_LINE_BYTES, 0x78));
  run.feed(Buffer.from("\n"));
  expect(run.finish().faults).toMatchObject([{ kind: "line_malformed", line: 1 }]);
});

function content(line: Uint8Array): string | undefined {
  const parsed = parseEvent(line);
  return parsed.ok ? undefined : parsed.fault;
}

test("a scan can look into each line, and can begin in the middle", () => {
  const from = { size: 3, hash: LINES[2]!.slice(-66, -2) };
  const run = scanLedger({ from, content });
  run.feed(textOf(LINES.slice(3)));
  expect(run.finish()).toMatchObject({ head: { size: 12 }, faults: [] });
  const strict = scanLedger({ content: () => "no" });
  strict.feed(BYTES);
  expect(strict.finish().faultCount).toBe(12);
});
