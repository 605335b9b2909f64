/** Changes of the key list. Each gives the next revision; nothing is ever taken out of a list. */
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import { refusedError } from "../../core/errors.ts";
import { formatTime } from "../../core/time.ts";
import { encodeBase64 } from "../envelope/base64.ts";
import type { PublicKey } from "../keys/public-key.ts";
import { rolesWithoutQuorum } from "./key-list.ts";
import type { KeyEntry } from "./key-list.ts";

export interface NewKey {
  readonly key: PublicKey;
  readonly owner: string;
  readonly validTo?: Date;
}

/** The first revision: one key that is all roles, with a threshold of one. */
export function firstKeyList(first: NewKey, roles: readonly string[], at: Date): TrustKeys {
  return {
    $schema: "../schemas/policy/trust_keys.schema.json",
    version: 1,
    revision: 1,
    issued_at: formatTime(at),
    keys: [entryOf(first, at)],
    roles: roles.map((name) => ({ name, keys: [first.key.keyid], threshold: 1 })),
  };
}

/** Adds a key to the named roles. Throws `refused` for a role or key that does not fit. */
export function addKey(
  list: TrustKeys,
  added: NewKey,
  roles: readonly string[],
  at: Date,
): TrustKeys {
  const unknown = roles.find((role) => !list.roles.some(({ name }) => name === role));
  if (unknown !== undefined) throw refusedError(`there is no role "${unknown}" in the key list`);
  return next(list, at, {
    keys: [...list.keys, fresh(list, added, at)],
    roles: list.roles.map((role) =>
      roles.includes(role.name) ? { ...role, keys: [...role.keys, added.key.keyid] } : role,
    ),
  });
}

/** The new key takes the old one's roles; the old one ends now, and what it signed stays valid. */
export function rotateKey(list: TrustKeys, old: string, added: NewKey, at: Date): TrustKeys {
  const entry = liveEntry(list, old, at);
  const ended = { ...entry, valid_to: formatTime(at) };
  return next(list, at, {
    keys: [...list.keys.map((key) => (key === entry ? ended : key)), fresh(list, added, at)],
    roles: list.roles.map((role) =>
      role.keys.includes(old) ? { ...role, keys: [...role.keys, added.key.keyid] } : role,
    ),
  });
}

/** `since`: from when on the key may have been in other hands; it may lie in the past. */
export function revokeKey(
  list: TrustKeys,
  keyid: string,
  { since, reason }: { readonly since: Date; readonly reason: string },
  at: Date,
): TrustKeys {
  const entry = entryNamed(list, keyid);
  if (entry.revoked_at !== undefined) {
    throw refusedError(`the key ${keyid} was revoked at ${entry.revoked_at} already`);
  }
  if (since > at) throw refusedError("a key cannot be revoked from a time in the future on");
  const revoked = { ...entry, revoked_at: formatTime(since), revoked_reason: reason };
  return next(list, at, {
    keys: list.keys.map((key) => (key === entry ? revoked : key)),
    roles: list.roles,
  });
}

export interface RoleChange {
  readonly name: string;
  /** Each that is given stands in place of what was there. */
  readonly keys?: readonly string[];
  readonly threshold?: number;
  readonly actors?: readonly string[];
  readonly may_append?: readonly string[];
}

/** Changes a role, or adds one; a new one needs keys. Throws `refused` where they do not fit. */
export function changeRole(list: TrustKeys, change: RoleChange, at: Date): TrustKeys {
  const before = list.roles.find(({ name }) => name === change.name);
  const keys = change.keys ?? before?.keys ?? [];
  if (keys.length === 0) {
    throw refusedError(`the role "${change.name}" is new, and has no key`, "give --keyid");
  }
  for (const keyid of keys) entryNamed(list, keyid);
  const threshold = change.threshold ?? before?.threshold ?? 1;
  const role = { ...before, ...change, keys: [...new Set(keys)], threshold };
  const roles =
    before === undefined
      ? [...list.roles, role]
      : list.roles.map((one) => (one === before ? role : one));
  return next(list, at, { keys: list.keys, roles });
}

/** A list with which a role could not sign any more would lock its owners out. */
function next(list: TrustKeys, at: Date, change: Pick<TrustKeys, "keys" | "roles">): TrustKeys {
  const made = { ...list, ...change, revision: list.revision + 1, issued_at: formatTime(at) };
  const [role] = rolesWithoutQuorum(made, at);
  if (role === undefined) return made;
  throw refusedError(
    `afterwards the role "${role}" would have fewer valid keys than its threshold`,
    "add another key to the role first, or rotate the key instead",
  );
}

function fresh(list: TrustKeys, added: NewKey, at: Date): KeyEntry {
  if (list.keys.some(({ keyid }) => keyid === added.key.keyid)) {
    throw refusedError(`the key ${added.key.keyid} is in the list already`, "make a new one");
  }
  return entryOf(added, at);
}

function entryOf({ key, owner, validTo }: NewKey, at: Date): KeyEntry {
  return {
    keyid: key.keyid,
    public_key: encodeBase64(key.raw),
    owner,
    valid_from: formatTime(at),
    ...(validTo === undefined ? {} : { valid_to: formatTime(validTo) }),
  };
}

function entryNamed({ keys }: TrustKeys, keyid: string): KeyEntry {
  const entry = keys.find((key) => key.keyid === keyid);
  if (entry === undefined) throw refusedError(`there is no key ${keyid} in the list`);
  return entry;
}

function liveEntry(list: TrustKeys, keyid: string, at: Date): KeyEntry {
  const entry = entryNamed(list, keyid);
  const ended = entry.valid_to !== undefined && new Date(entry.valid_to) <= at;
  if (ended || entry.revoked_at !== undefined) {
    throw refusedError(`the key ${keyid} has ended already`, "add a new key to its roles instead");
  }
  return entry;
}
