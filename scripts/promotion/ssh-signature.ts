/**
 * Detached signatures of `ssh-keygen -Y sign` (OpenSSH, PROTOCOL.sshsig), by Ed25519 keys alone:
 * the keys of our list are of that kind.
 */
import { createHash } from "node:crypto";
import { concatBytes, sshString } from "../trust/formats/ssh-wire.ts";
import { publicKeyOf } from "../trust/keys/public-key.ts";
import type { PublicKey } from "../trust/keys/public-key.ts";
import { verifyBytes } from "../trust/keys/sign.ts";

export type SshVerdict =
  { readonly ok: true; readonly key: PublicKey } | { readonly ok: false; readonly why: string };

const MAGIC = "SSHSIG";
const ARMOUR =
  /^-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\r\n]{1,4096})\r?\n-----END SSH SIGNATURE-----\s*$/;

/** Whose key made it. Whether that key may be trusted is for the caller to ask. */
export function verifySshSignature(
  message: Uint8Array,
  armoured: string,
  namespace: string,
): SshVerdict {
  const body = ARMOUR.exec(armoured)?.[1];
  if (body === undefined) return refuse("it is no armoured signature of OpenSSH");
  const read = readSignature(Buffer.from(body, "base64"));
  if (read === undefined) return refuse("its content is not what PROTOCOL.sshsig says");
  if (read.namespace !== namespace) return refuse(`its namespace is not ${namespace}`);
  if (read.hash !== "sha512" && read.hash !== "sha256") return refuse("its hash is not known");
  const digest = createHash(read.hash).update(message).digest();
  const scope = [sshString(namespace), sshString(read.reserved), sshString(read.hash)];
  const signed = concatBytes([Buffer.from(MAGIC), ...scope, sshString(digest)]);
  if (!verifyBytes(signed, read.signature, read.key)) return refuse("it is not over this file");
  return { ok: true, key: read.key };
}

function refuse(why: string): SshVerdict {
  return { ok: false, why };
}

interface SshSignature {
  readonly key: PublicKey;
  readonly namespace: string;
  readonly reserved: Uint8Array;
  readonly hash: string;
  readonly signature: Uint8Array;
}

/** `undefined` for any other version, kind of key, length, or bytes left over. */
function readSignature(blob: Buffer): SshSignature | undefined {
  const head = Buffer.concat([Buffer.from(MAGIC), Buffer.of(0, 0, 0, 1)]);
  if (!blob.subarray(0, 10).equals(head)) return undefined;
  const fields = strings(blob.subarray(10));
  const [owner, namespace, reserved, hash, made] = fields ?? [];
  if (fields?.length !== 5 || !owner || !namespace || !reserved || !hash || !made) return undefined;
  const raw = ed25519(owner, 32);
  const signature = ed25519(made, 64);
  const key = raw && publicKeyOf(raw);
  if (key === undefined || signature === undefined) return undefined;
  return { key, namespace: namespace.toString(), reserved, hash: hash.toString(), signature };
}

function ed25519(blob: Buffer, length: number): Buffer | undefined {
  const [kind, value, ...rest] = strings(blob) ?? [];
  const isOurs = kind?.toString() === "ssh-ed25519" && rest.length === 0;
  return isOurs && value?.length === length ? value : undefined;
}

/** RFC 4251 section 5: lengths of four bytes; all bytes must be used up. */
function strings(blob: Buffer): Buffer[] | undefined {
  const found: Buffer[] = [];
  let at = 0;
  while (at < blob.length) {
    if (at + 4 > blob.length) return undefined;
    const end = at + 4 + blob.readUInt32BE(at);
    if (end > blob.length) return undefined;
    found.push(blob.subarray(at + 4, end));
    at = end;
  }
  return found;
}
