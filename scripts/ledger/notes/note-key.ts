/** The public keys of signed notes, and whose signature a note carries. */
import { sha256Hex } from "../../core/digest.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { isKeyName } from "./signed-note.ts";
import type { SignedNote } from "./signed-note.ts";

/** Signature types: 1 signs the text, 4 is a witness's cosignature with its time. */
export type NoteKeyType = 1 | 4;

export interface NoteKey {
  readonly name: string;
  readonly type: NoteKeyType;
  /** 32 bytes of RFC 8032. */
  readonly publicKey: Uint8Array;
}

/** Ed25519; handed in, since this folder knows no cryptography but SHA-256. */
export type Verify = (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean;
export type Sign = (message: Uint8Array) => Uint8Array;

/** First four bytes of SHA-256(name, newline, type, key), in hex. */
export function noteKeyId({ name, type, publicKey }: NoteKey): string {
  const material = [Buffer.from(`${name}\n`), Buffer.of(type), publicKey];
  return sha256Hex(Buffer.concat(material)).slice(0, 8);
}

/** A verifier key: `name+keyid+base64(type, key)`. */
export function formatVkey(key: NoteKey): string {
  return `${key.name}+${noteKeyId(key)}+${toBase64(Buffer.concat([Buffer.of(key.type), key.publicKey]))}`;
}

/** `undefined` for what is no Ed25519 verifier key, or whose id is not that of its key. */
export function parseVkey(text: string): NoteKey | undefined {
  const [, name = "", id = "", encoded = ""] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== 33) return undefined;
  const type = bytes[0];
  if (type !== 1 && type !== 4) return undefined;
  const key: NoteKey = { name, type, publicKey: bytes.subarray(1) };
  return noteKeyId(key) === id ? key : undefined;
}

export interface NoteVerdict {
  /** Keys with a valid signature, each once. */
  readonly signers: readonly NoteSigner[];
  /** Known keys whose signature is wrong: the note is to be rejected. */
  readonly broken: readonly NoteKey[];
}

export interface NoteSigner {
  readonly key: NoteKey;
  /** Of a cosignature: when the witness saw the checkpoint, in seconds since the epoch. */
  readonly time?: bigint;
}

/** Signatures of unknown keys are ignored, as the specification asks. */
export function verifyNote(
  note: SignedNote,
  keys: readonly NoteKey[],
  verify: Verify,
): NoteVerdict {
  const signers: NoteSigner[] = [];
  const broken: NoteKey[] = [];
  for (const key of keys) {
    const id = noteKeyId(key);
    const own = note.signatures.filter((line) => line.name === key.name && line.keyId === id);
    const results = own.map(({ signature }) => signerOf(note.text, key, signature, verify));
    const valid = results.find((signer) => signer !== undefined);
    if (results.includes(undefined)) broken.push(key);
    else if (valid !== undefined) signers.push(valid);
  }
  return { signers, broken };
}

function signerOf(
  text: string,
  key: NoteKey,
  signature: Buffer,
  verify: Verify,
): NoteSigner | undefined {
  if (key.type === 1) {
    return verify(Buffer.from(text), signature, key.publicKey) ? { key } : undefined;
  }
  if (signature.length !== 72) return undefined;
  const time = signature.readBigUInt64BE(0);
  const message = cosignedMessage(text, time);
  return verify(message, signature.subarray(8), key.publicKey) ? { key, time } : undefined;
}

/** c2sp.org/tlog-cosignature, "Ed25519 signed message". `time` in seconds since the epoch. */
export function cosignedMessage(text: string, time: bigint): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
}
