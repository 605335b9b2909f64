/**
 * A change of the list of keys, one at a time: the next revision, signed, verified, written, told
 * to the ledger. The history counts; what a crash left behind it is mended by the next change.
 */
import { relative, resolve } from "node:path";
import type { CommandResult, RunContext } from "../core/command.ts";
import { refusedError } from "../core/errors.ts";
import type { TrustKeys } from "../core/gen/policy-trust_keys.types.ts";
import type { Host } from "../core/host.ts";
import type { LogFinding } from "../core/log.ts";
import { decideAndAppend, draftOf } from "../ledger/decide-and-append.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { projectLedger } from "../ledger/read-ledger.ts";
import { appendFault } from "../ledger/roles.ts";
import { keyListChecks } from "../trust/key-list/key-list-checks.ts";
import { readEventAuthority } from "../trust/key-list/event-authority.ts";
import {
  KEY_LIST,
  latestList,
  readKeyList,
  writeKeyList,
} from "../trust/key-list/key-list-files.ts";
import type { KeyListFiles } from "../trust/key-list/key-list-files.ts";
import { revisionDigest, signRevision } from "../trust/key-list/succession.ts";
import type { Revision } from "../trust/key-list/succession.ts";
import { privatePem } from "../trust/keys/private-key.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import {
  KEY_LIST_REVISED,
  NO_REVISIONS,
  revisionsEvolved,
  untoldRevisions,
} from "./revision-events.ts";

export interface KeyChange {
  readonly host: Host;
  readonly context: RunContext;
  /** Keys that sign the revision, besides the one that is made. */
  readonly signers: readonly PrivateKey[];
  readonly made: PrivateKey | undefined;
  /** Where the key that was made goes. */
  readonly keyOut: string;
  readonly passphrase: string | undefined;
  /** Who acts; by default the owner of the first signer. */
  readonly actor: string | undefined;
  readonly reason: string;
  readonly next: (list: TrustKeys | undefined) => TrustKeys;
}

/** Nothing is written before the whole new history has been verified. */
export async function makeChange(change: KeyChange): Promise<CommandResult> {
  const { host, context } = change;
  return host.alone(resolve(context.root, KEY_LIST), async (findings) => changed(change, findings));
}

async function changed(change: KeyChange, findings: readonly LogFinding[]): Promise<CommandResult> {
  const { host, context, made, signers } = change;
  const files = await wholeFiles(host, context.root);
  const list = change.next(files?.loaded.value);
  const revision = signRevision(list, made === undefined ? signers : [...signers, made]);
  const history: readonly Revision[] = [...(files?.history ?? []), revision];
  const checks = keyListChecks(list, history, context.startedAt);
  const refused = checks.find(({ outcome }) => outcome === "fail");
  if (refused !== undefined) throw refusedError(refused.message, ASK_ROOT);
  const telling = await prepareTelling(change, list);
  const keyFile = made && (await writeKeyFile(change, made));
  await writeKeyList(host.fs, context.root, history, list);
  const told = await telling(history);
  const lines = [
    ...nextSteps(made, keyFile),
    ...[...findings, ...told].map(({ message }) => message),
  ];
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
      sections: [{ title: "Next", lines }],
    },
  };
}

/** A list that a crash left one revision behind its history is written first. */
async function wholeFiles(host: Host, root: string): Promise<KeyListFiles | undefined> {
  const files = await readKeyList(host.fs, root);
  if (files === undefined) return undefined;
  const list = latestList(files);
  if (!files.behind) return files;
  await writeKeyList(host.fs, root, files.history, list);
  return readKeyList(host.fs, root);
}

const ASK_ROOT = "give keys of the role root with --signing-key, as many as its threshold";

type Asked = Pick<KeyChange, "host" | "context" | "signers" | "actor" | "reason">;

type Tell = (history: readonly Revision[]) => Promise<readonly LogFinding[]>;

/** Completes what a crash left undone: the list as the history has it, and what the ledger lacks. */
export async function resumeChange(
  host: Host,
  context: RunContext,
  actor: string | undefined,
): Promise<CommandResult> {
  return host.alone(resolve(context.root, KEY_LIST), async (findings) => {
    const files = await wholeFiles(host, context.root);
    if (files === undefined) throw refusedError(`there is no ${KEY_LIST}`);
    const list = files.loaded.value;
    const checks = keyListChecks(list, files.history, context.startedAt);
    const refused = checks.find(({ outcome }) => outcome === "fail");
    if (refused !== undefined) throw refusedError(refused.message, "see `npm run keys -- show`");
    const asked = { host, context, signers: [], actor, reason: "completed after a crash" };
    const told = await (await prepareTelling(asked, list))(files.history);
    const lines = [...findings, ...told].map(({ message }) => message);
    return {
      checks,
      result: { revision: list.revision, revision_sha256: revisionDigest(list), key_file: null },
      view: {
        headline: `${KEY_LIST} is at revision ${list.revision}, as its history says`,
        sections: lines.length === 0 ? [] : [{ title: "Found", lines }],
      },
    };
  });
}

/**
 * The ledger is read, and the right to append asked for, before anything is written: by the roles
 * before the change, which is decided under them.
 */
async function prepareTelling(
  { host, context, signers, actor, reason }: Asked,
  list: TrustKeys,
): Promise<Tell> {
  const authority = await readEventAuthority(host.fs, context.root, host.now());
  const ledger = openLedger(host, context.root, authority);
  const who = actor ?? ownerOf(signers[0], list) ?? list.keys.at(-1)?.owner ?? "unknown";
  const deed = (data: ReturnType<typeof untoldRevisions>[number]) =>
    draftOf(host, context, { type: KEY_LIST_REVISED, actor: who, reason, data });
  const fault = appendFault(authority, deed({}));
  if (fault !== undefined) throw refusedError(fault, "Name who acts with --actor.");
  await projectLedger(ledger, NO_REVISIONS, revisionsEvolved);
  return async (history) => tell(ledger, history, deed);
}

async function tell(
  ledger: Ledger,
  history: readonly Revision[],
  deed: (data: ReturnType<typeof untoldRevisions>[number]) => ReturnType<typeof draftOf>,
): Promise<readonly LogFinding[]> {
  const { findings } = await decideAndAppend(ledger, {
    start: NO_REVISIONS,
    evolve: revisionsEvolved,
    decide: (known) => untoldRevisions(history, known).map(deed),
  });
  return findings;
}

function ownerOf(signer: PrivateKey | undefined, list: TrustKeys): string | undefined {
  return list.keys.find(({ keyid }) => keyid === signer?.public.keyid)?.owner;
}

function nextSteps(made: PrivateKey | undefined, keyFile: string | undefined): string[] {
  const commit = `commit ${KEY_LIST}, its history and the ledger`;
  if (made === undefined || keyFile === undefined) return [commit];
  return [`${made.public.keyid} is in ${keyFile}: keep it out of the repository`, commit];
}

async function writeKeyFile(change: KeyChange, made: PrivateKey): Promise<string> {
  const { host, keyOut, passphrase } = change;
  const path = resolve(host.cwd, keyOut);
  if ((await host.fs.stat(path)) !== undefined) {
    throw refusedError(`there is something at ${path} already`, "name another file with --key-out");
  }
  await host.fs.writeAtomic(path, privatePem(made, passphrase), 0o600);
  return path;
}
