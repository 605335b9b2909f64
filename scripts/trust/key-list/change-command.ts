/** `keys generate`, `rotate` and `revoke`: the next revision, signed, checked, then written. */
import { relative, resolve } from "node:path";
import type { Args, CommandResult, RunContext } from "../../core/command.ts";
import { refusedError, usageError } from "../../core/errors.ts";
import type { TrustKeys } from "../../core/gen/policy-trust_keys.types.ts";
import type { Host } from "../../core/host.ts";
import { parseTime } from "../../core/time.ts";
import { parseKeyReference } from "../keys/key-reference.ts";
import type { KeyReference } from "../keys/key-reference.ts";
import { privateKeyOfSeed, privatePem } from "../keys/private-key.ts";
import type { PrivateKey } from "../keys/private-key.ts";
import { readPrivateKey, readSecret } from "../keys/read-secret.ts";
import { addKey, firstKeyList, revokeKey, rotateKey } from "./change-key-list.ts";
import type { NewKey } from "./change-key-list.ts";
import { ROOT } from "./key-list.ts";
import { keyListChecks } from "./key-list-checks.ts";
import { KEY_LIST, latestList, readKeyList, writeKeyList } from "./key-list-files.ts";
import { revisionDigest, signRevision } from "./succession.ts";
import type { Revision } from "./succession.ts";

type SignerOption = "signing-key" | "passphrase";
type NewKeyOption = SignerOption | "key-out" | "owner" | "valid-to";

export async function generate(
  args: Args<NewKeyOption | "role">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const signers = signerReferences(args);
  const made = privateKeyOfSeed(host.random(32));
  const added = newKey(args, made);
  const roles = args.list("role");
  const start = async (list: TrustKeys | undefined): Promise<TrustKeys> =>
    list === undefined
      ? firstKeyList(added, [...new Set([ROOT, ...roles])], context.startedAt)
      : addKey(list, added, roles, context.startedAt);
  return change({ host, context, signers, next: start, made, keyOut: args.need("key-out") });
}

export async function rotate(
  args: Args<NewKeyOption | "keyid">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const signers = signerReferences(args);
  const made = privateKeyOfSeed(host.random(32));
  const next = async (list: TrustKeys | undefined): Promise<TrustKeys> =>
    rotateKey(needList(list), args.need("keyid"), newKey(args, made), context.startedAt);
  return change({ host, context, signers, next, made, keyOut: args.need("key-out") });
}

export async function revoke(
  args: Args<SignerOption | "keyid" | "reason" | "since">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const signers = signerReferences(args);
  const since = optionalTime(args.text("since"), "--since") ?? context.startedAt;
  const why = { since, reason: args.need("reason") };
  const next = async (list: TrustKeys | undefined): Promise<TrustKeys> =>
    revokeKey(needList(list), args.need("keyid"), why, context.startedAt);
  return change({ host, context, signers, next, made: undefined, keyOut: "" });
}

interface Signers {
  readonly keys: readonly KeyReference[];
  readonly passphrase: KeyReference | undefined;
}

interface Change {
  readonly host: Host;
  readonly context: RunContext;
  readonly signers: Signers;
  readonly made: PrivateKey | undefined;
  /** Where the key that was made goes. */
  readonly keyOut: string;
  readonly next: (list: TrustKeys | undefined) => Promise<TrustKeys>;
}

/** Nothing is written before the whole new history has been verified. */
async function change(act: Change): Promise<CommandResult> {
  const { host, context, made, signers } = act;
  const files = await readKeyList(host.fs, context.root);
  const list = await act.next(files && latestList(files));
  const keys = await readSigners(host, signers);
  const revision = signRevision(list, made === undefined ? keys : [...keys, made]);
  const history: readonly Revision[] = [...(files?.history ?? []), revision];
  const checks = keyListChecks(list, history, context.startedAt);
  const refused = checks.find(({ outcome }) => outcome === "fail");
  if (refused !== undefined) throw refusedError(refused.message, ASK_ROOT);
  const keyFile = made && (await writeKeyFile(act, made));
  await writeKeyList(host.fs, context.root, history, list);
  return {
    checks,
    result: {
      revision: list.revision,
      revision_sha256: revisionDigest(list),
      key_file: keyFile === undefined ? null : relative(context.root, keyFile),
      keyid: made?.public.keyid ?? null,
    },
    view: {
      headline: `${KEY_LIST} is at revision ${list.revision}`,
      sections: [{ title: "Next", lines: nextSteps(made, keyFile) }],
    },
  };
}

const ASK_ROOT = "give keys of the role root with --signing-key, as many as its threshold";

function nextSteps(made: PrivateKey | undefined, keyFile: string | undefined): string[] {
  const commit = `commit ${KEY_LIST} and its history`;
  if (made === undefined || keyFile === undefined) return [commit];
  return [`${made.public.keyid} is in ${keyFile}: keep it out of the repository`, commit];
}

async function writeKeyFile({ keyOut, host, signers }: Change, made: PrivateKey): Promise<string> {
  const path = resolve(host.cwd, keyOut);
  if ((await host.fs.stat(path)) !== undefined) {
    throw refusedError(`there is something at ${path} already`, "name another file with --key-out");
  }
  const { passphrase } = signers;
  const phrase = passphrase && (await readSecret(host, passphrase)).replace(/\r?\n$/, "");
  await host.fs.writeAtomic(path, privatePem(made, phrase), 0o600);
  return path;
}

function signerReferences(args: Args<SignerOption>): Signers {
  const passphrase = args.text("passphrase");
  return {
    keys: args.list("signing-key").map((text) => parseKeyReference(text, "--signing-key")),
    passphrase:
      passphrase === undefined ? undefined : parseKeyReference(passphrase, "--passphrase"),
  };
}

async function readSigners(host: Host, { keys, passphrase }: Signers): Promise<PrivateKey[]> {
  const read: PrivateKey[] = [];
  for (const key of keys) read.push(await readPrivateKey(host, key, passphrase));
  return read;
}

function newKey(args: Args<NewKeyOption>, made: PrivateKey): NewKey {
  const validTo = optionalTime(args.text("valid-to"), "--valid-to");
  const common = { key: made.public, owner: args.need("owner") };
  return validTo === undefined ? common : { ...common, validTo };
}

function optionalTime(text: string | undefined, option: string): Date | undefined {
  if (text === undefined) return undefined;
  const time = parseTime(text);
  if (time === undefined) throw usageError(`${option} wants a time such as 2027-01-01T00:00:00Z`);
  return time;
}

function needList(list: TrustKeys | undefined): TrustKeys {
  if (list !== undefined) return list;
  throw refusedError(`there is no ${KEY_LIST}`, "start one with `npm run keys -- generate`");
}
