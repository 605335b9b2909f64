/** `alert-escalation-guard`: alerts and the verdict on the objectives lead to none, p2 or p1. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { ESCALATION_CHECKS } from "./escalation/catalogue.ts";

export type EscalationOption = "events" | "slo" | "act" | "actor" | "dry-run";

const escalation = verb({
  summary: "how bad is it, by which signals, and what is to be done",
  options: {
    events: { kind: "text", placeholder: "FILE", describe: "alerts, instead of the policy's file" },
    slo: {
      kind: "text",
      placeholder: "FILE",
      describe: "report of the slo guard; default the last",
    },
    act: { kind: "flag", describe: "put the actions of the policy into the ledger" },
    actor: {
      kind: "text",
      placeholder: "NAME",
      default: "alert-escalation-guard",
      describe: "who acts",
    },
    "dry-run": { kind: "flag", describe: "with --act: say what would be appended" },
  },
  examples: [
    { command: "--strict", says: "fail on p2 and p1" },
    { command: "--act --actor oncall", says: "freeze the release if the policy wants that" },
  ],
  run: async (args, host, context) => {
    const { runEscalation } = await import("./escalation/escalation-verb.ts");
    return runEscalation(args, host, context);
  },
});

export const script: Script = {
  name: "alert-escalation-guard",
  npmScript: "escalation",
  summary: "alerts and objectives to a level, none, p2 or p1, with its actions",
  verbs: { "": escalation },
  checks: ESCALATION_CHECKS,
};
