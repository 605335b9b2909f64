/** Ed25519 private keys as PKCS#8 PEM (RFC 5958, RFC 8410), plain or under a passphrase. */
import { createPrivateKey } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { refusedError } from "../../core/errors.ts";
import { publicKeyOf } from "./public-key.ts";
import type { PublicKey } from "./public-key.ts";
import { publicOfSeed } from "./sign.ts";

export interface PrivateKey {
  /** The 32 secret bytes of RFC 8032 section 5.1.5. Never printed, never in a report. */
  readonly seed: Uint8Array;
  readonly public: PublicKey;
}

const PKCS8_PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");

export function privateKeyOfSeed(seed: Uint8Array): PrivateKey {
  const key = publicKeyOf(publicOfSeed(seed));
  if (key === undefined) throw refusedError("the private key has no usable public key");
  return { seed: Uint8Array.from(seed), public: key };
}

/**
 * The key of a PEM text. `source` says in messages where it came from; no message holds any of
 * the text. Throws `refused` for another kind of key, a wrong or missing passphrase.
 */
export function readPrivatePem(pem: string, source: string, passphrase?: string): PrivateKey {
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem)?.[1];
  const encrypted = label === "ENCRYPTED PRIVATE KEY";
  if (label !== "PRIVATE KEY" && !encrypted) throw notPkcs8(source, label);
  if (encrypted && passphrase === undefined) throw needsPassphrase(source);
  const handle = openPem(pem, source, encrypted ? passphrase : undefined);
  const type = handle.asymmetricKeyType ?? "unknown";
  if (type !== "ed25519") {
    throw refusedError(`${source} holds a key of type ${type}; only Ed25519 signs here`, MAKE_ONE);
  }
  return privateKeyOfSeed(Buffer.from(handle.export({ format: "jwk" }).d ?? "", "base64url"));
}

const MAKE_ONE = "make one with `npm run keys -- generate`";

function openPem(pem: string, source: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: pem, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    const why = passphrase === undefined ? "is damaged" : "does not open with this passphrase";
    throw refusedError(`the private key from ${source} ${why}`);
  }
}

function notPkcs8(source: string, label: string | undefined): Error {
  const found = label === undefined ? "no PEM key" : `a PEM block "${label}"`;
  return refusedError(`${source} holds ${found}; a PKCS#8 "PRIVATE KEY" is wanted`, MAKE_ONE);
}

function needsPassphrase(source: string): Error {
  return refusedError(
    `the private key from ${source} is under a passphrase, and none was given`,
    "name it with --passphrase env:NAME or file:PATH",
  );
}

/** PKCS#8 PEM; with a passphrase as PBES2 with AES-256-CBC (RFC 8018), which openssl opens. */
export function privatePem({ seed }: PrivateKey, passphrase?: string): string {
  const der = Buffer.concat([PKCS8_PREFIX, seed]);
  if (passphrase === undefined) {
    return `-----BEGIN PRIVATE KEY-----\n${der.toString("base64")}\n-----END PRIVATE KEY-----\n`;
  }
  const handle = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const options = { format: "pem", type: "pkcs8", cipher: "aes-256-cbc", passphrase } as const;
  return handle.export(options).toString();
}
