/**
 * Ed25519 public keys (RFC 8032). One key serves every format; its name everywhere is the
 * OpenSSH fingerprint, the one `keyid` that the common verifiers of DSSE all take.
 */
import { createHash, createPublicKey } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { concatBytes, sshString } from "../formats/ssh-wire.ts";

export interface PublicKey {
  /** The 32 bytes of RFC 8032 section 5.1.5. */
  readonly raw: Uint8Array;
  /** `SHA256:` and 43 characters of base64, as `ssh-keygen -l` prints it. */
  readonly keyid: string;
  /** For node:crypto. */
  readonly handle: KeyObject;
}

/** Everything of an Ed25519 SubjectPublicKeyInfo before the key (RFC 8410 section 4). */
const SPKI_PREFIX = Buffer.from("302a300506032b6570032100", "hex");

/** The key of 32 bytes, or `undefined` where they are no key that may be trusted. */
export function publicKeyOf(raw: Uint8Array): PublicKey | undefined {
  if (raw.length !== 32 || hasSmallOrder(raw)) return undefined;
  const bytes = Uint8Array.from(raw);
  const der = Buffer.concat([SPKI_PREFIX, bytes]);
  const handle = createPublicKey({ key: der, format: "der", type: "spki" });
  return { raw: bytes, keyid: fingerprintOf(bytes), handle };
}

/** `undefined` unless the text is one Ed25519 key in SPKI PEM (RFC 7468 section 13). */
export function readPublicPem(pem: string): PublicKey | undefined {
  const match = PUBLIC_PEM.exec(pem.trim());
  if (match === null) return undefined;
  const der = Buffer.from((match[1] ?? "").replaceAll(/\s/g, ""), "base64");
  const isOurs = der.length === 44 && der.subarray(0, 12).equals(SPKI_PREFIX);
  return isOurs ? publicKeyOf(der.subarray(12)) : undefined;
}

const PUBLIC_PEM =
  /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n-----END PUBLIC KEY-----$/;

/** SPKI PEM, as `openssl pkey -pubout` writes it. */
export function publicPem({ raw }: PublicKey): string {
  const body = Buffer.concat([SPKI_PREFIX, raw]).toString("base64");
  return `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n`;
}

/** The key as the SSH protocol writes it (RFC 8709 section 4). */
export function sshKeyBlob(raw: Uint8Array): Uint8Array {
  return concatBytes([sshString("ssh-ed25519"), sshString(raw)]);
}

function fingerprintOf(raw: Uint8Array): string {
  const digest = createHash("sha256").update(sshKeyBlob(raw)).digest("base64");
  return `SHA256:${digest.replaceAll("=", "")}`;
}

/**
 * Points whose order divides 8, with the sign bit cleared: for such a "key" anybody can make
 * signatures that verifiers without a check of their own accept. The OpenSSL that we verify with
 * refuses them; those who read our exported keys with another verifier may not be so lucky.
 */
const SMALL_ORDER = new Set([
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]);

function hasSmallOrder(raw: Uint8Array): boolean {
  const unsigned = Buffer.from(raw);
  unsigned[31] = (unsigned[31] ?? 0) & 0x7f;
  return SMALL_ORDER.has(unsigned.toString("hex"));
}
