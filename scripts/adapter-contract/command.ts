/** `release-rollout-adapter-contract-check`: can the contract move traffic, and back again? */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";

export type ContractOption = "command-template" | "require-runtime-command";

const check = verb({
  summary:
    "check the traffic adapter contract, its adapters and a runtime command; runs none of them",
  options: {
    "command-template": {
      kind: "text",
      placeholder: "TEMPLATE",
      describe: "command that a rollout will use, in one string as in version 1",
    },
    "require-runtime-command": {
      kind: "flag",
      describe: "there must be a --command-template, or an adapter in use",
    },
  },
  examples: [
    { command: "--strict", says: "the contract and every adapter" },
    {
      command: `--strict --require-runtime-command --command-template "shift {action} {target_version}"`,
      says: "and the command that a pipeline brings along",
    },
  ],
  run: async (args, host, context) => {
    const { checkContract } = await import("./contract-verb.ts");
    return checkContract(args, host, context);
  },
});

export const script: Script = {
  name: "release-rollout-adapter-contract-check",
  npmScript: "adapters",
  summary: "can the contract move traffic, and back again?",
  verbs: { "": check },
  checks: CHECKS,
};
