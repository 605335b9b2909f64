/** What each check of `rollout` asks besides the conditions of a promotion. */
import type { CheckCatalogue } from "../core/check.ts";

export const ROLLOUT_CHECKS = {
  rollout_step_taken: {
    title: "What was due was done, and nothing else",
    why: "A step that was sent is not yet a step that happened.",
    fix: "Look at what stood in its way; nothing has changed.",
  },
  rollout_triggers_quiet: {
    title: "Nothing says that the new version is bad, and somebody was looking",
    why: "A rollout that goes on while alerts stand takes the fault to everyone.",
    fix: "Look at the alerts and rates named; without fresh observations nothing goes on.",
  },
  rollout_no_open_move: {
    title: "No move is open",
    why: "A move that a crash left open may have moved traffic or not.",
    fix: "Run `npm run rollout -- --resume`; --apply does that first by itself.",
  },
  rollout_accepted: {
    title: "The release was watched after its last step, and is closed",
    why: "Many faults show only once everyone has the version.",
    fix: "Run `--apply` again when the time named has come.",
  },
} satisfies CheckCatalogue;

export type RolloutCheckId = keyof typeof ROLLOUT_CHECKS;
