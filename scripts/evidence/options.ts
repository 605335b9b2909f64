/** Options that several verbs of `evidence` share. */
import type { Args } from "../core/command.ts";
import type { TrustOptions } from "./head/head-trust.ts";

export const LEDGER_OPTION = {
  kind: "text",
  placeholder: "FILE",
  describe: "another ledger than security/release_ledger.ndjson",
} as const;

/** Whose signatures on a head count. */
export const TRUST_OPTIONS = {
  "log-key": {
    kind: "list",
    placeholder: "VKEY",
    describe: "verifier key of the log (default: keys of the role ledger); may be repeated",
  },
  witness: {
    kind: "list",
    placeholder: "VKEY",
    describe: "verifier key of a witness that must have cosigned (default: role witness)",
  },
} as const;

export function trustOptions(args: Args<keyof typeof TRUST_OPTIONS>): TrustOptions {
  return { logKeys: args.list("log-key"), witnesses: args.list("witness") };
}
