/**
 * minisign (jedisct1.github.io/minisign, "Signature format" and "Public key format") and the
 * format of OpenBSD's signify(1), its ancestor: a comment line, then base64 of an algorithm, a
 * key number and the bytes.
 */
import { createHash } from "node:crypto";
import { usageError } from "../../core/errors.ts";
import type { PrivateKey } from "../keys/private-key.ts";
import type { PublicKey } from "../keys/public-key.ts";
import { signBytes } from "../keys/sign.ts";
import { encodeBase64 } from "../envelope/base64.ts";
import { concatBytes } from "./ssh-wire.ts";

/** Ed25519 over the message itself; names both public keys and the signatures of signify. */
const PLAIN = Buffer.from("Ed");
/** Ed25519 over the BLAKE2b-512 of the message: what minisign writes today. */
const HASHED = Buffer.from("ED");

/** Public key file, the same for minisign and signify. */
export function minisignPublicKey(key: PublicKey): string {
  const body = encodeBase64(concatBytes([PLAIN, keyNumber(key), key.raw]));
  return `untrusted comment: ${key.keyid}\n${body}\n`;
}

/** The `.minisig` file; the trusted comment is signed too, and shown by `minisign -V`. */
export function minisignSignature(
  message: Uint8Array,
  trustedComment: string,
  key: PrivateKey,
): string {
  requireOneLine(trustedComment);
  const signature = signBytes(createHash("blake2b512").update(message).digest(), key);
  const whole = signBytes(concatBytes([signature, Buffer.from(trustedComment)]), key);
  return [
    `untrusted comment: signature by ${key.public.keyid}`,
    encodeBase64(concatBytes([HASHED, keyNumber(key.public), signature])),
    `trusted comment: ${trustedComment}`,
    encodeBase64(whole),
    "",
  ].join("\n");
}

/** The `.sig` file of signify. */
export function signifySignature(message: Uint8Array, key: PrivateKey): string {
  const signature = signBytes(message, key);
  const body = encodeBase64(concatBytes([PLAIN, keyNumber(key.public), signature]));
  return `untrusted comment: signature by ${key.public.keyid}\n${body}\n`;
}

/** Eight bytes that tie a signature to its key. Both tools draw them; ours follow from the key. */
function keyNumber({ raw }: PublicKey): Uint8Array {
  return Uint8Array.from(createHash("sha256").update(raw).digest().subarray(0, 8));
}

function requireOneLine(comment: string): void {
  if (/[\r\n]/.test(comment)) throw usageError("a trusted comment of minisign is one line");
}
