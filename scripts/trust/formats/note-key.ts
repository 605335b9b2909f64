/** Verifier keys of signed notes (C2SP signed-note, "Verifier keys"): `name+hash+base64`. */
import { createHash } from "node:crypto";
import { usageError } from "../../core/errors.ts";
import { encodeBase64 } from "../envelope/base64.ts";
import type { PublicKey } from "../keys/public-key.ts";
import { concatBytes } from "./ssh-wire.ts";

/** Signature type of Ed25519. */
const ED25519 = Uint8Array.of(1);

export function noteVerifierKey(name: string, { raw }: PublicKey): string {
  if (name === "" || /[\s+]/u.test(name) || !name.isWellFormed()) {
    throw usageError(`"${name}" cannot name a key of a signed note`, "leave out spaces and +");
  }
  const key = concatBytes([ED25519, raw]);
  const id = createHash("sha256").update(`${name}\n`).update(key).digest("hex").slice(0, 8);
  return `${name}+${id}+${encodeBase64(key)}`;
}
