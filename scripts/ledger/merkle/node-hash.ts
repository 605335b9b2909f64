/** The two hashes of a Merkle tree: RFC 6962 section 2.1, RFC 9162 section 2.1.1. */
import { hash } from "node:crypto";

export const HASH_BYTES = 32;

/** SHA-256 of nothing: the root of the empty tree. */
export function emptyRoot(): Buffer {
  return hash("sha256", "", "buffer");
}

/** Hash of a leaf: of 0x00 and the entry. */
export function leafHash(entry: Uint8Array): Buffer {
  const prefixed = Buffer.allocUnsafe(entry.length + 1);
  prefixed[0] = 0;
  prefixed.set(entry, 1);
  return hash("sha256", prefixed, "buffer");
}

const NODE = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/** Hash of an inner node: of 0x01 and its two children, each of 32 bytes. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  NODE.set(left, 1);
  NODE.set(right, 1 + HASH_BYTES);
  return hash("sha256", NODE, "buffer");
}

/**
 * The same over digests held as binary strings (one character a byte), which Node.js makes three
 * times as fast as buffers: what a million lines are hashed with.
 */
export function nodeDigest(left: string, right: string): string {
  NODE.write(left, 1, HASH_BYTES, "latin1");
  NODE.write(right, 1 + HASH_BYTES, HASH_BYTES, "latin1");
  return hash("sha256", NODE, "binary");
}
