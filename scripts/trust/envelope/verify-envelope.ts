/**
 * Who signed an envelope, and whether they are enough (DSSE v1.0.2, protocol.md, "Verify").
 * A threshold counts distinct public keys: one key that signed twice, or stands in the list
 * under two names, is one signer.
 */
import { keyStanding } from "../keys/key-standing.ts";
import type { KeyStanding, SigningTime, TrustedKey } from "../keys/key-standing.ts";
import type { PublicKey } from "../keys/public-key.ts";
import { verifyBytes } from "../keys/sign.ts";
import type { Envelope, EnvelopeSignature } from "./envelope.ts";
import { preAuthEncoding } from "./pae.ts";

export interface SignatureRule {
  /** Keys of the role that must have signed. */
  readonly keys: readonly TrustedKey[];
  /** Distinct keys that must have signed; at least 1. */
  readonly threshold: number;
}

/** Why one signature does not count. */
export type SignatureFault = "signature_invalid" | "key_unknown" | Exclude<KeyStanding, "valid">;

export interface SignatureFinding {
  readonly keyid: string | undefined;
  readonly fault: SignatureFault | undefined;
}

export interface SignatureVerdict {
  readonly ok: boolean;
  /** Distinct keys whose signature counts, in the order of the envelope. */
  readonly signers: readonly string[];
  readonly findings: readonly SignatureFinding[];
}

export function verifyEnvelope(
  envelope: Envelope,
  rule: SignatureRule,
  time: SigningTime,
): SignatureVerdict {
  const message = preAuthEncoding(envelope.payloadType, envelope.payload);
  const judged = envelope.signatures.map((one) => judgeSignature(one, message, rule.keys, time));
  const signers = distinct(judged.flatMap(({ signer }) => signer ?? []));
  const enough = Number.isSafeInteger(rule.threshold) && rule.threshold >= 1;
  return {
    ok: enough && signers.length >= rule.threshold,
    signers,
    findings: judged.map(({ keyid, fault }) => ({ keyid, fault })),
  };
}

interface Judged extends SignatureFinding {
  readonly signer: PublicKey | undefined;
}

/** By the bytes of the key: names are no more than what somebody wrote. */
function distinct(keys: readonly PublicKey[]): string[] {
  const byBytes = keys.map(({ raw, keyid }) => [Buffer.from(raw).toString("hex"), keyid] as const);
  return [...new Map(byBytes).values()];
}

/** A hint that names one of our keys narrows the search; any other hint is passed over. */
function judgeSignature(
  { keyid, bytes }: EnvelopeSignature,
  message: Uint8Array,
  keys: readonly TrustedKey[],
  time: SigningTime,
): Judged {
  const named = keys.filter(({ key }) => key.keyid === keyid);
  const candidates = named.length > 0 ? named : keys;
  const made = candidates.filter(({ key }) => verifyBytes(message, bytes, key));
  const standings = made.map((trusted) => keyStanding(trusted, time));
  const bad = standings.find((standing) => standing !== "valid");
  if (bad !== undefined) return { keyid, fault: bad, signer: undefined };
  const [signer] = made;
  if (signer !== undefined) return { keyid, fault: undefined, signer: signer.key };
  const fault = named.length > 0 ? "signature_invalid" : "key_unknown";
  return { keyid, fault, signer: undefined };
}
