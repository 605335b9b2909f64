/** Policies: files of `security/` that people write and that decide. See docs/policies/README.md. */
import type { FsPort } from "../host.ts";
import { schemas } from "../gen/index.ts";
import type { SchemaName, SchemaTypes } from "../gen/index.ts";
import { POLICY_LIMITS } from "../json/limits.ts";
import { loadDocument } from "./load-document.ts";
import type { Loaded } from "./load-document.ts";
import { readBelow } from "./read-file.ts";
import type { Rule } from "./rules.ts";

export type PolicyName = Extract<SchemaName, `policy/${string}`>;

/**
 * Reads, checks and types a policy. `path` is absolute or relative to `root`, and must stay below
 * it. The schema comes first; `rules` only see a value that it allows.
 *
 * @throws GovernanceError of kind `policy`: no such file, not readable, not JSON, not what the
 * schema or a rule allows; one problem for each fault, with its place.
 */
export async function loadPolicy<Name extends PolicyName>(
  fs: FsPort,
  root: string,
  path: string,
  name: Name,
  rules: readonly Rule<SchemaTypes[Name]>[] = [],
): Promise<Loaded<SchemaTypes[Name]>> {
  const { bytes, file } = await readBelow(fs, {
    root,
    path,
    maxBytes: POLICY_LIMITS.maxBytes,
    kind: "policy",
    ifMissing: `write it as ${schemas[name].docs} says, or name another file with --policy`,
  });
  return loadDocument({ bytes, file, name, limits: POLICY_LIMITS, rules, kind: "policy" });
}
