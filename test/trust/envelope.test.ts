import { describe, expect, test } from "vitest";
import { decodeBase64 } from "../../scripts/trust/envelope/base64.ts";
import { envelopeLine, readEnvelope, signEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import type { Envelope } from "../../scripts/trust/envelope/envelope.ts";
import { preAuthEncoding } from "../../scripts/trust/envelope/pae.ts";
import { verifyEnvelope } from "../../scripts/trust/envelope/verify-envelope.ts";
import { day, flipBit, testKey, trusted } from "./signing-keys.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAYLOAD = utf8("hello world");
const TYPE = "http://example.com/HelloWorld";
const A = testKey(1);
const B = testKey(2);
const TIME = { claimed: day("03-01"), now: day("03-02") };

describe("pre-authentication encoding", () => {
  test.each([
    // The example of the DSSE protocol, section "Test Vectors".
    [TYPE, "hello world", "DSSEv1 29 http://example.com/HelloWorld 11 hello world"],
    ["", "", "DSSEv1 0  0 "],
    ["t", "a 1 b", "DSSEv1 1 t 5 a 1 b"],
    ["ü", "é", "DSSEv1 2 ü 2 é"],
  ])("%j and %j", (type, payload, wanted) => {
    expect(Buffer.from(preAuthEncoding(type, utf8(payload))).toString("utf8")).toBe(wanted);
  });
});

function reread(envelope: Envelope): Envelope {
  const read = readEnvelope(utf8(envelopeLine(envelope)));
  if (!read.ok) throw new Error(read.why);
  return read.envelope;
}

describe("reading", () => {
  test("gives back what was written, on one line", () => {
    const made = signEnvelope(TYPE, PAYLOAD, [A, B]);
    expect(reread(made)).toEqual(made);
    expect(envelopeLine(made)).not.toContain("\n");
  });

  test("takes URL-safe base64 and members it does not know", () => {
    const sig = Buffer.alloc(64, 0xfb).toString("base64url") + "==";
    const line = JSON.stringify({ payload: "-_8=", payloadType: "t", signatures: [{ sig }], x: 1 });
    expect(readEnvelope(utf8(line))).toMatchObject({
      ok: true,
      envelope: { payload: Uint8Array.of(0xfb, 0xff), signatures: [{ keyid: undefined }] },
    });
  });

  test.each([
    ["not JSON", "{", "ends"],
    ["a list", "[]", "payload"],
    ["no payload", '{"payloadType":"t","signatures":[{"sig":""}]}', "payload"],
    ["a duplicate member", '{"payload":"","payload":""}', "payload"],
    ["no type", '{"payload":"","payloadType":"","signatures":[{"sig":""}]}', "payloadType"],
    ["no signature", '{"payload":"","payloadType":"t","signatures":[]}', "holds none"],
    ["a signature without bytes", '{"payload":"","payloadType":"t","signatures":[{}]}', "sig"],
    [
      "too many",
      `{"payload":"","payloadType":"t","signatures":[${'{"sig":""},'.repeat(64)}{"sig":""}]}`,
      "more than 64",
    ],
  ])("%s is refused", (_, line, says) => {
    expect(readEnvelope(utf8(line))).toMatchObject({
      ok: false,
      why: expect.stringContaining(says),
    });
  });

  test.each(["a", "ab", "abc", "ab=c", "YQ", "YR==", "Y Q==", "-/8=", "YQ==\n"])(
    "base64 %j is refused",
    (text) => {
      expect(decodeBase64(text)).toBeUndefined();
    },
  );
});

describe("who signed", () => {
  const both = [trusted(A), trusted(B)];
  const verdict = (envelope: Envelope, threshold: number, keys = both, time = TIME) =>
    verifyEnvelope(envelope, { keys, threshold }, time);

  test("two of two", () => {
    const result = verdict(signEnvelope(TYPE, PAYLOAD, [A, B]), 2);
    expect(result).toMatchObject({ ok: true, signers: [A.public.keyid, B.public.keyid] });
  });

  test("one of two is not enough for two, and enough for one", () => {
    expect(verdict(signEnvelope(TYPE, PAYLOAD, [A]), 2).ok).toBe(false);
    expect(verdict(signEnvelope(TYPE, PAYLOAD, [A]), 1).ok).toBe(true);
  });

  test("one key that signed twice is one signer", () => {
    const twice = verdict(signEnvelope(TYPE, PAYLOAD, [A, A]), 2);
    expect(twice).toMatchObject({ ok: false, signers: [A.public.keyid] });
  });

  test("one key that the list holds under two names is one signer", () => {
    const alias = trusted({ ...A, public: { ...A.public, keyid: "SHA256:other" } });
    const made = signEnvelope(TYPE, PAYLOAD, [A]);
    const [signature] = made.signatures;
    const asTwo = {
      ...made,
      signatures: [...made.signatures, { ...signature!, keyid: "SHA256:other" }],
    };
    expect(verdict(asTwo, 2, [trusted(A), alias]).ok).toBe(false);
  });

  test("the hint is only a hint: missing or foreign, the key is still found", () => {
    const made = signEnvelope(TYPE, PAYLOAD, [A]);
    for (const keyid of [undefined, "release-2026"]) {
      const signatures = made.signatures.map((one) => ({ ...one, keyid }));
      expect(verdict({ ...made, signatures }, 1)).toMatchObject({ signers: [A.public.keyid] });
    }
  });

  test("a swapped signature is invalid", () => {
    const made = signEnvelope(TYPE, PAYLOAD, [A]);
    const other = signEnvelope(TYPE, utf8("hello worlds"), [A]);
    const result = verdict({ ...made, signatures: other.signatures }, 1);
    expect(result).toMatchObject({ ok: false, findings: [{ fault: "signature_invalid" }] });
  });

  test("every bit of the payload is signed, and the type is too", () => {
    const made = signEnvelope(TYPE, PAYLOAD, [A]);
    for (let bit = 0; bit < PAYLOAD.length * 8; bit += 1) {
      expect(verdict({ ...made, payload: flipBit(PAYLOAD, bit) }, 1).ok).toBe(false);
    }
    expect(verdict({ ...made, payloadType: `${TYPE}2` }, 1).ok).toBe(false);
  });

  test("an unknown key counts for nothing, and spoils nothing", () => {
    const result = verdict(signEnvelope(TYPE, PAYLOAD, [testKey(9), A]), 1);
    expect(result).toMatchObject({ ok: true, findings: [{ fault: "key_unknown" }, {}] });
  });

  test.each([0, -1, Number.NaN, 0.5])("a threshold of %d is never met", (threshold) => {
    expect(verdict(signEnvelope(TYPE, PAYLOAD, [A]), threshold).ok).toBe(false);
  });

  test.each([
    ["key_not_yet_valid", { validFrom: day("03-02") }, {}],
    ["key_expired", { validTo: day("03-01") }, {}],
    ["key_revoked", { revokedAt: day("04-01") }, {}],
    ["key_revoked", { revokedAt: day("02-01") }, { proven: day("02-01") }],
    ["time_in_future", {}, { claimed: new Date(day("03-02").getTime() + 300_001) }],
    [undefined, {}, { claimed: new Date(day("03-02").getTime() + 300_000) }],
    [undefined, { validFrom: day("03-01") }, {}],
    [undefined, { validTo: day("03-02") }, { now: day("12-31") }],
    [undefined, { revokedAt: day("04-01") }, { proven: day("03-31") }],
  ] as const)("%s: %j %j", (fault, key, time) => {
    const made = signEnvelope(TYPE, PAYLOAD, [A]);
    const result = verdict(made, 1, [trusted(A, key)], { ...TIME, ...time });
    expect(result).toMatchObject({ ok: fault === undefined, findings: [{ fault }] });
  });

  test("a key that stands twice, once revoked, is revoked", () => {
    const keys = [trusted(A), trusted(A, { revokedAt: day("02-01") })];
    expect(verdict(signEnvelope(TYPE, PAYLOAD, [A]), 1, keys).ok).toBe(false);
  });
});
