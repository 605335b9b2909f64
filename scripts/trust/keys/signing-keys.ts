/** The keys that a command line names, read one after the other. */
import type { Args } from "../../core/command.ts";
import type { Host } from "../../core/host.ts";
import { parseKeyReference } from "./key-reference.ts";
import type { PrivateKey } from "./private-key.ts";
import { readPrivateKey } from "./read-secret.ts";
import type { SIGNING_OPTIONS } from "./signing-options.ts";

/** All references are checked before the first of them is read. */
export async function readSigningKeys(
  args: Args<keyof typeof SIGNING_OPTIONS>,
  host: Host,
): Promise<PrivateKey[]> {
  const phrase = args.text("passphrase");
  const passphrase = phrase === undefined ? undefined : parseKeyReference(phrase, "--passphrase");
  const references = args
    .list("signing-key")
    .map((text) => parseKeyReference(text, "--signing-key"));
  const keys: PrivateKey[] = [];
  for (const one of references) keys.push(await readPrivateKey(host, one, passphrase));
  return keys;
}
