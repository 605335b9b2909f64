/** Whose signature counts under evidence: packages and seals. */
import type { FsPort } from "../core/host.ts";
import { readSoundKeyList } from "../trust/key-list/event-authority.ts";
import { signatureRule } from "../trust/key-list/key-list.ts";
import type { SignatureRule } from "../trust/envelope/verify-envelope.ts";
import type { PublicKey } from "../trust/keys/public-key.ts";

/** Role of `trust_keys.json` that signs packages and seals. */
const EVIDENCE_ROLE = "evidence";

/** `undefined` where no key list says who. */
export async function evidenceRule(
  fs: FsPort,
  root: string,
  now: Date,
): Promise<SignatureRule | undefined> {
  const list = await readSoundKeyList(fs, root, now);
  return list && signatureRule(list.loaded.value, EVIDENCE_ROLE);
}

/** One key that was given, in place of the keys of the role. */
export function ruleOf(key: PublicKey): SignatureRule {
  const always = { validFrom: new Date(0), validTo: undefined, revokedAt: undefined };
  return { keys: [{ key, ...always }], threshold: 1 };
}
