/** `rollout`: how a version goes out step by step, and one step of it at a time. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { PROMOTION_CHECKS } from "../promotion/condition-catalogue.ts";
import { ROLLOUT_CHECKS } from "./catalogue.ts";

export const script: Script = {
  name: "release-rollout-executor",
  npmScript: "rollout",
  summary: "take a version out step by step, each step when all that it waits for holds",
  checks: { ...PROMOTION_CHECKS, ...ROLLOUT_CHECKS },
  verbs: {
    "": verb({
      summary: "print the plan of a rollout, do exactly one step of it, or take it back",
      mutating: true,
      options: {
        "target-version": {
          kind: "text",
          placeholder: "VERSION",
          describe: "the version that goes out; not needed with --resume",
        },
        "dry-run": { kind: "flag", describe: "print the whole plan, and do nothing" },
        apply: { kind: "flag", describe: "do the step that is due, or none and say why" },
        abort: { kind: "flag", describe: "take the version out of every channel, and block it" },
        resume: { kind: "flag", describe: "finish or take back what a crash left open" },
        watch: {
          kind: "flag",
          describe: "show where it is until nothing is left; changes nothing",
        },
        interval: {
          kind: "number",
          placeholder: "SECONDS",
          min: 1,
          default: 5,
          describe: "with --watch: how often to look",
        },
        actor: { kind: "text", placeholder: "NAME", default: "rollout", describe: "who does it" },
        reason: { kind: "text", placeholder: "TEXT", describe: "why; needed with --abort" },
      },
      examples: [
        {
          command: "--dry-run --strict --target-version 1.5.0",
          says: "what would happen, and when",
        },
        {
          command: "--apply --strict --target-version 1.5.0",
          says: "from a schedule, again and again",
        },
      ],
      run: async (...asked) => (await import("./rollout-verb.ts")).rollout(...asked),
    }),
  },
};
