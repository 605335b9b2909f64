/** What the schema of `trust_keys.json` cannot say. */
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import type { Rule, RuleFinding } from "../../core/policy/rules.ts";
import { parseTime } from "../../core/time.ts";
import { publicKeyOfEntry, ROOT } from "./key-list.ts";

type KeyListRule = Rule<TrustKeys>;

const keyidsFit: KeyListRule = {
  id: "keyid_fits_key",
  check: ({ keys }) =>
    keys.flatMap((entry, index) => {
      const key = publicKeyOfEntry(entry);
      if (key === undefined)
        return finding(`/keys/${index}/public_key`, "is no usable Ed25519 key");
      if (key.keyid === entry.keyid) return [];
      return finding(`/keys/${index}/keyid`, `is not the fingerprint of the key: ${key.keyid}`);
    }),
};

const keysDistinct: KeyListRule = {
  id: "keys_distinct",
  check: ({ keys }) =>
    repeated(keys.map(({ public_key }) => public_key)).flatMap((index) =>
      finding(`/keys/${index}/public_key`, "stands in the list twice"),
    ),
};

const timesOrdered: KeyListRule = {
  id: "validity_ordered",
  check: ({ keys }) =>
    keys.flatMap(({ valid_from, valid_to }, index) =>
      valid_to === undefined || millis(valid_to) > millis(valid_from)
        ? []
        : finding(`/keys/${index}/valid_to`, "is not after valid_from"),
    ),
};

const revocationsSayWhy: KeyListRule = {
  id: "revocation_says_why",
  check: ({ keys }) =>
    keys.flatMap(({ revoked_at, revoked_reason }, index) =>
      (revoked_at === undefined) === (revoked_reason === undefined)
        ? []
        : finding(`/keys/${index}`, "needs both revoked_at and revoked_reason, or neither"),
    ),
};

const rolesDistinct: KeyListRule = {
  id: "roles_distinct",
  check: ({ roles }) =>
    repeated(roles.map(({ name }) => name)).flatMap((index) =>
      finding(`/roles/${index}/name`, "names a role that stands above"),
    ),
};

const roleKeysKnown: KeyListRule = {
  id: "role_keys_known",
  check: ({ keys, roles }) => {
    const known = new Set(keys.map(({ keyid }) => keyid));
    return roles.flatMap((role, index) =>
      role.keys.flatMap((keyid, at) =>
        known.has(keyid) ? [] : finding(`/roles/${index}/keys/${at}`, "names no key of the list"),
      ),
    );
  },
};

const thresholdsCanBeMet: KeyListRule = {
  id: "threshold_can_be_met",
  check: ({ roles }) =>
    roles.flatMap(({ keys, threshold }, index) =>
      new Set(keys).size >= threshold
        ? []
        : finding(`/roles/${index}/threshold`, "is larger than the number of distinct keys"),
    ),
};

const rootPresent: KeyListRule = {
  id: "root_role_present",
  check: ({ roles }) =>
    roles.some(({ name }) => name === ROOT)
      ? []
      : finding("/roles", `has no role "${ROOT}", so nobody could sign a change of this file`),
};

export const KEY_LIST_RULES: readonly KeyListRule[] = [
  keyidsFit,
  keysDistinct,
  timesOrdered,
  revocationsSayWhy,
  rolesDistinct,
  roleKeysKnown,
  thresholdsCanBeMet,
  rootPresent,
];

function finding(pointer: string, message: string): RuleFinding[] {
  return [{ pointer, message }];
}

/** Indexes of values that stand earlier in the list too. */
function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function millis(text: string): number {
  return parseTime(text)?.getTime() ?? Number.NaN;
}
