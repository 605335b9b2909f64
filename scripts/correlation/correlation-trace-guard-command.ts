/** `correlation-trace-guard`: does one thread lead through all that happened to a candidate? */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";

export type CorrelationOption = "artifact" | "expect" | "max-skew";

const guard = verb({
  summary: "follow one correlation id and release candidate through all artifacts",
  options: {
    artifact: {
      kind: "list",
      placeholder: "[KIND=]FILE",
      describe: "this file too: a report, a CDEvent, or KIND=FILE for a report of version 1",
    },
    expect: {
      kind: "list",
      placeholder: "KIND",
      describe: "at least one artifact of this kind must be there",
    },
    "max-skew": {
      kind: "text",
      placeholder: "TIME",
      default: "60s",
      describe: "how far the clocks of two machines may differ",
    },
  },
  examples: [
    { command: "--strict", says: "the thread of the latest rollout" },
    { command: "--release-candidate-id rc-7 --expect delivery", says: "somebody was told" },
    { command: "--artifact escalation=old/escalation.json", says: "with a report of version 1" },
  ],
  run: async (args, host, context) => {
    const { runCorrelation } = await import("./correlation-verb.ts");
    return runCorrelation(args, host, context);
  },
});

export const script: Script = {
  name: "correlation-trace-guard",
  npmScript: "correlation",
  summary: "one correlation id and release candidate from the rollout to who was told",
  verbs: { "": guard },
  checks: CHECKS,
};
