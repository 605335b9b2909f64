/** Whether a key was good for what it signed: validity in time, and revocation. */
import type { PublicKey } from "./public-key.ts";

export interface TrustedKey {
  readonly key: PublicKey;
  readonly validFrom: Date;
  /** The first moment at which the key is no longer good; `undefined` while it is open. */
  readonly validTo: Date | undefined;
  readonly revokedAt: Date | undefined;
}

/** When something was signed, as far as that is known. */
export interface SigningTime {
  /** The signer's own word. */
  readonly claimed: Date;
  /** Shown by something that the signer cannot date back, such as a witnessed ledger head. */
  readonly proven?: Date;
  readonly now: Date;
}

export type KeyStanding =
  "valid" | "key_not_yet_valid" | "key_expired" | "key_revoked" | "time_in_future";

/** Clocks of two machines may differ by so much. */
const SKEW_MS = 5 * 60_000;

/**
 * What was made within validity stays valid after it ends. The word of a revoked key counts for
 * nothing, its time included: only a proof of a time before the revocation saves what it signed.
 */
export function keyStanding(trusted: TrustedKey, time: SigningTime): KeyStanding {
  const { validFrom, validTo, revokedAt } = trusted;
  const { claimed, proven, now } = time;
  if (claimed.getTime() > now.getTime() + SKEW_MS) return "time_in_future";
  if (revokedAt !== undefined && (proven === undefined || proven >= revokedAt)) {
    return "key_revoked";
  }
  if (claimed < validFrom) return "key_not_yet_valid";
  return validTo !== undefined && claimed >= validTo ? "key_expired" : "valid";
}
