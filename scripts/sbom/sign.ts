/** The bill as a signed in-toto statement (predicate `https://cyclonedx.org/bom`) beside its file. */
import { relative, resolve } from "node:path";
import type { Args, RunContext } from "../core/command.ts";
import { sha256OfStream } from "../core/digest.ts";
import { undecidedError, usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import { envelopeLine, signEnvelope } from "../trust/envelope/envelope.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import { readSigningKeys } from "../trust/keys/signing-keys.ts";
import { PAYLOAD_TYPE, statementBytes } from "../trust/statement/statement.ts";
import type { StatementSubject } from "../trust/statement/statement.ts";

const PREDICATE_TYPE = "https://cyclonedx.org/bom";

type SigningOption = "signing-key" | "passphrase" | "subject";

export interface Signing {
  /** One line, ready for `<bill>.intoto.jsonl`; `json` is the bill in its JSON form. */
  sign(bill: StatementSubject, json: Uint8Array): string;
}

/** Keys and artifacts are read before anything is written: a key that fails leaves no bill behind. */
export async function signingOf(
  args: Args<SigningOption>,
  host: Host,
  { root }: RunContext,
): Promise<Signing | undefined> {
  const keys = await readSigningKeys(args, host);
  const files = args.list("subject");
  if (keys.length === 0 && (files.length > 0 || args.text("passphrase") !== undefined)) {
    throw usageError("--subject and --passphrase belong to --signing-key");
  }
  const subjects: StatementSubject[] = [];
  for (const file of files) subjects.push(await subjectOf(resolve(host.cwd, file), root, host));
  return keys.length === 0
    ? undefined
    : { sign: (bill, json) => signedBill(keys, subjects.length === 0 ? [bill] : subjects, json) };
}

async function subjectOf(path: string, root: string, host: Host): Promise<StatementSubject> {
  if ((await host.fs.stat(path)) === undefined)
    throw undecidedError(`--subject: there is no ${path}`);
  const { sha256 } = await sha256OfStream(host.fs.stream(path));
  return { name: relative(root, path), sha256 };
}

function signedBill(
  keys: readonly PrivateKey[],
  subjects: readonly StatementSubject[],
  json: Uint8Array,
): string {
  const predicate: JsonObject = JSON.parse(new TextDecoder().decode(json));
  const bytes = statementBytes({ subjects, predicateType: PREDICATE_TYPE, predicate });
  return `${envelopeLine(signEnvelope(PAYLOAD_TYPE, bytes, keys))}\n`;
}
