/** What a record repeats of the policy, so that a report can be read without it. */
import type { Gate } from "./gate.ts";
import type { GateRecord } from "./preflight-result.ts";

export type GateDefinition = Pick<
  GateRecord,
  "id" | "title" | "argv" | "needs" | "profile" | "required" | "exit_code_only"
>;

export function definitionOf(gate: Gate): GateDefinition {
  const { id, title, argv, needs, profile, required, exitCodeOnly } = gate;
  return {
    id,
    title,
    argv,
    needs,
    profile,
    required,
    ...(exitCodeOnly === undefined ? {} : { exit_code_only: exitCodeOnly }),
  };
}
