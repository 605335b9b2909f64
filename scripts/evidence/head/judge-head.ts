/** Who signed a head, and who else saw it (c2sp.org/tlog-checkpoint, tlog-cosignature). */
import { parseNote } from "../../ledger/notes/signed-note.ts";
import { verifyNote } from "../../ledger/notes/note-key.ts";
import type { NoteKey, NoteKeyType, NoteSigner, Verify } from "../../ledger/notes/note-key.ts";
import { publicKeyOf } from "../../trust/keys/public-key.ts";
import { verifyBytes } from "../../trust/keys/sign.ts";
import { checkpointOf } from "./kept-head.ts";
import type { HeadKey, HeadTrust } from "./head-trust.ts";

export interface HeadJudgement {
  /** Signatures that the text carries, by whomever. */
  readonly signatures: number;
  /** Names of keys of the log whose signature counts. */
  readonly signers: readonly string[];
  /** Witnesses, each once, with the time at which each saw the head. */
  readonly witnesses: readonly { readonly name: string; readonly time: Date }[];
  /** Names of trusted keys whose signature is wrong: then nothing of the note is to be believed. */
  readonly broken: readonly string[];
  /** Names of keys of the log that were revoked before any witness saw the head. */
  readonly revoked: readonly string[];
}

export const verifyRaw: Verify = (message, signature, raw) => {
  const key = publicKeyOf(raw);
  return key !== undefined && verifyBytes(message, signature, key);
};

/** `undefined` where the text is no signed note: three lines alone are a head that nobody signed. */
export function judgeHead(text: string, trust: HeadTrust): HeadJudgement | undefined {
  const note = parseNote(text);
  const origin = checkpointOf(text)?.origin;
  if (note === undefined || origin === undefined) return undefined;
  const seen = verifyNote(note, keysOf(trust.witnesses, 4, origin), verifyRaw);
  const witnesses = distinct(seen.signers.filter((one) => isUnrevoked(one, trust.witnesses)));
  const earliest = Math.min(...witnesses.map(({ time }) => time.getTime()));
  const own = verifyNote(note, keysOf(trust.log, 1, origin), verifyRaw);
  const standing = own.signers.map(({ key }) => {
    const revokedAt = entryOf(key, trust.log)?.revokedAt?.getTime() ?? Number.POSITIVE_INFINITY;
    const isOlder = earliest < revokedAt || revokedAt === Number.POSITIVE_INFINITY;
    return { name: key.name, counts: isOlder };
  });
  return {
    signatures: note.signatures.length,
    signers: standing.filter(({ counts }) => counts).map(({ name }) => name),
    witnesses,
    broken: [...own.broken, ...seen.broken].map(({ name }) => name),
    revoked: standing.filter(({ counts }) => !counts).map(({ name }) => name),
  };
}

function keysOf(keys: readonly HeadKey[], type: NoteKeyType, origin: string): NoteKey[] {
  return keys.map(({ name = origin, publicKey }) => ({ name, type, publicKey }));
}

function entryOf({ publicKey }: NoteKey, keys: readonly HeadKey[]): HeadKey | undefined {
  return keys.find((entry) => Buffer.compare(entry.publicKey, publicKey) === 0);
}

/** The time is the witness's own word, so that of a revoked one counts for nothing. */
function isUnrevoked({ key }: NoteSigner, keys: readonly HeadKey[]): boolean {
  return entryOf(key, keys)?.revokedAt === undefined;
}

/** One key under two names is one witness. */
function distinct(signers: readonly NoteSigner[]) {
  const byKey = signers.map(({ key, time = 0n }) => {
    const witness = { name: key.name, time: new Date(Number(time) * 1000) };
    return [Buffer.from(key.publicKey).toString("hex"), witness] as const;
  });
  return [...new Map(byKey).values()];
}
