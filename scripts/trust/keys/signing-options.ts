/** The options that name signing keys. Apart from their reader, so that `--help` loads no more. */

export const SIGNING_OPTIONS = {
  "signing-key": {
    kind: "list",
    placeholder: "REF",
    describe: "to sign with: file:PATH, env:NAME, fd:NUMBER or -; several for a threshold",
  },
  passphrase: {
    kind: "text",
    placeholder: "REF",
    describe: "where the passphrase of the keys is, given the same way",
  },
} as const;
