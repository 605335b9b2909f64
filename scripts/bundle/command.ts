/** `create-rollback-bundle`: all that is needed to go back, in one archive that is known to restore. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { BUNDLE_CHECKS } from "./catalogue.ts";

export type BundleOption =
  "label" | "channel" | "to-version" | "artifact" | "output" | "bundle" | "restore";

const make = verb({
  summary: "pack all that is needed to go back, and prove that it restores",
  options: {
    label: {
      kind: "text",
      placeholder: "NAME",
      default: "rollback",
      describe: "what the bundle is for, such as emergency",
    },
    channel: {
      kind: "text",
      placeholder: "NAME",
      default: "stable",
      describe: "the channel that would be taken back",
    },
    "to-version": {
      kind: "text",
      placeholder: "VERSION",
      describe: "the version to go back to (default: the last good one by the ledger)",
    },
    artifact: {
      kind: "list",
      placeholder: "PATH",
      describe: "a file of that version, below the root; may be repeated",
    },
    output: {
      kind: "text",
      placeholder: "FILE",
      describe: "the archive (default .release/bundles/LABEL-TIME.zip)",
    },
    restore: {
      kind: "text",
      placeholder: "DIR",
      describe: "unpack --bundle into this new folder, and check that it all holds together",
    },
    bundle: { kind: "text", placeholder: "FILE", describe: "the archive that --restore unpacks" },
  },
  examples: [
    { command: "--label emergency --strict", says: "before each rollout" },
    {
      command: "--restore /tmp/restored --bundle emergency.zip",
      says: "prove that a bundle restores, on any machine",
    },
  ],
  run: async (args, host, context) => {
    if (args.text("restore") !== undefined) {
      const { restoreBundle } = await import("./restore-verb.ts");
      return restoreBundle(args, host, context);
    }
    const { createBundle } = await import("./create-verb.ts");
    return createBundle(args, host, context);
  },
});

export const script: Script = {
  name: "create-rollback-bundle",
  npmScript: "bundle",
  summary: "all that is needed to go back, in one archive that is known to restore",
  verbs: { "": make },
  checks: BUNDLE_CHECKS,
};
