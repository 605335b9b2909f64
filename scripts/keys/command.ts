/** `trust-keys`: makes, ends, shows and exports the keys whose signatures count. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { EXPORT_FORMS } from "../trust/formats/export-forms.ts";
import { KEY_LIST_CATALOGUE } from "../trust/key-list/key-list-catalogue.ts";

/** Loaded when one of them is really run, since help must be quick. */
const changes = async () => import("./change-keys.ts");
const readings = async () => import("./show-keys.ts");

const SIGNERS = {
  "signing-key": {
    kind: "list",
    placeholder: "REF",
    describe: "key of the root role: file:PATH, env:NAME, fd:NUMBER or -; several for a threshold",
  },
  passphrase: {
    kind: "text",
    placeholder: "REF",
    describe: "where the passphrase of the keys is, given the same way",
  },
  actor: {
    kind: "text",
    placeholder: "WHO",
    describe: "who acts, for the ledger (default: the owner of the first key that signs)",
  },
} as const;

const NEW_KEY = {
  "key-out": {
    kind: "text",
    placeholder: "FILE",
    required: true,
    describe: "where the private key goes (PKCS#8 PEM, mode 0600); never overwritten",
  },
  owner: { kind: "text", placeholder: "WHO", required: true, describe: "who holds the key" },
  "valid-to": {
    kind: "text",
    placeholder: "TIME",
    describe: "planned end, such as 2027-01-01T00:00:00Z",
  },
} as const;

const KEYID = {
  keyid: {
    kind: "text",
    placeholder: "SHA256:…",
    required: true,
    describe: "fingerprint of the key",
  },
} as const;

export const script: Script = {
  name: "trust-keys",
  npmScript: "keys",
  summary: "the keys whose signatures count: make, rotate, revoke, give roles, export, show",
  checks: KEY_LIST_CATALOGUE,
  verbs: {
    generate: verb({
      summary: "make a key and add it to the list; the first one starts the list",
      mutating: true,
      options: {
        ...NEW_KEY,
        role: {
          kind: "list",
          placeholder: "ROLE",
          describe: "role of the key (the first key: any names, and root)",
        },
        ...SIGNERS,
      },
      examples: [
        {
          command: "generate --key-out lead.pem --owner lead --role release",
          says: "start a list",
        },
      ],
      run: async (...asked) => (await changes()).generate(...asked),
    }),
    rotate: verb({
      summary: "end a key, and let a new one take its roles; what it signed stays valid",
      mutating: true,
      options: { ...KEYID, ...NEW_KEY, ...SIGNERS },
      run: async (...asked) => (await changes()).rotate(...asked),
    }),
    revoke: verb({
      summary: "take a key out of trust: only what is proven to be older still counts",
      mutating: true,
      options: {
        ...KEYID,
        reason: { kind: "text", placeholder: "TEXT", required: true, describe: "why" },
        since: {
          kind: "text",
          placeholder: "TIME",
          describe: "from when on it may be in other hands (default now)",
        },
        ...SIGNERS,
      },
      run: async (...asked) => (await changes()).revoke(...asked),
    }),
    role: verb({
      summary: "say what a role asks for, who is in it, and which events only it may append",
      mutating: true,
      options: {
        name: { kind: "text", placeholder: "ROLE", required: true, describe: "the role" },
        keyid: {
          kind: "list",
          placeholder: "SHA256:…",
          describe: "its keys, in place of those before; a new role needs them",
        },
        threshold: {
          kind: "number",
          placeholder: "COUNT",
          min: 1,
          max: 100,
          describe: "distinct keys that must sign (default: as before, 1 for a new role)",
        },
        member: {
          kind: "list",
          placeholder: "WHO",
          describe: "who acts in it besides the owners of its keys, in place of those before",
        },
        "may-append": {
          kind: "list",
          placeholder: "TYPE",
          describe: "types of events that only this role may append, such as channel.*",
        },
        ...SIGNERS,
      },
      examples: [
        {
          command: "role --name operations --member oncall --may-append channel.*",
          says: "only oncall and the owners of the role's keys may move channels",
        },
      ],
      run: async (...asked) => (await changes()).changeRole(...asked),
    }),
    resume: verb({
      summary: "complete a change that a crash cut short; nothing is signed anew",
      mutating: true,
      options: { actor: SIGNERS.actor },
      run: async (...asked) => (await changes()).resume(...asked),
    }),
    export: verb({
      summary: "print a public key as another tool reads it",
      options: {
        ...KEYID,
        as: {
          kind: "choice",
          choices: [...EXPORT_FORMS],
          default: "pem",
          describe: "form of the key",
        },
        name: {
          kind: "text",
          placeholder: "NAME",
          default: "release-governance",
          describe: "principal (openssh) or key name (note)",
        },
        output: { kind: "text", placeholder: "FILE", describe: "write the key there too" },
      },
      run: async (...asked) => (await readings()).exportOne(...asked),
    }),
    show: verb({
      summary: "show keys and roles, and check how the list came about",
      options: {},
      run: async (...asked) => (await readings()).show(...asked),
    }),
  },
};
