/** Which users of a staged rollout get the new version: the same ones each time, and only more of them. */
import { createHash } from "node:crypto";

export const BUCKETS = 100_000;

/**
 * 0 to 99,999: the first 48 bits of SHA-256(salt as UTF-8, one byte 0, user as UTF-8), as one
 * number with the most significant byte first, modulo 100,000. A lone surrogate, which UTF-8 cannot
 * say, counts as U+FFFD. Vectors: docs/scripts/release-rollout-executor.md.
 */
export function bucket(user: string, salt: string): number {
  const digest = createHash("sha256").update(salt).update("\0").update(user).digest();
  return digest.readUIntBE(0, 6) % BUCKETS;
}

/**
 * Whether a user gets the new version at `percent` (0 to 100, steps of 0.001). Whoever has no id
 * never does; growing the percentage takes nobody out.
 */
export function isInRollout(user: string | undefined, salt: string, percent: number): boolean {
  if (user === undefined || user === "") return false;
  return bucket(user, salt) < Math.round((percent * BUCKETS) / 100);
}
