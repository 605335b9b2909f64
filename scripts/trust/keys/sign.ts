/** Ed25519 (RFC 8032 section 5.1): signed by tweetnacl, verified by OpenSSL through node:crypto. */
import { verify } from "node:crypto";
import nacl from "tweetnacl";
import type { PrivateKey } from "./private-key.ts";
import type { PublicKey } from "./public-key.ts";

/** The 64 bytes of a signature. Throws where our own verifier does not accept what was made. */
export function signBytes(message: Uint8Array, key: PrivateKey): Uint8Array {
  const { secretKey } = nacl.sign.keyPair.fromSeed(key.seed);
  const signature = nacl.sign.detached(Uint8Array.from(message), secretKey);
  if (!verifyBytes(message, signature, key.public)) {
    throw new Error("a signature just made does not verify");
  }
  return signature;
}

/** False for anything but a valid signature of 64 bytes; never throws on its input. */
export function verifyBytes(message: Uint8Array, signature: Uint8Array, key: PublicKey): boolean {
  return signature.length === 64 && verify(null, message, key.handle, signature);
}

/** The public half of a seed. */
export function publicOfSeed(seed: Uint8Array): Uint8Array {
  return nacl.sign.keyPair.fromSeed(Uint8Array.from(seed)).publicKey;
}
