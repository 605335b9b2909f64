/** Reads a registry file of either format. One that is no registry is refused, never written over. */
import { resolve } from "node:path";
import type { ReleaseChannels } from "../core/gen/policy-release_channels.types.ts";
import type { FsPort } from "../core/host.ts";
import { REPORT_LIMITS } from "../core/json/limits.ts";
import { loadDocument } from "../core/policy/load-document.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { readBelow } from "../core/policy/read-file.ts";
import { REGISTRY_PATH } from "./registry-file.ts";

export interface RegistryFile {
  readonly loaded: Loaded<ReleaseChannels>;
  readonly text: string;
}

/** `undefined` where there is none. Throws `policy` for one that is no registry. It may be large. */
export async function readRegistryFile(
  fs: FsPort,
  root: string,
): Promise<RegistryFile | undefined> {
  if ((await fs.stat(resolve(root, REGISTRY_PATH))) === undefined) return undefined;
  const { bytes, file } = await readBelow(fs, {
    root,
    path: REGISTRY_PATH,
    maxBytes: REPORT_LIMITS.maxBytes,
    kind: "policy",
    ifMissing: "run `npm run channels -- adopt` or `set`",
  });
  const loaded = await loadDocument({
    bytes,
    file,
    limits: REPORT_LIMITS,
    name: "policy/release_channels",
    rules: [],
    kind: "policy",
  });
  return { loaded, text: Buffer.from(bytes).toString("utf8") };
}
