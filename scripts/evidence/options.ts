/** Options that several verbs of `evidence` share. */
import type { Args } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import { parseKeyReference } from "../trust/keys/key-reference.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import { readPrivateKey } from "../trust/keys/read-secret.ts";
import type { TrustOptions } from "./head/head-trust.ts";

export const LEDGER_OPTION = {
  kind: "text",
  placeholder: "FILE",
  describe: "another ledger than security/release_ledger.ndjson",
} as const;

/** Whose signatures on a head count. */
export const TRUST_OPTIONS = {
  "log-key": {
    kind: "list",
    placeholder: "VKEY",
    describe: "verifier key of the log (default: keys of the role ledger); may be repeated",
  },
  witness: {
    kind: "list",
    placeholder: "VKEY",
    describe: "verifier key of a witness that must have cosigned (default: role witness)",
  },
} as const;

export const SIGNING_OPTIONS = {
  "signing-key": {
    kind: "list",
    placeholder: "REF",
    describe: "key to sign with: file:PATH, env:NAME, fd:NUMBER or -; may be repeated",
  },
  passphrase: {
    kind: "text",
    placeholder: "REF",
    describe: "where the passphrase of the keys is, given the same way",
  },
} as const;

export function trustOptions(args: Args<keyof typeof TRUST_OPTIONS>): TrustOptions {
  return { logKeys: args.list("log-key"), witnesses: args.list("witness") };
}

export async function signingKeys(
  args: Args<keyof typeof SIGNING_OPTIONS>,
  host: Host,
): Promise<PrivateKey[]> {
  const phrase = args.text("passphrase");
  const passphrase = phrase === undefined ? undefined : parseKeyReference(phrase, "--passphrase");
  const references = args
    .list("signing-key")
    .map((text) => parseKeyReference(text, "--signing-key"));
  const keys: PrivateKey[] = [];
  for (const reference of references) keys.push(await readPrivateKey(host, reference, passphrase));
  return keys;
}
