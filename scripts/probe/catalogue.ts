/** What each check of `load-probe` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

const FREE_THE_MACHINE =
  "Run it on a quieter machine, lower the rate, or state a wider limit in security/slo_targets.json.";

export const CHECKS = {
  schedule_completed: {
    title: "Every request of the schedule was dealt with",
    why: "A run that was cut short has not seen what came after.",
    fix: "Run it again and let it end.",
  },
  sender_on_time: {
    title: "The sender kept its own schedule",
    why: "A starved sender measures itself: its delay would be blamed on the service, or hide a stall.",
    fix: FREE_THE_MACHINE,
  },
  rate_achieved: {
    title: "The rate that was asked for was sent",
    why: "A service that passes at half the load has not been shown to bear the whole.",
    fix: `${FREE_THE_MACHINE} Requests that are counted as crowded want a higher in_flight_max.`,
  },
  target_answered: {
    title: "The target gave at least one answer that counts",
    why: "Without one there is no latency, and nothing that a guard could judge.",
    fix: "Look at the kinds of failure in the report: is the service up, and is the address right?",
  },
} satisfies CheckCatalogue;
