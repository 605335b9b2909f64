/**
 * How the list of keys changes without anybody having to trust the repository: each revision is
 * signed by the root role of the one before it and by its own (The Update Framework, "Client
 * workflow", update of the root role). All revisions are kept, one DSSE envelope a line.
 */
import { canonicalBytes } from "../../core/canonical-json.ts";
import { sha256Hex } from "../../core/digest.ts";
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import { parseTime } from "../../core/time.ts";
import type { Envelope } from "../envelope/envelope.ts";
import { signEnvelope } from "../envelope/envelope.ts";
import { verifyEnvelope } from "../envelope/verify-envelope.ts";
import type { PrivateKey } from "../keys/private-key.ts";
import { ROOT, signatureRule } from "./key-list.ts";

export const KEY_LIST_TYPE = "application/vnd.release-governance.trust-keys+json";

/** One line of the history, read: the list is what the payload held, checked by its schema. */
export interface Revision {
  readonly envelope: Envelope;
  readonly list: TrustKeys;
}

export type SuccessionFault =
  | "history_empty"
  | "payload_type_unexpected"
  | "payload_not_canonical"
  | "revision_out_of_order"
  | "issued_out_of_order"
  | "not_signed_by_itself"
  | "not_signed_by_previous"
  | "list_is_not_last_revision";

export interface SuccessionFinding {
  readonly fault: SuccessionFault;
  readonly revision: number;
}

/** Signs a revision; which keys are needed is for `successionFaults` to say. */
export function signRevision(list: TrustKeys, keys: readonly PrivateKey[]): Revision {
  return { list, envelope: signEnvelope(KEY_LIST_TYPE, listBytes(list), keys) };
}

/** Digest of a revision: what a verifier pins who wants to trust no first use. */
export function revisionDigest(list: TrustKeys): string {
  return sha256Hex(listBytes(list));
}

function listBytes(list: TrustKeys): Uint8Array {
  return canonicalBytes(JSON.parse(JSON.stringify(list)));
}

/** Everything wrong with a history and with `current`, which must be its last revision. */
export function successionFaults(
  history: readonly Revision[],
  current: TrustKeys,
  now: Date,
): SuccessionFinding[] {
  const last = history.at(-1);
  if (last === undefined) return [{ fault: "history_empty", revision: current.revision }];
  const drift = revisionDigest(last.list) !== revisionDigest(current);
  return [
    ...history.flatMap((one, index) => revisionFaults(one, history[index - 1]?.list, now)),
    ...found(drift, "list_is_not_last_revision", current.revision),
  ];
}

function revisionFaults(
  { envelope, list }: Revision,
  previous: TrustKeys | undefined,
  now: Date,
): SuccessionFinding[] {
  const canonical = Buffer.from(listBytes(list)).equals(envelope.payload);
  const { revision } = list;
  return [
    ...found(envelope.payloadType !== KEY_LIST_TYPE, "payload_type_unexpected", revision),
    ...found(!canonical, "payload_not_canonical", revision),
    ...found(revision !== (previous?.revision ?? 0) + 1, "revision_out_of_order", revision),
    ...found(!isLater(list, previous), "issued_out_of_order", revision),
    ...found(!isSignedBy(envelope, list, list, now), "not_signed_by_itself", revision),
    ...found(
      previous !== undefined && !isSignedBy(envelope, previous, list, now),
      "not_signed_by_previous",
      revision,
    ),
  ];
}

/** The keys of `by`, as they stood there, judged at the time that the new revision names. */
function isSignedBy(envelope: Envelope, by: TrustKeys, list: TrustKeys, now: Date): boolean {
  const rule = signatureRule(by, ROOT);
  const claimed = parseTime(list.issued_at);
  if (rule === undefined || claimed === undefined) return false;
  return verifyEnvelope(envelope, rule, { claimed, now }).ok;
}

function isLater(list: TrustKeys, previous: TrustKeys | undefined): boolean {
  if (previous === undefined) return true;
  const [before, after] = [parseTime(previous.issued_at), parseTime(list.issued_at)];
  return before !== undefined && after !== undefined && after >= before;
}

function found(holds: boolean, fault: SuccessionFault, revision: number): SuccessionFinding[] {
  return holds ? [{ fault, revision }] : [];
}
