/** `release-compat-matrix`: can the old and the new version live with each other's data? */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";

export type CompatOption =
  | "release-policy"
  | "mode"
  | "from"
  | "to"
  | "old-schema"
  | "new-schema"
  | "refers-to"
  | "old-refers-to";

const check = verb({
  summary:
    "judge every case of the matrix, explain a pair of versions, or compare two JSON Schemas",
  options: {
    "release-policy": {
      kind: "text",
      placeholder: "FILE",
      default: "security/release_policy.json",
      describe: "names the version, its state schema and the runtime data",
    },
    from: {
      kind: "text",
      placeholder: "VERSION",
      describe: "with --to: the same as --explain FROM TO; the exit code stays that of the matrix",
    },
    to: { kind: "text", placeholder: "VERSION", describe: "the version after" },
    "old-schema": {
      kind: "text",
      placeholder: "FILE",
      describe: "with --new-schema: compare two JSON Schemas, without a matrix",
    },
    "new-schema": {
      kind: "text",
      placeholder: "FILE",
      describe: "the schema of the newer version",
    },
    "refers-to": {
      kind: "list",
      placeholder: "FILE",
      describe: "schema that the compared ones refer to",
    },
    "old-refers-to": {
      kind: "list",
      placeholder: "FILE",
      describe: "the same for the older one, where it was another then",
    },
    mode: {
      kind: "choice",
      choices: ["backward", "forward", "full"],
      default: "backward",
      describe: "evolution: who must read whom",
    },
  },
  explains: ["FROM", "TO"],
  examples: [
    {
      command: "--strict",
      says: "every case, the coverage rules and the evolution of the schemas",
    },
    { command: "--explain 1.3.0 1.4.0", says: "may I go, may I come back, what is lost" },
    {
      command: "--old-schema old.schema.json --new-schema new.schema.json",
      says: "compare two JSON Schemas",
    },
  ],
  run: async (args, host, context) => {
    const { compat } = await import("./compat-verb.ts");
    return compat(args, host, context);
  },
});

export const script: Script = {
  name: "release-compat-matrix",
  npmScript: "compat",
  summary: "which versions read whose data, and how that is shown",
  verbs: { "": check },
  checks: CHECKS,
};
