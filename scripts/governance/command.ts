/** `release-governance-check`: does the repository agree with itself about the release? */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";

const check = verb({
  summary: "ask whether versions, changes, policies and documents agree about the release",
  options: {
    tag: {
      kind: "text",
      placeholder: "NAME",
      describe: "tag that the run is made for (default: those at this commit)",
    },
    channel: {
      kind: "text",
      placeholder: "NAME",
      describe: "channel that the version is for (default: any that takes it)",
    },
    "breaking-report": {
      kind: "list",
      placeholder: "FILE",
      describe: "report of compat or schema:gate; what failed there asks for a breaking step",
    },
  },
  examples: [
    { command: "--strict", says: "everything, advisory checks too" },
    { command: "--tag v1.4.0 --channel stable --strict", says: "before that tag goes to stable" },
    { command: "--explain bump_class_sufficient", says: "the rule, why it exists, how to fix" },
  ],
  run: async (args, host, context) => {
    const { checkGovernance } = await import("./governance-verb.ts");
    return checkGovernance(args, host, context);
  },
});

export const script: Script = {
  name: "release-governance-check",
  npmScript: "governance",
  summary: "one version, the right step, valid policies, documents that hold",
  verbs: { "": check },
  checks: CHECKS,
};
