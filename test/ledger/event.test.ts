import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeEvent } from "../../scripts/ledger/events/encode-event.ts";
import { MAX_LINE_BYTES, ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import { parseEvent } from "../../scripts/ledger/events/parse-event.ts";

const DRAFT = {
  time: "2026-11-23T05:16:31.000Z",
  type: "channel.promoted",
  actor: "oncall",
  reason: "INC-731",
  data: { to: "1.4.2", channel: "stable" },
};
const FIRST = { seq: 0, prev_hash: ZERO_HASH, batch_left: 0 };

function parse(text: string) {
  return parseEvent(Buffer.from(text));
}

/** The same members with a right hash over whatever bytes stand before it. */
function resealed(unsealed: string): string {
  const hash = createHash("sha256").update(unsealed).digest("hex");
  return `${unsealed.slice(0, -1)},"hash":"${hash}"}`;
}

const LINE = encodeEvent(DRAFT, FIRST);
const UNSEALED = `${LINE.slice(0, -75)}}`;

test("the line is exactly what docs/ledger.md says", () => {
  expect(UNSEALED).toBe(
    `{"seq":0,"time":"2026-11-23T05:16:31.000Z","type":"channel.promoted","actor":"oncall",` +
      `"reason":"INC-731","data":{"channel":"stable","to":"1.4.2"},"prev_hash":"${ZERO_HASH}"}`,
  );
  expect(LINE).toBe(resealed(UNSEALED));
});

test("what is written is read back", () => {
  const draft = { ...DRAFT, correlation_id: "c-1", release_candidate_id: "rc-1" };
  const place = { seq: 7, prev_hash: "ab".repeat(32), batch_left: 2 };
  const parsed = parse(encodeEvent(draft, place));
  expect(parsed).toEqual({ ok: true, event: { ...draft, ...place, hash: expect.any(String) } });
});

test("any JSON survives the way there and back", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(fc.dictionary(text, fc.jsonValue({ maxDepth: 4 })), text, (found, reason) => {
      const data = JSON.parse(JSON.stringify(found));
      const parsed = parse(encodeEvent({ ...DRAFT, reason, data }, FIRST));
      expect(parsed.ok && parsed.event.data).toEqual(data);
    }),
  );
});

test("every flipped bit is noticed", () => {
  const bytes = Buffer.from(LINE);
  const missed = Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = copy[bit >> 3]! ^ (1 << (bit & 7));
    return parseEvent(copy).ok;
  });
  expect(missed.filter(Boolean)).toEqual([]);
});

describe("lines with a right hash in another form are refused", () => {
  const cases: Readonly<Record<string, string>> = {
    "white space": UNSEALED.replace('"data":{', '"data": {'),
    "a repeated member": UNSEALED.replace('"data":{', '"data":{"to":"9",'),
    "an unknown member": UNSEALED.replace('"data":', '"extra":1,"data":'),
    "another order": UNSEALED.replace('"channel":"stable","to":"1.4.2"', '"to":"1","channel":"s"'),
    "a needless escape": UNSEALED.replace("INC-731", "INC\\u002d731"),
    "another number form": UNSEALED.replace('"1.4.2"', "1.0"),
    "a time without milliseconds": UNSEALED.replace("31.000Z", "31Z"),
    "a day that is not": UNSEALED.replace("11-23T", "11-31T"),
    "a type in capitals": UNSEALED.replace("channel.promoted", "Channel"),
    "an empty reason": UNSEALED.replace("INC-731", ""),
    "an empty actor": UNSEALED.replace("oncall", ""),
    "data that is no object": UNSEALED.replace(/\{"channel.*?\}/, "[]"),
    "a negative number": UNSEALED.replace('"seq":0', '"seq":-1'),
    "a fraction as number": UNSEALED.replace('"seq":0', '"seq":0.5'),
    "a batch of none": UNSEALED.replace('"prev_hash"', '"batch_left":0,"prev_hash"'),
    "a short prev_hash": UNSEALED.replace(ZERO_HASH, ZERO_HASH.slice(1)),
    "a lone surrogate": UNSEALED.replace("INC-731", "\\ud800"),
    "a byte order mark": `\uFEFF${UNSEALED}`,
  };
  test.each(Object.entries(cases))("%s", (_, unsealed) => {
    expect(unsealed).not.toBe(UNSEALED);
    expect(parse(resealed(unsealed)).ok).toBe(false);
  });
});

test("what is no event at all is refused with words, not with a crash", () => {
  const open = "[".repeat(500_000);
  for (const text of ["", "null", "[]", "{}", "{", "\0", open, `{"data":${open}`]) {
    const parsed = parse(text);
    expect(parsed.ok).toBe(false);
    expect(parsed).toMatchObject({ fault: expect.stringMatching(/./) });
  }
  expect(parseEvent(Buffer.of(0xff)).ok).toBe(false);
  expect(parseEvent(Buffer.alloc(MAX_LINE_BYTES + 1, 0x20)).ok).toBe(false);
});

function nested(levels: number) {
  return JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);
}

test("deep data is refused alike by writer and reader", () => {
  const at = (levels: number) => encodeEvent({ ...DRAFT, data: nested(levels) }, FIRST);
  expect(parse(at(64)).ok).toBe(true);
  expect(() => at(65)).toThrow("deeper than 64");
  const deep = UNSEALED.replace(/\{"channel.*?\}/, JSON.stringify(nested(65)));
  expect(parse(resealed(deep))).toMatchObject({ ok: false });
});

test("drafts without a line are refused", () => {
  expect(() => encodeEvent({ ...DRAFT, type: "no words" }, FIRST)).toThrow("type must be");
  expect(() => encodeEvent({ ...DRAFT, reason: "\ud800" }, FIRST)).toThrow("surrogate");
  const data = { big: "x".repeat(MAX_LINE_BYTES) };
  expect(() => encodeEvent({ ...DRAFT, data }, FIRST)).toThrow("exceeds");
});
