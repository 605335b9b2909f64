/** `generate-release-manifest`: what is released, and on which evidence. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { SIGNING_OPTIONS } from "../trust/keys/signing-options.ts";
import { CHECKS } from "./catalogue.ts";

export type ManifestOption =
  | "artifact"
  | "require-gate-evidence"
  | "require-clean-git"
  | "preflight"
  | "max-age"
  | "sbom"
  | "purl"
  | "output"
  | "signing-key"
  | "passphrase";

const make = verb({
  summary: "write what is released, and on which evidence, as JSON and as a signed statement",
  options: {
    artifact: {
      kind: "list",
      placeholder: "PATH",
      describe: "a file of the release, below the root; may be repeated",
    },
    "require-gate-evidence": {
      kind: "flag",
      describe: "refuse unless a full preflight of this very commit passed, and all of it is there",
    },
    "require-clean-git": { kind: "flag", describe: "refuse a tree with uncommitted changes" },
    preflight: {
      kind: "text",
      placeholder: "FILE",
      describe: "report of the preflight (default: the newest full one of this commit)",
    },
    "max-age": {
      kind: "text",
      placeholder: "TIME",
      default: "24h",
      describe: "gate evidence older than this is stale",
    },
    sbom: {
      kind: "text",
      placeholder: "FILE",
      describe: "bill of materials (default .release/sbom/bom.cdx.json)",
    },
    purl: {
      kind: "text",
      placeholder: "PURL",
      describe: "package and version (default: what the bill of materials says)",
    },
    output: {
      kind: "text",
      placeholder: "FILE",
      describe: "default .release/manifest/release-manifest.json",
    },
    ...SIGNING_OPTIONS,
  },
  examples: [
    {
      command: "--artifact dist/app.tgz --require-gate-evidence --require-clean-git",
      says: "what a release workflow runs",
    },
    {
      command: "--artifact dist/app.tgz --signing-key env:RELEASE_KEY",
      says: "also a signed in-toto statement",
    },
  ],
  run: async (args, host, context) => {
    const { writeManifest } = await import("./manifest-verb.ts");
    return writeManifest(args, host, context);
  },
});

export const script: Script = {
  name: "generate-release-manifest",
  npmScript: "manifest",
  summary: "what is released, and on which evidence",
  verbs: { "": make },
  checks: CHECKS,
};
