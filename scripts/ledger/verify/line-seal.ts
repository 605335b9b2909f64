/**
 * The two hashes of a line, taken over its bytes where they lie in a chunk. Instead of copying,
 * the byte before the line and the comma before its hash are changed for the moment of hashing.
 */
import { hash } from "node:crypto";

/** `,"hash":"` and 64 digits and `"}` */
export const SEAL_BYTES = 75;
/** `,"prev_hash":"` and 64 digits and `"` stand before it. */
export const TAIL_BYTES = SEAL_BYTES + 79;

const CLOSE = 0x7d;

/** SHA-256 of the line without its `hash` member, in hex. The chunk is as before on return. */
export function sealOf(chunk: Buffer, start: number, end: number): string {
  const cut = end - SEAL_BYTES;
  const comma = chunk[cut] ?? 0;
  chunk[cut] = CLOSE;
  const digest = hash("sha256", chunk.subarray(start, cut + 1), "hex");
  chunk[cut] = comma;
  return digest;
}

/** Leaf hash (RFC 6962 section 2.1) as a binary string. `start` is at least 1. */
export function leafDigest(chunk: Buffer, start: number, end: number): string {
  const before = chunk[start - 1] ?? 0;
  chunk[start - 1] = 0;
  const digest = hash("sha256", chunk.subarray(start - 1, end), "binary");
  chunk[start - 1] = before;
  return digest;
}

/** The end that a line must have: its link to the line before, and its own hash. */
export function tailText(previous: string, own: string): string {
  return `,"prev_hash":"${previous}","hash":"${own}"}`;
}
