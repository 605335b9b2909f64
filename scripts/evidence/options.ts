/** Options that several verbs of `evidence` share. */
export const LEDGER_OPTION = {
  kind: "text",
  placeholder: "FILE",
  describe: "another ledger than security/release_ledger.ndjson",
} as const;
