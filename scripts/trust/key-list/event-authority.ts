/** Who may append what to the ledger, as the signed revisions of the key list say. */
import { GovernanceError } from "../../core/errors.ts";
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import type { FsPort } from "../../core/host.ts";
import { parseTime } from "../../core/time.ts";
import { trustedKey } from "./key-list.ts";
import { KEY_LIST, readKeyList } from "./key-list-files.ts";
import type { KeyListFiles } from "./key-list-files.ts";
import { successionFaults } from "./succession.ts";

/** A name that counts as `actor` from `from` up to and without `to`. */
export interface AuthorityTerm {
  readonly name: string;
  readonly from?: Date;
  readonly to?: Date;
}

/** Roles from `since` until the next revision; what the ledger takes as its `EventAuthority`. */
export interface AuthorityRevision {
  readonly since: Date;
  readonly roles: readonly {
    readonly name: string;
    readonly may_append: readonly string[];
    readonly actors: readonly AuthorityTerm[];
  }[];
}

/**
 * Empty where there is no key list: nobody has been given a role yet. Throws `policy` where the
 * history is not signed as it must be: whoever edits the list gives himself no role by it.
 */
export async function readEventAuthority(
  fs: FsPort,
  root: string,
  now: Date,
): Promise<AuthorityRevision[]> {
  const files = await readSoundKeyList(fs, root, now);
  return files === undefined ? [] : files.history.map(({ list }) => revisionOf(list));
}

/** `undefined` where there is no key list. Throws `policy` where its history does not hold. */
export async function readSoundKeyList(
  fs: FsPort,
  root: string,
  now: Date,
): Promise<KeyListFiles | undefined> {
  const files = await readKeyList(fs, root);
  if (files === undefined) return undefined;
  const [fault] = successionFaults(files.history, files.loaded.value, now);
  if (fault !== undefined) throw unsound(fault.fault, fault.revision);
  return files;
}

function revisionOf(list: TrustKeys): AuthorityRevision {
  const since = parseTime(list.issued_at) ?? new Date(0);
  const roles = list.roles.map(({ name, may_append = [], keys, actors = [] }) => ({
    name,
    may_append,
    actors: [...actors.map((actor) => ({ name: actor })), ...ownersOf(list, keys)],
  }));
  return { since, roles };
}

/** The owner of a key of the role, while the key counts. */
function ownersOf(list: TrustKeys, keyids: readonly string[]): AuthorityTerm[] {
  return list.keys
    .filter(({ keyid }) => keyids.includes(keyid))
    .flatMap((entry) => {
      const key = trustedKey(entry);
      if (key === undefined) return [];
      const ends = [key.validTo, key.revokedAt].flatMap((end) => end?.getTime() ?? []);
      const to = ends.length === 0 ? {} : { to: new Date(Math.min(...ends)) };
      return [{ name: entry.owner, from: key.validFrom, ...to }];
    });
}

function unsound(fault: string, revision: number): GovernanceError {
  const message = `${KEY_LIST}: revision ${revision} does not hold (${fault}), so nobody can be trusted by it`;
  const hint = "See `npm run keys -- show`; restore the list and its history from version control.";
  return new GovernanceError("policy", [{ message, hint, location: { file: KEY_LIST } }]);
}
