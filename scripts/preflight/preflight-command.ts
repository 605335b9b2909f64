/**
 * The preflight: asks every gate of the release policy, side by side, and gives one verdict. It
 * knows nothing of what the gates look at; it starts them as child processes and reads what they
 * leave behind.
 */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { PREFLIGHT_CHECKS } from "./check-catalogue.ts";
import { PREFLIGHT_OPTIONS } from "./preflight-options.ts";

export const script: Script = {
  name: "release-preflight",
  npmScript: "preflight",
  summary: "Ask every gate of the release policy, and give one verdict with its evidence.",
  checks: PREFLIGHT_CHECKS,
  verbs: {
    "": verb({
      summary: "Run the gates of security/release_policy.json.",
      options: PREFLIGHT_OPTIONS,
      examples: [
        { command: "npm run preflight", says: "all gates: the verdict that a promotion asks for" },
        { command: "npm run preflight -- --quick", says: "the quick gates, before a push" },
        { command: "npm run preflight -- --only unit", says: "one gate and what it needs" },
        {
          command: "npm run preflight -- --plan",
          says: "what would run, in which order, and how long",
        },
      ],
      run: async (args, host, context) => {
        const { preflight } = await import("./preflight-verb.ts");
        return preflight(args, host, context);
      },
    }),
  },
};
