/** Keys of the tests: made from one byte, so that every run signs the same. */
import { privateKeyOfSeed } from "../../scripts/trust/keys/private-key.ts";
import type { PrivateKey } from "../../scripts/trust/keys/private-key.ts";
import type { TrustedKey } from "../../scripts/trust/keys/key-standing.ts";

export function testKey(byte: number): PrivateKey {
  return privateKeyOfSeed(new Uint8Array(32).fill(byte));
}

export function day(text: string): Date {
  return new Date(`2026-${text}T00:00:00Z`);
}

export function trusted({ public: key }: PrivateKey, more: Partial<TrustedKey> = {}): TrustedKey {
  return { key, validFrom: day("01-01"), validTo: undefined, revokedAt: undefined, ...more };
}

export function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return flipped;
}
