/** Adds signatures to a note. */
import { cosignedMessage, noteKeyId } from "./note-key.ts";
import type { NoteKey, Sign } from "./note-key.ts";
import type { SignedNote } from "./signed-note.ts";

/** The note with one more signature, by the private half of `key`, which signs the text. */
export function signNote(note: SignedNote, key: NoteKey, sign: Sign): SignedNote {
  const signature = Buffer.from(sign(Buffer.from(note.text)));
  return withSignature(note, { ...key, type: 1 }, signature);
}

/** The note with a witness's cosignature made at `time`, in seconds since the epoch. */
export function cosignNote(note: SignedNote, key: NoteKey, time: bigint, sign: Sign): SignedNote {
  const seconds = Buffer.alloc(8);
  seconds.writeBigUInt64BE(time);
  const signature = Buffer.concat([seconds, sign(cosignedMessage(note.text, time))]);
  return withSignature(note, { ...key, type: 4 }, signature);
}

function withSignature(note: SignedNote, key: NoteKey, signature: Buffer): SignedNote {
  const line = { name: key.name, keyId: noteKeyId(key), signature };
  return { text: note.text, signatures: [...note.signatures, line] };
}
