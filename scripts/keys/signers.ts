/** Who signs a change of the list, as the command line says. */
import type { Args } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import { parseKeyReference } from "../trust/keys/key-reference.ts";
import { readPrivatePem } from "../trust/keys/private-key.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import { describeReference, readSecret } from "../trust/keys/read-secret.ts";

export type SignerOption = "signing-key" | "passphrase" | "actor";

export interface Signing {
  readonly signers: readonly PrivateKey[];
  /** Opens the keys that sign, and closes the one that is made. */
  readonly passphrase: string | undefined;
  readonly actor: string | undefined;
}

/** All references are checked before the first of them is read; each is read once. */
export async function readSigners(args: Args<SignerOption>, host: Host): Promise<Signing> {
  const phrase = args.text("passphrase");
  const place = phrase === undefined ? undefined : parseKeyReference(phrase, "--passphrase");
  const references = args
    .list("signing-key")
    .map((text) => parseKeyReference(text, "--signing-key"));
  const passphrase = place && (await readSecret(host, place)).replace(/\r?\n$/, "");
  const signers: PrivateKey[] = [];
  for (const one of references) {
    const pem = await readSecret(host, one);
    signers.push(readPrivatePem(pem, describeReference(one), passphrase));
  }
  return { signers, passphrase, actor: args.text("actor") };
}
