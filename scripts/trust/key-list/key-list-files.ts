/** The list of keys and its history on disk, over the ports. */
import { resolve } from "node:path";
import { GovernanceError, refusedError } from "../../core/errors.ts";
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import type { FsPort } from "../../core/host.ts";
import { POLICY_LIMITS } from "../../core/json/limits.ts";
import { loadDocument } from "../../core/policy/load-document.ts";
import { loadPolicy } from "../../core/policy/load-policy.ts";
import type { Loaded } from "../../core/policy/load-document.ts";
import { envelopeLine, readEnvelope } from "../envelope/envelope.ts";
import { KEY_LIST_RULES } from "./key-list-rules.ts";
import { revisionDigest } from "./succession.ts";
import type { Revision } from "./succession.ts";

export const KEY_LIST = "security/trust_keys.json";
export const KEY_HISTORY = "security/trust_keys.history.jsonl";

const HISTORY_BYTES = 64 * 1024 * 1024;

export interface KeyListFiles {
  readonly loaded: Loaded<TrustKeys>;
  readonly history: readonly Revision[];
  /** A crash left the file one revision behind its history, whose last revision `loaded` holds. */
  readonly behind: boolean;
}

/** `undefined` where neither file is there: nobody trusts anybody yet. */
export async function readKeyList(fs: FsPort, root: string): Promise<KeyListFiles | undefined> {
  const list = await fs.stat(resolve(root, KEY_LIST));
  const history = await fs.stat(resolve(root, KEY_HISTORY));
  if (list === undefined && history === undefined) return undefined;
  const loaded = await loadPolicy(fs, root, KEY_LIST, "policy/trust_keys", KEY_LIST_RULES);
  return completed(loaded, history === undefined ? [] : await readHistory(fs, root));
}

/**
 * A crash between the two writes leaves the file one revision behind its history. The history is
 * what counts, and is signed; nobody, least of all whoever is on call, must wait for the next change.
 */
function completed(loaded: Loaded<TrustKeys>, history: readonly Revision[]): KeyListFiles {
  const [before, last] = [history.at(-2), history.at(-1)];
  if (before === undefined || last === undefined) return { loaded, history, behind: false };
  const behind = revisionDigest(loaded.value) === revisionDigest(before.list);
  return { loaded: behind ? { ...loaded, value: last.list } : loaded, history, behind };
}

async function readHistory(fs: FsPort, root: string): Promise<Revision[]> {
  const text = Buffer.from(await fs.read(resolve(root, KEY_HISTORY), HISTORY_BYTES)).toString();
  const lines = text.split("\n");
  if (lines.pop() !== "") throw damaged(lines.length + 1, "the last line has no end");
  return Promise.all(lines.map((line, index) => readRevision(line, index + 1)));
}

async function readRevision(line: string, number: number): Promise<Revision> {
  const read = readEnvelope(Buffer.from(line));
  if (!read.ok) throw damaged(number, read.why);
  const { value } = await loadDocument({
    bytes: read.envelope.payload,
    file: `${KEY_HISTORY} (line ${number}, payload)`,
    name: "policy/trust_keys",
    limits: POLICY_LIMITS,
    rules: KEY_LIST_RULES,
    kind: "policy",
  });
  return { envelope: read.envelope, list: value };
}

function damaged(line: number, why: string): Error {
  const message = `${KEY_HISTORY}:${line} is no signed revision: ${why}`;
  const hint = "restore the file from version control; it is only ever appended to";
  return new GovernanceError("policy", [{ message, hint, location: { file: KEY_HISTORY, line } }]);
}

/** The list that a change starts from. */
export function latestList({ loaded, history }: KeyListFiles): TrustKeys {
  const last = history.at(-1);
  const current = revisionDigest(loaded.value);
  if (last !== undefined && revisionDigest(last.list) === current) return last.list;
  throw refusedError(
    `${KEY_LIST} is not what its history says: it was edited by hand, or one of them is older`,
    "restore both files from version control, and change them with `npm run keys`",
  );
}

/** History first: it is what counts. */
export async function writeKeyList(
  fs: FsPort,
  root: string,
  history: readonly Revision[],
  list: TrustKeys,
): Promise<void> {
  const lines = history.map(({ envelope }) => `${envelopeLine(envelope)}\n`);
  await fs.writeAtomic(resolve(root, KEY_HISTORY), lines.join(""));
  await fs.writeAtomic(resolve(root, KEY_LIST), `${JSON.stringify(list, undefined, 2)}\n`);
}
