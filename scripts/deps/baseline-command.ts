/** `update-dependency-baseline`: the only writer of the baseline. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { JUSTIFICATIONS, SOURCE_OPTIONS } from "./source-options.ts";

const update = verb({
  summary: "accept what is there (first run), or drop what is fixed; never accepts more by itself",
  mutating: true,
  options: {
    ...SOURCE_OPTIONS,
    reason: {
      kind: "text",
      required: true,
      placeholder: "TEXT",
      describe: "why, 15 characters at least",
    },
    actor: { kind: "text", required: true, placeholder: "NAME", describe: "who decides" },
    ticket: { kind: "text", placeholder: "ID", describe: "where it is followed up" },
    "allow-regression": {
      kind: "flag",
      describe: "let what is new or worse through until --expires",
    },
    "not-affected": {
      kind: "list",
      placeholder: "KEY",
      describe: "this finding does not matter here; its key is in the report of the audit",
    },
    justification: {
      kind: "choice",
      choices: [...JUSTIFICATIONS],
      describe: "why it does not, in the words of VEX",
    },
    expires: {
      kind: "text",
      placeholder: "TIME",
      describe: "end of what is let through or declared, RFC 3339",
    },
    "dry-run": { kind: "flag", describe: "say what would change, and write nothing" },
  },
  run: async (args, host, context) => {
    const { updateBaseline } = await import("./baseline-verb.ts");
    return updateBaseline(args, host, context);
  },
});

export const script: Script = {
  name: "update-dependency-baseline",
  npmScript: "baseline",
  summary: "the life of accepted findings",
  verbs: { "": update },
  checks: {
    sources_answered: {
      title: "Every source answered",
      why: "A source that is silent would make every acceptance look fixed.",
      fix: "Ask again when it answers.",
    },
    locks_covered: {
      title: "Each lock was looked at",
      why: "What nobody looked at is not fixed.",
      fix: "Add a source that knows the ecosystem.",
    },
    risk_not_raised: {
      title: "Nothing is new or worse than accepted",
      why: "The baseline can only fall; more risk needs a decision with an end.",
      fix: "Update the package, or use --allow-regression --expires TIME.",
    },
  },
};
