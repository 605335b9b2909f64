/**
 * OpenSSH: lines of an `allowed_signers` file (ssh-keygen(1), "ALLOWED SIGNERS") and detached
 * signatures (PROTOCOL.sshsig), which `ssh-keygen -Y verify` and git check.
 */
import { createHash } from "node:crypto";
import { usageError } from "../../core/errors.ts";
import type { TrustedKey } from "../keys/key-standing.ts";
import type { PrivateKey } from "../keys/private-key.ts";
import { sshKeyBlob } from "../keys/public-key.ts";
import { signBytes } from "../keys/sign.ts";
import { concatBytes, sshString } from "./ssh-wire.ts";

const MAGIC = Buffer.from("SSHSIG");
const HASH = "sha512";

/** `principal valid-after="…",valid-before="…" ssh-ed25519 AAAA…`, without the line end. */
export function allowedSignersLine(principal: string, trusted: TrustedKey): string {
  if (!/^[\w.@+-]+$/.test(principal)) {
    throw usageError(
      `"${principal}" cannot be a principal of OpenSSH`,
      "use letters, digits, .@+-_",
    );
  }
  const end = earliest(trusted.validTo, trusted.revokedAt);
  const from = `valid-after="${sshTime(trusted.validFrom)}"`;
  const options = end === undefined ? from : `${from},valid-before="${sshTime(end)}"`;
  const key = Buffer.from(sshKeyBlob(trusted.key.raw)).toString("base64");
  return `${principal} ${options} ssh-ed25519 ${key}`;
}

function earliest(...times: readonly (Date | undefined)[]): Date | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** `YYYYMMDDHHMMSSZ`: without the `Z` it would be the verifier's local time. */
function sshTime(time: Date): string {
  return `${time.toISOString().slice(0, 19).replaceAll(/[-:T]/g, "")}Z`;
}

/** An armoured signature over `message`. The namespace keeps it from serving another purpose. */
export function sshSignature(message: Uint8Array, namespace: string, key: PrivateKey): string {
  if (namespace === "") throw usageError("a signature of OpenSSH needs a namespace");
  const digest = createHash(HASH).update(message).digest();
  const scope = [sshString(namespace), sshString(""), sshString(HASH)];
  const signed = signBytes(concatBytes([MAGIC, ...scope, sshString(digest)]), key);
  const signature = concatBytes([sshString("ssh-ed25519"), sshString(signed)]);
  const version = Uint8Array.of(0, 0, 0, 1);
  const owner = sshString(sshKeyBlob(key.public.raw));
  return armour(concatBytes([MAGIC, version, owner, ...scope, sshString(signature)]));
}

function armour(blob: Uint8Array): string {
  const lines =
    Buffer.from(blob)
      .toString("base64")
      .match(/.{1,70}/g) ?? [];
  return ["-----BEGIN SSH SIGNATURE-----", ...lines, "-----END SSH SIGNATURE-----", ""].join("\n");
}
