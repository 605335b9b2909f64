/** The command line, checked and typed before anything is read from the repository. */
import { relative, resolve } from "node:path";
import { PackageURL } from "packageurl-js";
import type { Args } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { parseDuration } from "../core/time.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import { readSigningKeys } from "../trust/keys/signing-keys.ts";
import type { ManifestOption } from "./command.ts";

export interface Wishes {
  readonly policy: string;
  /** Relative to the root, as all paths here. */
  readonly artifacts: readonly string[];
  readonly requireEvidence: boolean;
  readonly requireClean: boolean;
  readonly preflight: string | undefined;
  readonly maxAgeMs: number;
  readonly sbom: string;
  readonly sbomNamed: boolean;
  readonly purl: string | undefined;
  /** Relative to the working folder. */
  readonly output: string | undefined;
  readonly keys: readonly PrivateKey[];
}

export async function readWishes(
  args: Args<ManifestOption>,
  host: Host,
  root: string,
): Promise<Wishes> {
  const below = (path: string): string => relative(root, resolve(host.cwd, path));
  const sbom = args.text("sbom");
  const preflight = args.text("preflight");
  const maxAgeMs = parseDuration(args.need("max-age"));
  if (maxAgeMs === undefined) throw usageError("--max-age is not a time", "such as 24h or 90m");
  return {
    policy: args.text("policy") ?? "security/release_policy.json",
    artifacts: [...new Set(args.list("artifact").map(below))],
    requireEvidence: args.flag("require-gate-evidence"),
    requireClean: args.flag("require-clean-git"),
    preflight: preflight === undefined ? undefined : below(preflight),
    maxAgeMs,
    sbom: sbom === undefined ? ".release/sbom/bom.cdx.json" : below(sbom),
    sbomNamed: sbom !== undefined,
    purl: purlOf(args.text("purl")),
    output: args.text("output"),
    keys: await readSigningKeys(args, host),
  };
}

/** The predicate asks for a version; what the purl specification does not parse is refused. */
function purlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    if (PackageURL.fromString(text).version !== undefined) return text;
  } catch {}
  throw usageError(`--purl: "${text}" is no package URL with a version`, "pkg:npm/app@1.4.2");
}

/** The purl that a statement must have. Throws `usage` where there is none. */
export function purlToSign(known: string | undefined): string {
  if (known !== undefined) return known;
  throw usageError(
    "a statement needs the package URL of the release",
    "give --purl, such as pkg:generic/app@1.4.2, or a bill of materials that has one",
  );
}
