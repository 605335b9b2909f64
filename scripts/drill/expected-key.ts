/** The key that --signing-key names, for asking whether this very key signed. */
import type { Host } from "../core/host.ts";
import { parseKeyReference } from "../trust/keys/key-reference.ts";
import type { KeyReference } from "../trust/keys/key-reference.ts";
import { readPrivatePem } from "../trust/keys/private-key.ts";
import { readPublicPem } from "../trust/keys/public-key.ts";
import { describeReference, readSecret } from "../trust/keys/read-secret.ts";
import { resolve } from "node:path";

const MAX_PEM_BYTES = 16_384;

/** Fingerprint of a public or private key in PEM; a public one may lie in a file that all can read. */
export async function expectedKey(
  host: Host,
  named: string | undefined,
): Promise<string | undefined> {
  if (named === undefined) return undefined;
  const reference = parseKeyReference(named, "--signing-key");
  const open = await readPublicFile(host, reference);
  if (open !== undefined) return open;
  const text = await readSecret(host, reference);
  return (readPublicPem(text) ?? readPrivatePem(text, describeReference(reference)).public).keyid;
}

async function readPublicFile(host: Host, reference: KeyReference): Promise<string | undefined> {
  if (reference.kind !== "file") return undefined;
  const path = resolve(host.cwd, reference.path);
  if ((await host.fs.stat(path)) === undefined) return undefined;
  const text = Buffer.from(await host.fs.read(path, MAX_PEM_BYTES)).toString("utf8");
  return readPublicPem(text)?.keyid;
}
