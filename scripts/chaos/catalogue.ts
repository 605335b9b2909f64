/** What each check of `alert-chaos-drill` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

const LOOK = "Run this scenario alone with --only, and read what incident-notify says.";

export const CHAOS_CHECKS = {
  fault_injected: {
    title: "The network was really bad",
    why: "A drill in which nothing was broken shows nothing.",
    fix: LOOK,
  },
  alert_arrives_once: {
    title: "The alert arrived, under one key",
    why: "An alert that is lost wakes nobody; one that comes ten times is soon muted.",
    fix: LOOK,
  },
  alert_in_budget: {
    title: "The alert arrived in time",
    why: "An alert that comes when users have long complained is none.",
    fix: "Look for what takes long: attempts, waits between them, or the machine.",
  },
  escalates_when_unreachable: {
    title: "The next person was called when the first could not be reached",
    why: "Somebody must know.",
    fix: LOOK,
  },
  nothing_lost_by_kill: {
    title: "Nothing was lost when the notifier was killed",
    why: "Machines end in the middle of things, and most of all when something is wrong.",
    fix: LOOK,
  },
} satisfies CheckCatalogue;

export type ChaosCheckId = keyof typeof CHAOS_CHECKS;
