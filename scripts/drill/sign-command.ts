/** `sign-rollback-drill-evidence`: puts a rollback drill down so that it can be shown and checked. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { SIGNING_OPTIONS } from "../trust/keys/signing-options.ts";
import { SIGN_CHECKS } from "./sign-catalogue.ts";

export type SignOption =
  "timeline" | "artifact" | "signing-key" | "passphrase" | "require-key" | "output" | "dry-run";

const sign = verb({
  summary: "collect what a rollback drill left behind, and sign it",
  mutating: true,
  options: {
    timeline: {
      kind: "text",
      placeholder: "FILE",
      describe: "who, from, to, started, moved, recovered (default .release/drill-timeline.json)",
    },
    artifact: {
      kind: "list",
      placeholder: "PATH",
      describe: "a file that was rolled back to or from, below the root; may be repeated",
    },
    ...SIGNING_OPTIONS,
    "require-key": { kind: "flag", describe: "refuse to write a record that nobody signed" },
    output: {
      kind: "text",
      placeholder: "FILE",
      describe: "the record (default .release/drills/DRILL_ID-NONCE.json)",
    },
    "dry-run": { kind: "flag", describe: "check everything, write nothing" },
  },
  examples: [
    {
      command: "--require-key --strict --signing-key env:DRILL_KEY --release-candidate-id rc-7",
      says: "what a drill workflow runs at its end",
    },
    { command: "--dry-run --release-candidate-id rc-7", says: "what is still missing?" },
  ],
  run: async (args, host, context) => {
    const { signDrill } = await import("./sign-verb.ts");
    return signDrill(args, host, context);
  },
});

export const script: Script = {
  name: "sign-rollback-drill-evidence",
  npmScript: "drill:sign",
  summary: "a rollback drill as signed evidence",
  verbs: { "": sign },
  checks: SIGN_CHECKS,
};
