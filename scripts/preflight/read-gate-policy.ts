/** Reads the gates from `security/release_policy.json`, or refuses the file as a whole. */
import { resolve } from "node:path";
import { undecidedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { GatePolicy } from "./gate-policy.ts";
import { GATE_RULES } from "./gate-rules.ts";
import { gatesOf } from "./gates.ts";

const PATH = "security/release_policy.json";

/** Throws a policy error for a file that is not valid, and undecided where there is no gate. */
export async function readGatePolicy(
  host: Host,
  root: string,
  given: string | undefined,
): Promise<GatePolicy> {
  const path = given === undefined ? PATH : resolve(host.cwd, given);
  const policy = await loadPolicy(host.fs, root, path, "policy/release_policy", GATE_RULES);
  const { value, file, sha256, locate, advisories } = policy;
  if (value.gates === undefined) {
    throw undecidedError(
      `${file} declares no gates, so there is nothing to ask`,
      "add gates as docs/policies/release_policy.md shows",
    );
  }
  return {
    gates: gatesOf(value.gates),
    appVersion: value.app_version,
    input: { path: file, sha256, role: "policy" },
    advisories,
    locate,
  };
}
