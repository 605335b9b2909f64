/** Where audit and baseline take their findings from. Apart from both, since help must be quick. */
import { REPORT_FORMATS } from "./source-names.ts";

export const SOURCE_OPTIONS = {
  "npm-audit": {
    kind: "text",
    placeholder: "FILE",
    describe: "answer of `npm audit --json`: short for --report npm_audit=FILE",
  },
  "run-npm": { kind: "flag", describe: "run `npm audit --json` beside each npm lock" },
  report: {
    kind: "list",
    placeholder: "FORMAT=FILE",
    describe: `report of another tool; FORMAT is one of ${REPORT_FORMATS.join(", ")}`,
  },
  osv: {
    kind: "list",
    placeholder: "PATH",
    describe: "local OSV database: a folder of records, or all.zip",
  },
  kev: { kind: "text", placeholder: "FILE", describe: "CISA catalogue of known exploited ones" },
  baseline: {
    kind: "text",
    placeholder: "FILE",
    describe: "the baseline (default security/dependency_baseline.json)",
  },
} as const;

export type SourceOption = keyof typeof SOURCE_OPTIONS;

/** Names of sources that must answer, separated by commas. */
export const REQUIRED_VARIABLE = "DEPENDENCY_AUDIT_REQUIRE_SOURCES";

export const AUDIT_OPTIONS = {
  ...SOURCE_OPTIONS,
  "require-source": {
    kind: "list",
    placeholder: "NAME",
    describe: `this source must answer (also ${REQUIRED_VARIABLE}, separated by commas)`,
  },
  against: {
    kind: "text",
    placeholder: "FILE",
    describe: "CycloneDX bill of the release before: no version may have another digest",
  },
  vex: {
    kind: "list",
    placeholder: "FORMAT=FILE",
    describe: "also write what was decided as VEX: openvex=FILE or cyclonedx=FILE",
  },
  "release-times": {
    kind: "text",
    placeholder: "FILE",
    describe: "when versions were published, by ecosystem, package and version",
  },
} as const;

export type AuditOption = keyof typeof AUDIT_OPTIONS;

export type BaselineOption =
  | SourceOption
  | "reason"
  | "actor"
  | "ticket"
  | "allow-regression"
  | "not-affected"
  | "justification"
  | "expires"
  | "dry-run";

/** Why something is not affected, in the words of VEX. */
export const JUSTIFICATIONS = [
  "component_not_present",
  "vulnerable_code_not_present",
  "vulnerable_code_not_in_execute_path",
  "vulnerable_code_cannot_be_controlled_by_adversary",
  "inline_mitigations_already_exist",
] as const;
