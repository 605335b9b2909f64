/** Signed notes (c2sp.org/signed-note): a text, a blank line, and lines of signatures. */
import { fromBase64, toBase64 } from "./base64.ts";

export interface NoteSignature {
  readonly name: string;
  /** 8 lower-case hex digits. */
  readonly keyId: string;
  /** What follows the key id. */
  readonly signature: Buffer;
}

export interface SignedNote {
  /** Ends in a newline; what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The specification asks for 16 at least. */
export const MAX_SIGNATURES = 64;

const MAX_BYTES = 1_048_576;
const NAME = /^[^\s+]+$/u;
const LINE = /^\u2014 ([^ ]+) ([A-Za-z0-9+/=]+)$/u;

/** All control characters but newline. */
// oxlint-disable-next-line no-control-regex -- the specification forbids them
const CONTROL = /[\0-\x09\x0b-\x1f]/;

/** The note of a text, or `undefined` where it is not one. Nothing is verified. */
export function parseNote(note: string): SignedNote | undefined {
  if (note.length > MAX_BYTES || CONTROL.test(note) || !note.isWellFormed()) return undefined;
  const cut = note.lastIndexOf("\n\n");
  if (cut < 0 || !note.endsWith("\n")) return undefined;
  const lines = note.slice(cut + 2, -1).split("\n");
  const signatures = lines.map(signatureOf).filter((line) => line !== undefined);
  if (signatures.length !== lines.length || lines.length > MAX_SIGNATURES) return undefined;
  return { text: note.slice(0, cut + 1), signatures };
}

function signatureOf(line: string): NoteSignature | undefined {
  const [, name = "", encoded = ""] = LINE.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!NAME.test(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyId: bytes.toString("hex", 0, 4), signature: bytes.subarray(4) };
}

export function formatNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(({ name, keyId, signature }) => {
    const bytes = Buffer.concat([Buffer.from(keyId, "hex"), signature]);
    return `\u2014 ${name} ${toBase64(bytes)}\n`;
  });
  return `${text}\n${lines.join("")}`;
}

export function isKeyName(name: string): boolean {
  return NAME.test(name) && name.isWellFormed();
}
