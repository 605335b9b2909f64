/** Evidence of version 1, as other tools write it. */
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { sha256Hex } from "../../scripts/core/digest.ts";
import { drillRules } from "../../scripts/drill/drill-policy.ts";
import { v1Check } from "../../scripts/drill/v1-rule.ts";
import type { V1Facts } from "../../scripts/drill/v1-rule.ts";
import { readV1Signature } from "../../scripts/drill/v1-signature.ts";

const SECRET = "not a real secret";
const SHA = sha256Hex("report");
/** As a Python program writes it: times with a fraction, also one that is zero. */
const SIGNED = `{"algorithm":"hmac-sha256","artifacts":[{"mtime":1764000000.0,"path":"out/é.json","sha256":"${SHA}","size":6}],"key_id":"k","signed_at":1764000001.25,"version":1}`;
const HMAC = createHmac("sha256", SECRET).update(SIGNED).digest("hex");

function fileText(signature = HMAC, from = "", to = ""): string {
  return `{
  "ok": true,
  "signed_at": 1764000001.25,
  "payload": {
    "version": 1,
    "signed_at": 1764000001.25,
    "algorithm": "hmac-sha256",
    "key_id": "k",
    "artifacts": [
      { "path": "out/é.json", "size": 6, "mtime": 1764000000.0, "sha256": "${SHA}" }
    ]
  },
  "signature": "${signature}"
}`.replace(from, to);
}

const FACTS: V1Facts = {
  secret: SECRET,
  maxAgeMs: 3_600_000,
  now: new Date(1_764_000_100_000),
};
const FILE = { path: "out/é.json", sha256: SHA, bytes: 6 };

function check(
  text: string,
  facts: Partial<V1Facts> = {},
  files: readonly (typeof FILE)[] = [FILE],
) {
  const signature = readV1Signature(Buffer.from(text));
  return v1Check({ path: "s.json", signature, files }, { ...FACTS, ...facts });
}

test("the bytes that were signed are found again, numbers as they stood", () => {
  const read = readV1Signature(Buffer.from(fileText()));
  expect(typeof read === "string" ? read : read.signed).toBe(SIGNED);
});

test("a good one passes, and says what it is worth", () => {
  const { outcome, message } = check(fileText());
  expect(outcome).toBe("pass");
  expect(message).toContain("the verifier could have forged it");
});

test.each([
  ["another secret", fileText(), { secret: "other" }, [FILE], "fail"],
  ["no secret", fileText(), { secret: undefined }, [FILE], "no_data"],
  ["a changed payload", fileText(HMAC, '"key_id": "k"', '"key_id": "l"'), {}, [FILE], "fail"],
  ["a signature cut short", fileText(HMAC.slice(2)), {}, [FILE], "fail"],
  ["one that is too old", fileText(), { now: new Date(1_764_003_602_000) }, [FILE], "fail"],
  ["one from the future", fileText(), { now: new Date(1_763_999_000_000) }, [FILE], "fail"],
  ["an artifact that was changed", fileText(), {}, [{ ...FILE, sha256: sha256Hex("x") }], "fail"],
  ["an artifact that is gone", fileText(), {}, [], "fail"],
  ["no JSON", "{", {}, [FILE], "fail"],
  ["no payload", "{}", {}, [FILE], "fail"],
  ["another algorithm", fileText(HMAC, '"hmac-sha256"', '"none"'), {}, [FILE], "fail"],
])("%s: %#", (_, text, facts, files, outcome) => {
  expect(check(text, facts, files)).toMatchObject({ id: "drill_shared_secret", outcome });
});

test("a policy of version 1 says what it always said", () => {
  const rules = drillRules({
    version: 1,
    required: true,
    required_in_strict: true,
    require_signing_key: true,
    algorithm: "hmac-sha256",
    key_env: "DRILL_SIGNING_KEY",
    max_signature_age_s: 3000,
  });
  expect(rules).toMatchObject({
    signatureRequired: true,
    keyRequired: true,
    keyEnv: "DRILL_SIGNING_KEY",
    signatureMaxAgeMs: 3_000_000,
  });
});
