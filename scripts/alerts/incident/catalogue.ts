/** What each check of `create-incident-report` asks, why, and what to do. */
import type { CheckCatalogue } from "../../core/check.ts";

export const INCIDENT_CHECKS = {
  escalation_found: {
    title: "There is a fresh report on escalation for this run",
    why: "An incident rests on what was seen, not on what somebody remembers.",
    fix: "Run npm run escalation for this candidate, and then this again.",
  },
  escalation_decided: {
    title: "The escalation came to a level",
    why: "A level that is not known is neither an incident nor its absence.",
    fix: "See in the report on escalation what could not be seen, and mend that first.",
  },
  incident_recorded: {
    title: "An incident was written where there is one",
    why: "Without a report nobody is told, and nothing is learnt.",
    fix: "Run it again; the message says what was in the way.",
  },
} satisfies CheckCatalogue;

export type IncidentCheckId = keyof typeof INCIDENT_CHECKS;
