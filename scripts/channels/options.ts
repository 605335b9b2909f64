/** Options that several verbs of `channels` share. */

export const DEED = {
  reason: { kind: "text", placeholder: "TEXT", required: true, describe: "why" },
  actor: { kind: "text", placeholder: "NAME", required: true, describe: "who does it" },
} as const;

export const CHANNEL = {
  channel: { kind: "text", placeholder: "NAME", required: true, describe: "such as stable" },
} as const;

export const DRY_RUN = {
  "dry-run": { kind: "flag", describe: "print what would be done, and do nothing" },
} as const;

export const BREAK_GLASS = {
  "break-glass": { kind: "flag", describe: "override the rules; recorded as an event of its own" },
  approver: {
    kind: "text",
    placeholder: "NAME",
    describe: "who else stands for it; needed with --break-glass, and not the actor",
  },
} as const;

export const KEEP_FORMAT = {
  "keep-format": {
    kind: "choice",
    choices: ["own", "v1"],
    default: "own",
    describe: "write the registry as version 1 for tools that still read it",
  },
} as const;

export const UNTIL = {
  until: {
    kind: "text",
    placeholder: "TIME",
    describe: "when it ends by itself, such as 2026-12-01T08:00:00Z (default: never)",
  },
} as const;
