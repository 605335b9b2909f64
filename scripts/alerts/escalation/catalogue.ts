/** What each check of `alert-escalation-guard` asks, why, and what to do. */
import type { CheckCatalogue } from "../../core/check.ts";

export const ESCALATION_CHECKS = {
  alert_events_readable: {
    title: "The alerts could be read, all of them",
    why: "A file that is missing, empty or cut looks like silence, and silence looks like health.",
    fix: "Let the monitor write the file that the policy names (events.path), or name another with --events.",
  },
  alert_events_recent: {
    title: "What watches the service has been heard of in the look-back window",
    why: "A monitor that died raises no alert either.",
    fix: "Look whether the monitor runs, and let it write a heartbeat more often than lookback_minutes.",
  },
  alert_events_in_time: {
    title: "No alert is from the future",
    why: "A clock that is wrong puts alerts outside of every window.",
    fix: "Set the clock of what wrote the alert.",
  },
  slo_verdict_known: {
    title: "There is a fresh verdict on the service level objectives",
    why: "Alerts tell what somebody thought of beforehand; the objectives tell what users see.",
    fix: "Run the slo guard for this candidate, and then this again.",
  },
  escalation_level: {
    title: "The group has no reason to escalate",
    why: "This is the question itself: the message says how bad it is, and by which signals.",
    fix: "Do what the policy lists for the level.",
  },
} satisfies CheckCatalogue;

export type EscalationCheckId = keyof typeof ESCALATION_CHECKS;
