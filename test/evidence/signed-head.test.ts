import { describe, expect, test } from "vitest";
import { headChecks } from "../../scripts/evidence/head/head-rules.ts";
import type { HeadKey, HeadTrust } from "../../scripts/evidence/head/head-trust.ts";
import { signedHead } from "../../scripts/evidence/head/sign-head.ts";
import { formatCheckpoint } from "../../scripts/ledger/notes/checkpoint.ts";
import { cosignNote } from "../../scripts/ledger/notes/sign-note.ts";
import { formatNote } from "../../scripts/ledger/notes/signed-note.ts";
import { signBytes } from "../../scripts/trust/keys/sign.ts";
import { testKey } from "../trust/signing-keys.ts";

const ORIGIN = "example.com/app";
const TEXT = formatCheckpoint({ origin: ORIGIN, size: 12, root: Buffer.alloc(32, 7) });
const OTHER_TEXT = formatCheckpoint({ origin: ORIGIN, size: 13, root: Buffer.alloc(32, 8) });
const NOBODY: HeadTrust = { log: [], witnesses: [], threshold: 0 };
const [LOG, STRANGER, ONE, TWO] = [testKey(1), testKey(2), testKey(3), testKey(4)];
const SEEN = BigInt(Date.parse("2026-06-01T00:00:00Z") / 1000);

function entry(key: typeof LOG, name?: string, revoked?: string): HeadKey {
  const revokedAt = revoked === undefined ? undefined : new Date(revoked);
  return { publicKey: key.public.raw, name, revokedAt };
}

function trust(change: Partial<HeadTrust> = {}): HeadTrust {
  const witnesses = [entry(ONE, "w1"), entry(TWO, "w2")];
  return { log: [entry(LOG)], witnesses, threshold: 2, ...change };
}

/** What a witness sends: lines of signatures alone. */
function cosignature(key: typeof ONE, name: string, text = TEXT): string {
  const noteKey = { name, type: 4, publicKey: key.public.raw } as const;
  const note = { text, signatures: [] };
  const sign = (message: Uint8Array) => signBytes(message, key);
  return formatNote(cosignNote(note, noteKey, SEEN, sign)).slice(text.length + 1);
}

interface Parts {
  readonly keys?: readonly (typeof LOG)[];
  readonly cosignatures?: readonly string[];
  readonly before?: string;
  readonly by?: HeadTrust;
}

function head({ keys = [LOG], cosignatures = [], before, by = trust() }: Parts = {}): string {
  return signedHead({ text: TEXT, origin: ORIGIN, before, keys, cosignatures }, by);
}

/** `outcome` of head_signed and head_witnessed; advisory in brackets. */
function outcomes(note: string, by = trust()): string[] {
  return headChecks(note, by, "kept").map(({ outcome, enforced }) =>
    enforced ? outcome : `(${outcome})`,
  );
}

const BOTH = [cosignature(ONE, "w1"), cosignature(TWO, "w2")];

describe("the signature of a head", () => {
  test("counts if a key of the log made it", () => {
    expect(outcomes(head(), trust({ threshold: 0 }))).toEqual(["pass", "(not_applicable)"]);
    expect(outcomes(head({ keys: [STRANGER] }))[0]).toBe("fail");
    expect(outcomes(head({ keys: [STRANGER, LOG] }))[0]).toBe("pass");
    expect(outcomes(TEXT)[0]).toBe("fail");
  });

  test("is asked for of nobody who knows no key, and that is said", () => {
    expect(outcomes(TEXT, NOBODY)).toEqual(["(fail)", "(not_applicable)"]);
    expect(outcomes(head(), NOBODY)).toEqual(["(no_data)", "(not_applicable)"]);
  });

  test("that is wrong spoils the head, whoever else signed", () => {
    const moved = head({ keys: [LOG, STRANGER] }).replace(TEXT, OTHER_TEXT);
    expect(outcomes(moved)[0]).toBe("fail");
    const two = { log: [entry(LOG), entry(STRANGER)], witnesses: [], threshold: 0 };
    const other = { text: OTHER_TEXT, origin: ORIGIN, before: undefined };
    const foreign = signedHead({ ...other, keys: [STRANGER], cosignatures: [] }, two);
    const swapped = `${head({ keys: [LOG] })}${foreign.split("\n").at(-2)}\n`;
    expect(outcomes(swapped, two)[0]).toBe("fail");
  });

  test("by a revoked key counts only if a witness saw it before", () => {
    const note = head({ cosignatures: BOTH });
    const later = trust({ log: [entry(LOG, undefined, "2026-06-02T00:00:00Z")] });
    const earlier = trust({ log: [entry(LOG, undefined, "2026-05-31T00:00:00Z")] });
    expect(outcomes(note, later)).toEqual(["pass", "pass"]);
    expect(outcomes(note, earlier)).toEqual(["fail", "pass"]);
    expect(outcomes(head(), later)).toEqual(["fail", "fail"]);
    const gone = [
      entry(ONE, "w1", "2027-01-01T00:00:00Z"),
      entry(TWO, "w2", "2027-01-01T00:00:00Z"),
    ];
    expect(outcomes(note, { ...later, witnesses: gone })).toEqual(["fail", "fail"]);
  });
});

const withLines = (lines: string) => () => head({ cosignatures: [lines] });

describe("witnesses", () => {
  test("are counted by their keys", () => {
    expect(outcomes(head({ cosignatures: BOTH }))[1]).toBe("pass");
    expect(outcomes(head({ cosignatures: [BOTH[0]!] }))[1]).toBe("fail");
    const twice = trust({ witnesses: [entry(ONE, "w1"), entry(ONE, "w3")] });
    const both = [cosignature(ONE, "w1"), cosignature(ONE, "w3")];
    expect(outcomes(head({ cosignatures: both, by: twice }), twice)[1]).toBe("fail");
  });

  test("of another head, unknown ones and other texts are refused", () => {
    expect(withLines(cosignature(ONE, "w1", OTHER_TEXT))).toThrow("is not one of a known witness");
    expect(withLines(cosignature(STRANGER, "w1"))).toThrow("is not one of a known witness");
    expect(withLines("hello\n")).toThrow("not lines of signatures");
  });
});

test("signatures of the same text stay, and are not made twice", () => {
  const before = head();
  const note = head({ before, cosignatures: BOTH });
  expect(note.startsWith(before)).toBe(true);
  expect(head({ before: note, cosignatures: BOTH })).toBe(note);
  const next = { text: OTHER_TEXT, origin: ORIGIN, before: note, keys: [], cosignatures: [] };
  expect(signedHead(next, trust())).toBe(OTHER_TEXT);
});
