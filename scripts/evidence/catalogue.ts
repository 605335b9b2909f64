/** What each check of `evidence` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

const COMPARE =
  "Compare the file with a copy and with the heads that were kept; trust no part of it.";

export const CHECKS = {
  ledger_chain_holds: {
    title: "Each event continues the one before",
    why: "A changed, moved, doubled or missing line breaks the chain of hashes.",
    fix: COMPARE,
  },
  ledger_tail_whole: {
    title: "The last append is whole",
    why: "A crash in the middle of an append leaves bytes that were never acknowledged.",
    fix: "Nothing is lost: the next append moves them aside and says so.",
  },
  ledger_continues_kept_head: {
    title: "The ledger continues a head that was kept elsewhere",
    why: "The chain alone cannot show that its end was cut off or written anew.",
    fix: COMPARE,
  },
  event_is_in_ledger: {
    title: "The event is in the ledger",
    why: "Only what is in the tree can be proven.",
    fix: "Give the number of an event, counted from 0, that the checkpoint covers.",
  },
} satisfies CheckCatalogue;
