/** What each check of `channels` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

const ADOPT = "Run `npm run channels -- adopt` once; from then on the ledger decides.";

export const CHECKS = {
  registry_events_fit: {
    title: "Every event about channels follows from those before it",
    why: "An event that cannot be understood may be the one that mattered.",
    fix: "Look at the event named; nothing is decided before somebody has understood it.",
  },
  registry_matches_ledger: {
    title: "The registry is what the ledger says",
    why: "A registry that was edited by hand says what nobody decided; one that knows more than the ledger shows that the ledger was cut.",
    fix: "Where events were lost, put the ledger back first. Then run `npm run channels -- resume`: it writes the registry anew from the ledger.",
  },
  channels_declared: {
    title: "Every declared channel carries a version, and no other channel is there",
    why: "A channel that carries nothing serves nobody; one that nobody declared is served unseen.",
    fix: "Set the channel, or declare it under `channels` of the traffic adapter contract.",
  },
  channel_versions_semver: {
    title: "Versions are semantic versions",
    why: "What has no order cannot be told to be newer or older.",
    fix: "Set the channel to a version of semver.org 2.0.0.",
  },
  channel_percent_in_range: {
    title: "Percentages are from 0 to 100",
    why: "No router can serve anything else.",
    fix: "Set the channel anew.",
  },
  stable_takes_all: {
    title: "The safest channel is open to everyone",
    why: "Those that no channel serves get no answer.",
    fix: "Set the last channel to 100 per cent.",
  },
  channel_order_holds: {
    title: "What a channel carries was carried by a riskier one before",
    why: "A version that skipped the canary meets everyone at once, untried.",
    fix: "Promote through the channels; find out who set the version there, and why.",
  },
  versions_not_blocked: {
    title: "No channel carries a blocked version",
    why: "A version is blocked because it was bad.",
    fix: "Roll the channel back, or unblock the version with the reason why it is fine after all.",
  },
  versions_known: {
    title: "What is carried came there with a passing record",
    why: "A version without a record is no target to come back to.",
    fix: "Promote versions through their gates.",
  },
  no_open_move: {
    title: "No move is open",
    why: "A move that was announced and has no outcome was cut by a crash, or is on its way.",
    fix: "Run `npm run channels -- resume`.",
  },
  marks_current: {
    title: "No hold and no freeze has run out",
    why: "A mark that ended by itself tells the next reader something that is no longer true.",
    fix: "End it with `hold --release` or `unfreeze`.",
  },
  traffic_matches_registry: {
    title: "The router does what the registry says",
    why: "A reload, or a hand, may have brought a version back that was taken out.",
    fix: "Run `npm run channels -- resume`: it tells the router again; and find out who changed it.",
  },
  expected_version_present: {
    title: "The expected version is in a channel",
    why: "A release that nobody carries did not happen.",
    fix: "Look whether the rollout has begun.",
  },
  registry_readable: {
    title: "There is a registry to look at",
    why: "Nothing recorded is no state of a release.",
    fix: ADOPT,
  },
  registry_adopted: {
    title: "The registry of other tools has been taken over into the ledger",
    why: "Until then it is a file that anyone can change unseen.",
    fix: ADOPT,
  },
  act_done: {
    title: "What was asked for was done, and the router said so",
    why: "A command that was sent is not yet traffic that moved.",
    fix: "Look at what the router said; all is as it was before.",
  },
} satisfies CheckCatalogue;

export type CheckId = keyof typeof CHECKS;
