/** `create-incident-report`: an escalation becomes an incident, for programs and for people. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { INCIDENT_CHECKS } from "./incident/catalogue.ts";

export type IncidentOption = "escalation" | "markdown";

const incident = verb({
  summary: "what happened, to whom it belongs, and what to do",
  options: {
    escalation: {
      kind: "text",
      placeholder: "FILE",
      describe: "report on escalation; default the last of this candidate",
    },
    markdown: {
      kind: "text",
      placeholder: "FILE",
      describe: "write it for people here, not to .release/incidents",
    },
  },
  examples: [{ command: "--release-candidate-id rc-7", says: "the incident of this candidate" }],
  run: async (args, host, context) => {
    const { createIncident } = await import("./incident/incident-verb.ts");
    return createIncident(args, host, context);
  },
});

export const script: Script = {
  name: "create-incident-report",
  npmScript: "incident",
  summary: "severity, owner, timeline, figures, evidence, and what to do",
  verbs: { "": incident },
  checks: INCIDENT_CHECKS,
};
