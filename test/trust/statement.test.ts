import { describe, expect, test } from "vitest";
import { canonicalBytes } from "../../scripts/core/canonical-json.ts";
import { sha256Hex } from "../../scripts/core/digest.ts";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { envelopeLine, signEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import {
  PAYLOAD_TYPE,
  readStatement,
  statementBytes,
} from "../../scripts/trust/statement/statement.ts";
import { verifyStatement } from "../../scripts/trust/statement/verify-statement.ts";
import type { StatementDemand } from "../../scripts/trust/statement/verify-statement.ts";
import { day, testKey, trusted } from "./signing-keys.ts";

const A = testKey(1);
const ARTIFACT = { name: "app.tgz", sha256: sha256Hex("app") };
const OTHER = { name: "db.tgz", sha256: sha256Hex("db") };
const STATEMENT = {
  subjects: [ARTIFACT, OTHER],
  predicateType: "https://example.com/p/v1",
  predicate: { made: "2026-03-01" },
};
const DEMAND: StatementDemand = {
  predicateType: STATEMENT.predicateType,
  artifacts: [ARTIFACT],
  rule: { keys: [trusted(A)], threshold: 1 },
  timeOf: () => ({ claimed: day("03-01"), now: day("03-02") }),
};

function signed(payload: Uint8Array, type = PAYLOAD_TYPE, keys = [A]): Uint8Array {
  return Buffer.from(envelopeLine(signEnvelope(type, payload, keys)));
}

function codes(line: Uint8Array, demand: Partial<StatementDemand> = {}): string[] {
  const verdict = verifyStatement(line, { ...DEMAND, ...demand });
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
}

const GOOD = signed(statementBytes(STATEMENT));

describe("a signed statement", () => {
  test("is believed, and names its signer", () => {
    const verdict = verifyStatement(GOOD, DEMAND);
    expect(verdict).toMatchObject({ ok: true, statement: STATEMENT, signers: [A.public.keyid] });
  });

  test("several artifacts may be held against it", () => {
    expect(codes(GOOD, { artifacts: [OTHER, ARTIFACT] })).toEqual([]);
  });

  test("the artifact counts by digest, not by name", () => {
    expect(codes(GOOD, { artifacts: [{ ...ARTIFACT, name: "dist/app.tgz" }] })).toEqual([]);
  });

  const forged = { ...ARTIFACT, sha256: sha256Hex("evil") };
  test.each([
    ["another artifact's bytes", GOOD, { artifacts: [forged] }, ["subject_digest_mismatch"]],
    [
      "never names the artifact",
      GOOD,
      { artifacts: [ARTIFACT, { ...forged, name: "evil.tgz" }] },
      ["subject_missing"],
    ],
    ["held against nothing", GOOD, { artifacts: [] }, ["subject_missing"]],
    [
      "another predicate",
      GOOD,
      { predicateType: "https://example.com/p/v2" },
      ["predicate_type_unexpected"],
    ],
    [
      "another payload type",
      signed(statementBytes(STATEMENT), "text/plain"),
      {},
      ["payload_type_unexpected"],
    ],
    ["not an envelope", Buffer.from("{}"), {}, ["envelope_malformed"]],
    ["not a statement", signed(Buffer.from("{}")), {}, ["statement_malformed"]],
    [
      "a foreign key",
      signed(statementBytes(STATEMENT), PAYLOAD_TYPE, [testKey(2)]),
      {},
      ["threshold_not_met", "key_unknown"],
    ],
    [
      "one signer counted twice",
      signed(statementBytes(STATEMENT), PAYLOAD_TYPE, [A, A]),
      { rule: { keys: [trusted(A), trusted(testKey(2))], threshold: 2 } },
      ["threshold_not_met"],
    ],
    [
      "a revoked key, though it dates itself back",
      GOOD,
      { rule: { keys: [trusted(A, { revokedAt: day("03-02") })], threshold: 1 } },
      ["threshold_not_met", "key_revoked"],
    ],
  ] as const)("%s: refused", (_, line, demand, wanted) => {
    expect(codes(line, demand)).toEqual(wanted);
  });
});

describe("reading a statement", () => {
  const type = "https://in-toto.io/Statement/v1";
  const subject = [{ name: "a", digest: { sha256: sha256Hex("a") } }];
  const predicateType = "p";
  test.each<[string, JsonValue, string]>([
    ["an older version", { _type: "https://in-toto.io/Statement/v0.1" }, "_type"],
    ["no predicate type", { _type: type, subject }, "predicateType"],
    ["no subject", { _type: type, predicateType, subject: [] }, "no artifact"],
    ["no digest", { _type: type, predicateType, subject: [{ name: "a" }] }, "SHA-256"],
    [
      "one good subject and one without our digest",
      { _type: type, predicateType, subject: [...subject, { name: "b", digest: { sha1: "00" } }] },
      "SHA-256",
    ],
    [
      "capital letters, which would compare unequal",
      {
        _type: type,
        predicateType,
        subject: [{ digest: { sha256: sha256Hex("a").toUpperCase() } }],
      },
      "SHA-256",
    ],
  ])("%s is refused", (_, value, says) => {
    const read = readStatement(canonicalBytes(value));
    expect(read).toMatchObject({ ok: false, why: expect.stringContaining(says) });
  });

  test("members given twice are refused: two readers could read two statements", () => {
    const text = `{"_type":"${type}","_type":"${type}"}`;
    expect(readStatement(Buffer.from(text))).toMatchObject({ ok: false });
  });
});
