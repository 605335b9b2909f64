/** Questions to the list of keys, as checks. */
import type { Check } from "../../core/check.ts";
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import { rolesWithoutQuorum } from "./key-list.ts";
import { KEY_LIST_CATALOGUE } from "./key-list-catalogue.ts";
import { KEY_LIST } from "./key-list-files.ts";
import type { Revision, SuccessionFault } from "./succession.ts";
import { successionFaults } from "./succession.ts";

const SAYS: Readonly<Record<SuccessionFault, string>> = {
  history_empty: "there is no history of signed revisions",
  payload_type_unexpected: "the envelope was made for another purpose",
  payload_not_canonical: "the signed bytes are not the list as canonical JSON",
  revision_out_of_order: "the number does not follow the one before it",
  issued_out_of_order: "it is dated before its predecessor",
  not_signed_by_itself: "too few valid keys of its own root role signed it",
  not_signed_by_previous: "too few valid keys of the previous root role signed it",
  list_is_not_last_revision: `${KEY_LIST} is not the last revision of the history`,
};

/** Is every revision signed as it must be, and can every role still sign at `now`? */
export function keyListChecks(list: TrustKeys, history: readonly Revision[], now: Date): Check[] {
  const faults = successionFaults(history, list, now).map(
    ({ fault, revision }) => `revision ${revision}: ${SAYS[fault]} (${fault})`,
  );
  const powerless = rolesWithoutQuorum(list, now);
  return [
    check("key_list_succession", faults, "every revision is signed by its predecessor and itself"),
    check("roles_can_sign", powerless, "every role has as many valid keys as its threshold"),
  ];
}

/** A cut change: readers go by the history, people who look into the file are a revision behind. */
export function fileCheck(behind: boolean): Check {
  const faults = behind ? [`${KEY_LIST} is one revision behind its history, which counts`] : [];
  return check("key_list_file_current", faults, "the file is the last revision", false);
}

function check(id: string, faults: readonly string[], good: string, enforced = true): Check {
  const common = { id, enforced, locations: [{ file: KEY_LIST }], docs: DOCS };
  if (faults.length === 0) return { ...common, outcome: "pass", message: good };
  return {
    ...common,
    outcome: "fail",
    message: faults.join("; "),
    expected: good,
    remediation: KEY_LIST_CATALOGUE[id]?.fix ?? "read the page on trust_keys.json",
  };
}

const DOCS = "docs/policies/trust_keys.md";
