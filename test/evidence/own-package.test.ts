import { describe, expect, test } from "vitest";
import { joinColumns, splitLine } from "../../scripts/evidence/own/columns.ts";
import { DATA, ENVELOPE, HEADS, MANIFEST, TIMES } from "../../scripts/evidence/own/format.ts";
import { encodeBatch } from "../../scripts/ledger/events/encode-batch.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import { draftOf, ledgerLines } from "../ledger/ledger-text.ts";
import { testKey } from "../trust/signing-keys.ts";
import { archiveOf, failing, headOf, makePackage } from "./package-maker.ts";
import type { Files } from "./package-maker.ts";

const GOOD = await makePackage();
const bad = (files: Files) => failing(archiveOf(files));
const COLUMNS = [TIMES, HEADS, DATA];

/** The same change of lines in each of the three files of events. */
function withLines(change: (lines: string[]) => string[]): Files {
  const changed = COLUMNS.map((name) => {
    const lines = GOOD[name]!.toString().split("\n").slice(0, -1);
    return [
      name,
      Buffer.from(
        change(lines)
          .map((line) => `${line}\n`)
          .join(""),
      ),
    ];
  });
  return { ...GOOD, ...Object.fromEntries(changed) };
}

test("columns give their line back, whatever its texts say", () => {
  const odd = { actor: 'a,"data":{', reason: '"batch_left":3}', correlation_id: ',"data":{"x":1}' };
  const drafts = [0, 1, 2].map((number) => ({ ...draftOf(number), ...odd }));
  const data = { note: ',"batch_left":7', deep: { data: {}, prev_hash: "x" } };
  for (const draft of [...drafts, { ...draftOf(3), data }]) {
    for (const batch of [[draft], [draft, draft]]) {
      const lines = encodeBatch(batch, { size: 0, hash: ZERO_HASH });
      lines.forEach((line, seq) => {
        const bytes = Buffer.from(line).toString("latin1");
        expect(`${joinColumns(seq, splitLine(bytes))}`).toBe(bytes.slice(0, -154));
      });
    }
  }
});

test("a package passes, and holds no hash of an event", async () => {
  expect(await bad(GOOD)).toEqual([]);
  for (const name of COLUMNS) expect(GOOD[name]!.toString()).not.toMatch(/[0-9a-f]{64}/);
});

describe("is refused", () => {
  test("with a line cut, doubled, moved or changed", async () => {
    const expected = ["package_file_digests", "package_manifest_matches", "package_tree_matches"];
    for (let cut = 0; cut < 20; cut += 1) {
      expect(await bad(withLines((lines) => lines.slice(0, cut)))).toEqual(
        expect.arrayContaining(expected),
      );
    }
    const changes = [
      (lines: string[]) => lines.toSpliced(3, 0, lines[3]!),
      (lines: string[]) => lines.with(3, lines[4]!).with(4, lines[3]!),
      (lines: string[]) => lines.toSpliced(7, 1),
    ];
    for (const change of changes) {
      expect(await bad(withLines(change))).toEqual(expect.arrayContaining(expected));
    }
  });

  test("with columns of unequal length, or a last line without end", async () => {
    const short = GOOD[TIMES]!.subarray(0, -25);
    expect(await bad({ ...GOOD, [TIMES]: short })).toContain("package_event_chain");
    const cut = GOOD[DATA]!.subarray(0, -1);
    expect(await bad({ ...GOOD, [DATA]: cut })).toContain("package_event_chain");
  });

  test("with a signature of another key, of another package, or none", async () => {
    const other = await makePackage(ledgerLines(20), testKey(9));
    const shorter = await makePackage(ledgerLines(19));
    const { [ENVELOPE]: _, ...unsigned } = GOOD;
    for (const files of [other, { ...GOOD, [ENVELOPE]: shorter[ENVELOPE]! }, unsigned]) {
      expect(await bad(files)).toEqual(["package_signature"]);
    }
    expect(await bad({ ...GOOD, [MANIFEST]: shorter[MANIFEST]! })).toContain("package_signature");
  });

  test("with another head, a stranger or a missing file", async () => {
    const head = Buffer.from(headOf(ledgerLines(19)));
    expect(await bad({ ...GOOD, checkpoint: head })).toEqual(
      expect.arrayContaining(["package_tree_matches", "package_file_digests"]),
    );
    expect(await bad({ ...GOOD, "readme.txt": head })).toContain("package_has_no_strangers");
    const { [DATA]: _, ...missing } = GOOD;
    expect(await bad(missing)).toContain("package_files_present");
  });

  test("with any of some bits flipped", async () => {
    for (const [name, bytes] of Object.entries(GOOD)) {
      for (let bit = 5; bit < bytes.length * 8; bit += 89) {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const found = await bad({ ...GOOD, [name]: flipped });
        expect(found, `${name}, bit ${bit}`).not.toEqual([]);
      }
    }
  });
});
