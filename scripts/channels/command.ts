/** `channels`: what each channel carries, how it came to, and taking it back in a moment. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";
import { PROMOTION_CHECKS } from "../promotion/condition-catalogue.ts";
import { BREAK_GLASS, CHANNEL, DEED, DRY_RUN, KEEP_FORMAT, UNTIL } from "./options.ts";

/** Loaded when one of them is really run, since help must be quick. */
const looking = async () => import("./looking-verbs.ts");
const promoting = async () => import("./promote-verb.ts");
const moving = async () => import("./moving-verbs.ts");
const marking = async () => import("./marking-verbs.ts");

const MARK = { ...DEED, ...DRY_RUN, ...KEEP_FORMAT };
export const script: Script = {
  name: "release-channel-control",
  npmScript: "channels",
  summary: "what each channel carries, how it came to, and taking it back in a moment",
  checks: { ...CHECKS, ...PROMOTION_CHECKS },
  verbs: {
    status: verb({
      summary: "show what each channel carries, what is blocked, held, frozen or open",
      options: {},
      run: async (...asked) => (await looking()).status(...asked),
    }),
    validate: verb({
      summary: "hold the registry against the ledger, the rules and the router",
      options: {
        expect: {
          kind: "text",
          placeholder: "VERSION",
          describe: "a version that some channel should carry",
        },
      },
      examples: [{ command: "validate --strict", says: "with all that is only advice otherwise" }],
      run: async (...asked) => (await looking()).validate(...asked),
    }),
    history: verb({
      summary: "list the moves, the latest first",
      options: {
        channel: { kind: "text", placeholder: "NAME", describe: "only those of this channel" },
        limit: { kind: "number", min: 1, default: 20, describe: "how many" },
      },
      run: async (...asked) => (await looking()).history(...asked),
    }),
    rollback: verb({
      summary: "take a channel back to a version that was good in it",
      mutating: true,
      options: {
        ...CHANNEL,
        "to-version": {
          kind: "text",
          placeholder: "VERSION",
          describe: "a known good one (default: the last, after a question on a terminal)",
        },
        ...DEED,
        ...DRY_RUN,
        ...BREAK_GLASS,
        ...KEEP_FORMAT,
      },
      examples: [
        {
          command: 'rollback --channel stable --to-version 1.4.1 --reason "INC-731" --actor oncall',
          says: "at three in the morning",
        },
      ],
      run: async (...asked) => (await moving()).rollback(...asked),
    }),
    promote: verb({
      summary: "bring what a channel carries to a safer one, if all that the policy asks for holds",
      mutating: true,
      options: {
        source: { kind: "text", placeholder: "NAME", required: true, describe: "such as canary" },
        target: { kind: "text", placeholder: "NAME", required: true, describe: "such as stable" },
        ...DEED,
        ...DRY_RUN,
        ...BREAK_GLASS,
        ...KEEP_FORMAT,
      },
      examples: [
        {
          command: 'promote --source canary --target stable --reason "1.5.0" --actor ann --dry-run',
          says: "what still stands against it",
        },
      ],
      run: async (...asked) => (await promoting()).promote(...asked),
    }),
    set: verb({
      summary: "set a channel by hand, past the gates: the first version, or a percentage",
      mutating: true,
      options: {
        ...CHANNEL,
        "to-version": {
          kind: "text",
          placeholder: "VERSION",
          required: true,
          describe: "such as 1.4.2",
        },
        percent: { kind: "number", min: 0, max: 100, required: true, describe: "of the traffic" },
        ...DEED,
        ...DRY_RUN,
        ...BREAK_GLASS,
        ...KEEP_FORMAT,
      },
      run: async (...asked) => (await moving()).set(...asked),
    }),
    resume: verb({
      summary: "finish or take back a move that a crash left open, and write the registry anew",
      mutating: true,
      options: { ...KEEP_FORMAT },
      run: async (...asked) => (await moving()).resume(...asked),
    }),
    adopt: verb({
      summary: "take a registry of other tools over into the ledger",
      mutating: true,
      options: MARK,
      run: async (...asked) => (await marking()).adopt(...asked),
    }),
    block: verb({
      summary: "let no channel get a version",
      mutating: true,
      words: ["VERSION"],
      options: MARK,
      run: async (...asked) => (await marking()).block(...asked),
    }),
    unblock: verb({
      summary: "let channels get a version again",
      mutating: true,
      words: ["VERSION"],
      options: MARK,
      run: async (...asked) => (await marking()).unblock(...asked),
    }),
    hold: verb({
      summary: "let nothing promote to a channel by itself",
      mutating: true,
      options: {
        ...CHANNEL,
        ...UNTIL,
        release: { kind: "flag", describe: "end the hold" },
        ...MARK,
      },
      run: async (...asked) => (await marking()).hold(...asked),
    }),
    freeze: verb({
      summary: "let nothing be promoted at all",
      mutating: true,
      options: { ...UNTIL, ...MARK },
      run: async (...asked) => (await marking()).freeze(...asked),
    }),
    unfreeze: verb({
      summary: "end the freeze",
      mutating: true,
      options: MARK,
      run: async (...asked) => (await marking()).unfreeze(...asked),
    }),
  },
};
