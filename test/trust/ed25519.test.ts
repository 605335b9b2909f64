import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, nat, property, uint8Array } from "fast-check";
import nacl from "tweetnacl";
import { describe, expect, test } from "vitest";
import { publicKeyOf } from "../../scripts/trust/keys/public-key.ts";
import { privateKeyOfSeed } from "../../scripts/trust/keys/private-key.ts";
import { signBytes, verifyBytes } from "../../scripts/trust/keys/sign.ts";
import { vectorsFolder } from "../conformance-vectors.ts";
import { flipBit, testKey } from "./signing-keys.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");

/** RFC 8032 section 7.1: secret key, public key, message, signature. */
const RFC_8032 = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
  [
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "af82",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  ],
  [
    "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
    "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
    "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
  ],
] as const;

describe("RFC 8032 section 7.1", () => {
  test.each(RFC_8032)("%s", (seed, expectedKey, message, signature) => {
    const key = privateKeyOfSeed(hex(seed));
    expect(Buffer.from(key.public.raw).toString("hex")).toBe(expectedKey);
    expect(Buffer.from(signBytes(hex(message), key)).toString("hex")).toBe(signature);
    expect(verifyBytes(hex(message), hex(signature), key.public)).toBe(true);
  });
});

interface WycheproofGroup {
  readonly publicKey: { readonly pk: string };
  readonly tests: readonly {
    readonly tcId: number;
    readonly msg: string;
    readonly sig: string;
    readonly result: string;
  }[];
}

const folder = vectorsFolder("wycheproof");

test.skipIf(folder === undefined)("Wycheproof Ed25519: all 151 cases, 63 of them invalid", () => {
  const text = readFileSync(join(folder ?? "", "ed25519_test.json"), "utf8");
  const { testGroups }: { testGroups: readonly WycheproofGroup[] } = JSON.parse(text);
  const wrong: number[] = [];
  let counts = { valid: 0, invalid: 0 };
  for (const { publicKey, tests } of testGroups) {
    const key = publicKeyOf(hex(publicKey.pk));
    for (const { tcId, msg, sig, result } of tests) {
      const accepted = key !== undefined && verifyBytes(hex(msg), hex(sig), key);
      if (accepted !== (result === "valid")) wrong.push(tcId);
      counts = accepted
        ? { ...counts, valid: counts.valid + 1 }
        : { ...counts, invalid: counts.invalid + 1 };
    }
  }
  expect(wrong).toEqual([]);
  expect(counts).toEqual({ valid: 88, invalid: 63 });
});

test("a signature is over this message by this key, and of 64 bytes", () => {
  const key = testKey(7);
  const bytes = uint8Array({ maxLength: 200 });
  assert(
    property(bytes, nat(511), (message, bit) => {
      const signature = signBytes(message, key);
      expect(verifyBytes(message, signature, key.public)).toBe(true);
      expect(verifyBytes(message, flipBit(signature, bit), key.public)).toBe(false);
      expect(verifyBytes(message, signature, testKey(8).public)).toBe(false);
      expect(verifyBytes(Buffer.concat([message, hex("00")]), signature, key.public)).toBe(false);
      expect(verifyBytes(message, signature.subarray(0, 63), key.public)).toBe(false);
    }),
    { numRuns: 25 },
  );
});

describe("keys for which anybody can sign", () => {
  test.each([
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ])("%s is no key", (raw) => {
    expect(publicKeyOf(hex(raw))).toBeUndefined();
  });

  /** The base point as R and 1 as S fit the identity as key, whatever the message. */
  test("the danger is real: a verifier without the check takes what nobody signed", () => {
    const identity = hex("01".padEnd(64, "0"));
    const forged = hex(`58${"66".repeat(31)}${"01".padEnd(64, "0")}`);
    expect(nacl.sign.detached.verify(Buffer.from("pay"), forged, identity)).toBe(true);
  });

  test("31 and 33 bytes are no key", () => {
    expect(publicKeyOf(new Uint8Array(31).fill(9))).toBeUndefined();
    expect(publicKeyOf(new Uint8Array(33).fill(9))).toBeUndefined();
  });
});
