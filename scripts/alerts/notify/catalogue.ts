/** What each check of `incident-notify` asks, why, and what to do. */
import type { CheckCatalogue } from "../../core/check.ts";

export const NOTIFY_CHECKS = {
  incident_given: {
    title: "There is an incident to tell of",
    why: "A notifier that finds nothing must not look as if it had told somebody.",
    fix: "Run npm run incident for this candidate, or name its report with --incident.",
  },
  journal_readable: {
    title: "The journal of deliveries could be read",
    why: "Without it nobody knows what was sent, and what was lost.",
    fix: "Restore .release/notify/deliveries.ndjson.",
  },
  incident_reached: {
    title: "Somebody was reached",
    why: "An alert that reaches nobody is none.",
    fix: "Call somebody by other means, mend the addresses, then: npm run notify -- replay",
  },
  message_delivered: {
    title: "The message was accepted by its receiver",
    why: "A way that does not work today will not work in the next incident.",
    fix: "See the reason; when it is mended: npm run notify -- replay, or for one that waits: deliver",
  },
  secrets_by_reference: {
    title: "Addresses and tokens are taken from the environment",
    why: "Whoever reads the address of a webhook can send to it.",
    fix: "Write env:NAME in security/oncall_roster.json and security/incident_routing.json.",
  },
} satisfies CheckCatalogue;

export type NotifyCheckId = keyof typeof NOTIFY_CHECKS;
