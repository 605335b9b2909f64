import { describe, expect, test } from "vitest";
import {
  minisignPublicKey,
  minisignSignature,
  signifySignature,
} from "../../scripts/trust/formats/minisign.ts";
import { noteVerifierKey } from "../../scripts/trust/formats/note-key.ts";
import { allowedSignersLine, sshSignature } from "../../scripts/trust/formats/openssh.ts";
import { publicKeyOf, readPublicPem } from "../../scripts/trust/keys/public-key.ts";
import { verifyBytes } from "../../scripts/trust/keys/sign.ts";
import { day, testKey, trusted } from "./signing-keys.ts";

const KEY = testKey(5);
const bytes = (line: string | undefined): Buffer => Buffer.from(line ?? "", "base64");

describe("signed-note verifier key", () => {
  /** The key of the example in C2SP signed-note. */
  test("the specification's example", () => {
    const [blob = ""] = EXAMPLE.split("+").slice(2);
    const key = publicKeyOf(Buffer.from(blob, "base64").subarray(1));
    expect(key && noteVerifierKey("PeterNeumann", key)).toBe(EXAMPLE);
  });

  test.each(["", "a b", "a+b", "a\u00a0b", "\ud800"])("%j is no name", (name) => {
    expect(() => noteVerifierKey(name, KEY.public)).toThrow("cannot name");
  });
});

const EXAMPLE = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

describe("OpenSSH", () => {
  test("a key's validity, in UTC; a revocation ends it", () => {
    const open = allowedSignersLine("release@example.com", trusted(KEY));
    expect(open).toMatch(/^release@example\.com valid-after="20260101000000Z" ssh-ed25519 AAAAC3/);
    const ended = trusted(KEY, { validTo: day("06-01"), revokedAt: day("05-01") });
    expect(allowedSignersLine("r", ended)).toContain('valid-before="20260501000000Z"');
    const ending = trusted(KEY, { validTo: day("06-01") });
    expect(allowedSignersLine("r", ending)).toContain('valid-before="20260601000000Z"');
  });

  test.each(["", "a b", "a,b", "*", '"', "a\nb"])("%j is no principal", (principal) => {
    expect(() => allowedSignersLine(principal, trusted(KEY))).toThrow("principal");
  });

  test("a signature needs a namespace, and has short lines", () => {
    expect(() => sshSignature(Buffer.from("x"), "", KEY)).toThrow("namespace");
    const lines = sshSignature(Buffer.from("x"), "release", KEY).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBe(70);
  });
});

describe("minisign and signify", () => {
  test("the key's number is the same in key and signatures", () => {
    const number = bytes(minisignPublicKey(KEY.public).split("\n")[1]).subarray(2, 10);
    const message = Buffer.from("x");
    for (const made of [minisignSignature(message, "c", KEY), signifySignature(message, KEY)]) {
      expect(bytes(made.split("\n")[1]).subarray(2, 10)).toEqual(number);
    }
  });

  test("signify signs the message itself", () => {
    const blob = bytes(signifySignature(Buffer.from("x"), KEY).split("\n")[1]);
    expect(blob.subarray(0, 2).toString()).toBe("Ed");
    expect(verifyBytes(Buffer.from("x"), blob.subarray(10), KEY.public)).toBe(true);
  });

  test("a trusted comment of two lines would end the file early", () => {
    expect(() => minisignSignature(Buffer.from("x"), "a\nb", KEY)).toThrow("one line");
  });
});

test("the PEM of RFC 8410 section 10.1 is the key that it says", () => {
  const pem = [
    "-----BEGIN PUBLIC KEY-----",
    "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=",
    "-----END PUBLIC KEY-----",
  ].join("\n");
  expect(Buffer.from(readPublicPem(pem)?.raw ?? []).toString("hex")).toMatch(/^19bf44096984cdfe/);
});
