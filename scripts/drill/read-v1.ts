/** Reads evidence of version 1, and the secret that it was made with. */
import { resolve } from "node:path";
import type { Args } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import { REPORT_LIMITS } from "../core/json/limits.ts";
import { parseKeyReference } from "../trust/keys/key-reference.ts";
import { readSecret } from "../trust/keys/read-secret.ts";
import { drillFile } from "./drill-file.ts";
import type { GuardOption } from "./guard-command.ts";
import type { V1Evidence } from "./v1-rule.ts";
import { readV1Signature } from "./v1-signature.ts";

export async function readV1Evidence(
  { fs }: Host,
  root: string,
  pattern: string | undefined,
): Promise<V1Evidence[]> {
  const paths = pattern === undefined ? [] : await fs.glob([pattern], root);
  return Promise.all(
    paths.map(async (path) => {
      const signature = readV1Signature(await fs.read(resolve(root, path), REPORT_LIMITS.maxBytes));
      const named = typeof signature === "string" ? [] : signature.artifacts;
      const files = await Promise.all(named.map(async (one) => drillFile(fs, root, one.path)));
      return { path, signature, files };
    }),
  );
}

/** The option, or the variable that the policy of version 1 names. */
export async function sharedSecret(
  args: Args<GuardOption>,
  host: Host,
  keyEnv: string | undefined,
): Promise<string | undefined> {
  const named = args.text("shared-secret");
  if (named !== undefined) {
    const text = await readSecret(host, parseKeyReference(named, "--shared-secret"));
    return text.replace(/\r?\n$/, "");
  }
  return keyEnv === undefined ? undefined : host.env[keyEnv] || undefined;
}
