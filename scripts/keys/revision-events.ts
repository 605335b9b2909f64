/**
 * What the ledger is told of the list of keys: one event for each revision. It follows from the
 * revisions alone, so that one which a crash kept back is appended by the next change. Pure.
 */
import { canonicalJson } from "../core/canonical-json.ts";
import type { TrustKeys } from "../core/gen/policy-trust_keys.types.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import { revisionDigest } from "../trust/key-list/succession.ts";
import type { Revision } from "../trust/key-list/succession.ts";

export const KEY_LIST_REVISED = "trust.key_list_revised";

/** Digests of the revisions that the ledger knows. */
export type KnownRevisions = ReadonlySet<string>;

export const NO_REVISIONS: KnownRevisions = new Set();

export function revisionsEvolved(state: KnownRevisions, { type, data }: LedgerEvent) {
  const { revision_sha256: digest } = data;
  if (type !== KEY_LIST_REVISED || typeof digest !== "string") return state;
  return new Set([...state, digest]);
}

/** Data of the events that are still to come, in order. */
export function untoldRevisions(history: readonly Revision[], known: KnownRevisions): JsonObject[] {
  return history.flatMap(({ list }, index) =>
    known.has(revisionDigest(list)) ? [] : [revisionData(history[index - 1]?.list, list)],
  );
}

/** Which keys came, ended or were revoked, and which roles changed. */
export function revisionData(before: TrustKeys | undefined, list: TrustKeys): JsonObject {
  const old = new Map(before?.keys.map((key) => [key.keyid, key] as const));
  const oldRoles = new Map(before?.roles.map((role) => [role.name, roleText(role)] as const));
  return {
    revision: list.revision,
    revision_sha256: revisionDigest(list),
    added: named(list.keys.filter(({ keyid }) => !old.has(keyid))),
    ended: named(
      list.keys.filter(({ keyid, valid_to }) => {
        const then = old.get(keyid);
        return then !== undefined && then.valid_to !== valid_to;
      }),
    ),
    revoked: named(
      list.keys.filter(
        ({ keyid, revoked_at }) =>
          revoked_at !== undefined && old.get(keyid)?.revoked_at === undefined,
      ),
    ),
    roles: list.roles
      .filter((role) => oldRoles.get(role.name) !== roleText(role))
      .map(({ name }) => name),
  };
}

const named = (keys: TrustKeys["keys"]): string[] => keys.map(({ keyid }) => keyid);

/** Lists are made and read with their members in any order. */
const roleText = (role: TrustKeys["roles"][number]): string => canonicalJson(plain(role));

function plain(role: TrustKeys["roles"][number]): JsonObject {
  const copy: JsonObject = JSON.parse(JSON.stringify(role));
  return copy;
}
