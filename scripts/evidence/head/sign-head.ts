/** Puts our signature, and those that witnesses sent, on a head. */
import { refusedError, undecidedError } from "../../core/errors.ts";
import { noteKeyId, verifyNote } from "../../ledger/notes/note-key.ts";
import type { NoteKey } from "../../ledger/notes/note-key.ts";
import { signNote } from "../../ledger/notes/sign-note.ts";
import { formatNote, parseNote } from "../../ledger/notes/signed-note.ts";
import type { SignedNote } from "../../ledger/notes/signed-note.ts";
import type { PrivateKey } from "../../trust/keys/private-key.ts";
import { signBytes } from "../../trust/keys/sign.ts";
import { verifyRaw } from "./judge-head.ts";
import type { HeadTrust } from "./head-trust.ts";

export interface HeadToSign {
  /** The three lines of the checkpoint. */
  readonly text: string;
  readonly origin: string;
  /** The note that stands in the file already. */
  readonly before: string | undefined;
  readonly keys: readonly PrivateKey[];
  /** Lines of signatures as witnesses send them (c2sp.org/tlog-witness). */
  readonly cosignatures: readonly string[];
}

/** The note, or the bare text where nobody signs. Signatures of the same text are kept. */
export function signedHead(head: HeadToSign, trust: HeadTrust): string {
  const kept = head.before === undefined ? undefined : parseNote(head.before);
  const start: SignedNote = kept?.text === head.text ? kept : { text: head.text, signatures: [] };
  const own = head.keys.reduce((note, key) => withOwn(note, key, head.origin), start);
  const note = head.cosignatures.reduce((whole, lines) => withOthers(whole, lines, trust), own);
  return note.signatures.length === 0 ? head.text : formatNote(note);
}

/** The name of the log is the name of its keys (c2sp.org/tlog-checkpoint). */
function withOwn(note: SignedNote, key: PrivateKey, origin: string): SignedNote {
  const noteKey: NoteKey = { name: origin, type: 1, publicKey: key.public.raw };
  const id = noteKeyId(noteKey);
  const has = note.signatures.some(({ name, keyId }) => name === origin && keyId === id);
  return has ? note : signNote(note, noteKey, (message) => signBytes(message, key));
}

/** Takes only what a known witness signed over this very text. */
function withOthers(note: SignedNote, lines: string, trust: HeadTrust): SignedNote {
  const sent = parseNote(`${note.text}\n${lines}`);
  if (sent === undefined) {
    throw undecidedError(
      "a file of cosignatures is not lines of signatures",
      "Each line begins with a dash (U+2014), a space, the name of the witness and a space.",
    );
  }
  const keys = trust.witnesses.map(({ name = "", publicKey }): NoteKey => {
    return { name, type: 4, publicKey };
  });
  const ids = new Set(verifyNote(sent, keys, verifyRaw).signers.map(({ key }) => idOf(key)));
  const stranger = sent.signatures.find((one) => !ids.has(`${one.name} ${one.keyId}`));
  if (stranger !== undefined) {
    throw refusedError(
      `the cosignature of ${stranger.name} is not one of a known witness over this head`,
      "Name the witness with --witness or in the role witness, and send it the present head.",
    );
  }
  const there = new Set(note.signatures.map((one) => `${one.name} ${one.keyId}`));
  const added = sent.signatures.filter((one) => !there.has(`${one.name} ${one.keyId}`));
  return { text: note.text, signatures: [...note.signatures, ...added] };
}

function idOf(key: NoteKey): string {
  return `${key.name} ${noteKeyId(key)}`;
}
