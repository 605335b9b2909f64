/** The list of trusted keys, `security/trust_keys.json`, as rules for signatures. */
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import { parseTime } from "../../core/time.ts";
import { decodeBase64 } from "../envelope/base64.ts";
import type { SignatureRule } from "../envelope/verify-envelope.ts";
import { keyStanding } from "../keys/key-standing.ts";
import type { TrustedKey } from "../keys/key-standing.ts";
import { publicKeyOf } from "../keys/public-key.ts";
import type { PublicKey } from "../keys/public-key.ts";

export type KeyEntry = TrustKeys["keys"][number];

/** The role that signs changes of the list itself. */
export const ROOT = "root";

/** What the named role asks of an envelope; `undefined` where there is no such role. */
export function signatureRule(list: TrustKeys, role: string): SignatureRule | undefined {
  const entry = list.roles.find(({ name }) => name === role);
  if (entry === undefined) return undefined;
  const keys = list.keys.filter(({ keyid }) => entry.keys.includes(keyid));
  return { keys: keys.flatMap((key) => trustedKey(key) ?? []), threshold: entry.threshold };
}

/** `undefined` where key or times cannot be read: such a key counts for nothing. */
export function trustedKey(entry: KeyEntry): TrustedKey | undefined {
  const key = publicKeyOfEntry(entry);
  const validFrom = parseTime(entry.valid_from);
  if (key === undefined || validFrom === undefined) return undefined;
  const validTo = optionalTime(entry.valid_to);
  const revokedAt = optionalTime(entry.revoked_at);
  if (validTo === null || revokedAt === null) return undefined;
  return { key, validFrom, validTo, revokedAt };
}

export function publicKeyOfEntry({ public_key }: KeyEntry): PublicKey | undefined {
  const raw = decodeBase64(public_key);
  return raw && publicKeyOf(raw);
}

/** `null` is a time that cannot be read, which must not pass for "no such time". */
function optionalTime(text: string | undefined): Date | undefined | null {
  return text === undefined ? undefined : (parseTime(text) ?? null);
}

/** Roles that could not sign at `at`: fewer valid keys than their threshold. */
export function rolesWithoutQuorum(list: TrustKeys, at: Date): string[] {
  return list.roles
    .filter(({ name, threshold }) => {
      const keys = signatureRule(list, name)?.keys ?? [];
      const time = { claimed: at, now: at };
      const live = keys.filter((key) => keyStanding(key, time) === "valid");
      return live.length < threshold;
    })
    .map(({ name }) => name);
}
