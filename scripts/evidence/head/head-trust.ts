/** Whose signatures on a head count: keys of the log, and witnesses who saw it. */
import { usageError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import { parseVkey } from "../../ledger/notes/note-key.ts";
import type { NoteKey, NoteKeyType } from "../../ledger/notes/note-key.ts";
import { isKeyName } from "../../ledger/notes/signed-note.ts";
import { readSoundKeyList } from "../../trust/key-list/event-authority.ts";
import { signatureRule } from "../../trust/key-list/key-list.ts";

/** Roles of `trust_keys.json`. */
export const LEDGER_ROLE = "ledger";
export const WITNESS_ROLE = "witness";

export interface HeadKey {
  readonly publicKey: Uint8Array;
  /** Name in the note; `undefined` stands for the origin of the log. */
  readonly name: string | undefined;
  /** From then on only what a witness saw before counts. */
  readonly revokedAt: Date | undefined;
}

export interface HeadTrust {
  readonly log: readonly HeadKey[];
  readonly witnesses: readonly HeadKey[];
  /** Distinct witnesses that must have cosigned; 0 where none are known. */
  readonly threshold: number;
}

export interface TrustOptions {
  readonly logKeys: readonly string[];
  readonly witnesses: readonly string[];
}

/** Keys from the command line stand in place of those of the role. */
export async function readHeadTrust(
  host: Pick<Host, "fs" | "now">,
  root: string,
  { logKeys, witnesses }: TrustOptions,
): Promise<HeadTrust> {
  const files = await readSoundKeyList(host.fs, root, host.now());
  const list = files?.loaded.value;
  const given = witnesses.map((text) => keyOfOption(text, 4, "--witness"));
  const role = list && signatureRule(list, WITNESS_ROLE);
  return {
    log:
      logKeys.length > 0
        ? logKeys.map((text) => keyOfOption(text, 1, "--log-key"))
        : keysOfRole(list, LEDGER_ROLE),
    witnesses: given.length > 0 ? given : keysOfRole(list, WITNESS_ROLE),
    threshold: given.length > 0 ? given.length : (role?.threshold ?? 0),
  };
}

/** A key ended by rotation still counts: a head does not say when it was signed. */
function keysOfRole(list: TrustKeys | undefined, role: string): HeadKey[] {
  const rule = list && signatureRule(list, role);
  return (rule?.keys ?? []).flatMap(({ key, revokedAt }) => {
    const owner = list?.keys.find(({ keyid }) => keyid === key.keyid)?.owner ?? "";
    const name = role === LEDGER_ROLE ? undefined : owner;
    const named = name === undefined || isKeyName(name);
    return named ? [{ publicKey: key.raw, name, revokedAt }] : [];
  });
}

function keyOfOption(text: string, type: NoteKeyType, option: string): HeadKey {
  const key: NoteKey | undefined = parseVkey(text);
  if (key?.type === type) {
    return { publicKey: key.publicKey, name: key.name, revokedAt: undefined };
  }
  const kind = type === 1 ? "a signer" : "a witness";
  throw usageError(
    `${option} needs the verifier key of ${kind}, found ${JSON.stringify(text)}`,
    "a verifier key is name+8 hex digits+base64; see `npm run keys -- export --as note`",
  );
}
