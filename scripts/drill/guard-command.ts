/** `rollback-drill-guard`: may a release rest on the rollback drills that were made? */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { GUARD_CHECKS } from "./guard-catalogue.ts";

export type GuardOption =
  | "evidence"
  | "require-email-drill"
  | "require-history-rollback"
  | "require-signature"
  | "signing-key"
  | "v1-evidence"
  | "shared-secret";

const guard = verb({
  summary: "ask whether a rollback was drilled lately, for this candidate, and signed by the role",
  options: {
    evidence: {
      kind: "text",
      placeholder: "GLOB",
      default: ".release/drills/*.json",
      describe: "records of drills, below the root",
    },
    "require-email-drill": {
      kind: "flag",
      describe: "refuse unless an e-mail was really delivered in the latest drill",
    },
    "require-history-rollback": {
      kind: "flag",
      describe: "refuse unless the ledger holds the rollback that was drilled",
    },
    "require-signature": {
      kind: "flag",
      describe: "refuse unless the role of the policy signed, as many as its threshold",
    },
    "signing-key": {
      kind: "text",
      placeholder: "REF",
      describe: "this very key must have signed: file:PATH (public or private), env:NAME …",
    },
    "v1-evidence": {
      kind: "text",
      placeholder: "GLOB",
      describe: "signatures of version 1 (HMAC), to be verified besides; they replace none of ours",
    },
    "shared-secret": {
      kind: "text",
      placeholder: "REF",
      describe: "the secret of version 1: file:PATH, env:NAME … (default: key_env of the policy)",
    },
  },
  examples: [
    {
      command:
        "--strict --require-email-drill --require-history-rollback --require-signature --release-candidate-id rc-7",
      says: "what a release workflow runs",
    },
    { command: "--explain drill_nonce_single", says: "the rule, why it exists, how to fix" },
  ],
  run: async (args, host, context) => {
    const { guardDrills } = await import("./guard-verb.ts");
    return guardDrills(args, host, context);
  },
});

export const script: Script = {
  name: "rollback-drill-guard",
  npmScript: "drill:guard",
  summary: "was a rollback drilled, lately, for this candidate, and who says so?",
  verbs: { "": guard },
  checks: GUARD_CHECKS,
};
