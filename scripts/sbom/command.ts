/** `generate-sbom`: the bill of materials of a repository, and the comparison of two bills. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";
import { PROFILES } from "./profiles.ts";

export type SbomOption =
  | "spec-version"
  | "bom-format"
  | "output"
  | "profile"
  | "diff"
  | "exclude"
  | "author"
  | "supplier"
  | "signing-key"
  | "passphrase"
  | "subject";

const make = verb({
  summary: "write one CycloneDX bill of materials over every lock file of the repository",
  options: {
    "spec-version": {
      kind: "choice",
      choices: ["1.6", "1.7"],
      default: "1.6",
      describe: "version of CycloneDX",
    },
    "bom-format": {
      kind: "choice",
      choices: ["json", "xml"],
      default: "json",
      describe: "form of the bill",
    },
    output: {
      kind: "text",
      placeholder: "FILE",
      describe: "where the bill goes (default .release/sbom/bom.cdx.json)",
    },
    profile: {
      kind: "choice",
      choices: [...PROFILES],
      describe: "also report what this authority asks for and the bill lacks",
    },
    diff: {
      kind: "list",
      placeholder: "FILE",
      describe: "compare two bills instead: --diff OLD --diff NEW",
    },
    exclude: {
      kind: "list",
      placeholder: "PATTERN",
      describe: "locks and manifests that belong to no release, such as test/fixtures/**",
    },
    author: {
      kind: "text",
      placeholder: "NAME",
      describe: "who makes the bill: a name, or NAME <EMAIL>",
    },
    supplier: {
      kind: "text",
      placeholder: "NAME",
      describe: "who supplies the product: a name, NAME <EMAIL> or NAME <URL>",
    },
    "signing-key": {
      kind: "list",
      placeholder: "REF",
      describe: "also write BILL.intoto.jsonl, signed: file:PATH, env:NAME, fd:NUMBER or -",
    },
    passphrase: {
      kind: "text",
      placeholder: "REF",
      describe: "where the passphrase of the keys is, given the same way",
    },
    subject: {
      kind: "list",
      placeholder: "FILE",
      describe: "artifact that the signed bill is about (default: the bill's own file)",
    },
  },
  examples: [
    { command: "--strict", says: "refuse stale locks, missing locks and missing digests" },
    { command: "--profile bsi --supplier ACME", says: "what TR-03183-2 asks and the bill lacks" },
    { command: "--signing-key file:release.pem --subject app.tgz", says: "the bill, signed" },
    { command: "--diff old.cdx.json --diff new.cdx.json", says: "what a release brings in" },
  ],
  run: async (args, host, context) => {
    const { sbom } = await import("./sbom-verb.ts");
    return sbom(args, host, context);
  },
});

export const script: Script = {
  name: "generate-sbom",
  npmScript: "sbom",
  summary: "what is in the release, as a CycloneDX bill of materials",
  verbs: { "": make },
  checks: CHECKS,
};
