/** The options that every script understands (docs/architecture.md, "The command line"). */
import type { CommonOptionName, Option } from "../command.ts";

export const FORMATS = ["text", "json", "github", "markdown", "junit", "sarif"] as const;

export type Format = (typeof FORMATS)[number];

export const COMMON_OPTIONS: Readonly<Record<CommonOptionName, Option>> = {
  strict: { kind: "flag", describe: "Enforce advisory checks too" },
  format: {
    kind: "list",
    placeholder: "FORMAT[=FILE]",
    describe: `${FORMATS.join(", ")}; may be repeated, with =FILE to write to a file`,
  },
  out: {
    kind: "text",
    placeholder: "FILE",
    describe: "Write the report here, not to .release/reports",
  },
  policy: { kind: "text", placeholder: "FILE", describe: "Read this policy file instead" },
  root: { kind: "text", placeholder: "DIR", describe: "The repository to look at" },
  "correlation-id": {
    kind: "text",
    placeholder: "UUID",
    describe: "Thread that this run belongs to",
  },
  "release-candidate-id": {
    kind: "text",
    placeholder: "ID",
    describe: "Release candidate that this run is about",
  },
  now: { kind: "text", placeholder: "TIME", describe: "Reproduce a run as of this RFC 3339 time" },
  explain: {
    kind: "text",
    placeholder: "CHECK",
    describe: "Say what a check means and how to fix it",
  },
};
