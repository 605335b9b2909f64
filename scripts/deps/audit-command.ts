/** `dependency-audit`: what is known to be wrong with what is locked, against the baseline. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { AUDIT_CHECKS } from "./audit-catalogue.ts";
import { AUDIT_OPTIONS } from "./source-options.ts";

const look = verb({
  summary: "find known vulnerabilities of what is locked, and judge them by policy and baseline",
  options: AUDIT_OPTIONS,
  examples: [
    { command: "--run-npm", says: "ask the registry for every npm lock" },
    { command: "--osv osv/all.zip --kev kev.json", says: "offline, every ecosystem" },
    { command: "--report trivy=trivy.json", says: "what another tool has found" },
  ],
  run: async (args, host, context) => {
    const { auditVerb } = await import("./audit-verb.ts");
    return auditVerb(args, host, context);
  },
});

export const script: Script = {
  name: "dependency-audit",
  npmScript: "audit",
  summary: "known vulnerabilities, licences and sources of what is locked",
  verbs: { "": look },
  checks: AUDIT_CHECKS,
};
